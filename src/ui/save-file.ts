/** Hands a text to the person as a file; the browser asks where or puts it among the downloads. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the content from the click on.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
