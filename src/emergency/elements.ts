type Attributes = Readonly<Record<string, string | EventListener>>

/** An element with attributes, listeners (`onclick`) and children. Texts go in as texts alone. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string') made.setAttribute(name, value)
    else made.addEventListener(name.slice(2), value)
  made.append(...children)
  return made
}

export const button = (text: string, press: () => void, kind = ''): HTMLButtonElement =>
  el('button', { type: 'button', class: kind, onclick: press }, text)

/** Hands parts of a text to the person as a file. */
export function handOut(name: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'application/json' }))
  el('a', { href: url, download: name }).click()
  // The download has its own hold on the content from the click on.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
