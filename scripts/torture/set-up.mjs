// The screens on which a passphrase is chosen, as a person goes through them.

export const PASSPHRASE = 'nine brown otters under the bridge'

/** `choose` fills in everything, `press` is the moment in which it is kept, `goOn` reads the words and goes in. */
export const keepNotes = (page, passphrase = PASSPHRASE) => ({
  async choose() {
    await page.getByLabel('Your name').fill('R. Okafor')
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByLabel('The same again').fill(passphrase)
  },
  press: () => page.getByRole('button', { name: 'Lock my notes with this' }).click(),
  later: () => page.getByRole('button', { name: 'Later', exact: true }).click(),
  /** Gives the words that were shown, after two of them were typed from the paper. */
  async confirm() {
    const shown = page.getByRole('region', { name: 'Recovery words' }).getByRole('listitem')
    await shown.nth(23).waitFor()
    const words = (await shown.allInnerTexts()).map((text) => text.replace(/^\d+\s*/, '').trim())
    await page.getByRole('button', { name: 'I wrote them down' }).click()
    await page
      .getByLabel(/^Word \d+$/)
      .first()
      .waitFor()
    for (const field of await page.getByLabel(/^Word \d+$/).all()) {
      const label = await field.evaluate((box) => box.labels[0].textContent)
      await field.fill(words[Number(/\d+/.exec(label)[0]) - 1])
    }
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    return words
  },
})
