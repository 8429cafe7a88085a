const handed = new Set<string>()

function revoke(url: string) {
  URL.revokeObjectURL(url)
  handed.delete(url)
}

/** Nothing of what was handed out can be fetched in this browser any more. */
export const forgetFiles = (): void => handed.forEach(revoke)

/** Hands a text or bytes to the person as a file; the browser asks where or puts it among the downloads. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the content from the click on.
  handed.add(url)
  setTimeout(() => revoke(url), 10_000)
}
