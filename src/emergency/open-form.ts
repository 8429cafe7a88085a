import { keys } from '../storage/keys'
import { failedBecause, vaultsIn, type HeldRows } from '../storage/rescue/held-rows'
import { rescue, type Lost, type Rescued } from '../storage/rescue/rescued'
import type { VaultHead } from '../storage/vaults'
import { countWrong, forgetWrong, waitFor } from '../storage/wrong-tries'
import type { Secret } from '../vault/slots'
import { el } from './elements'
import { filled, type Words } from './words'

interface Told {
  say(text: string): void
  show(found: readonly Rescued[], lost: readonly Lost[]): void
}

/** So many words in a row are the words on paper; nobody has a passphrase like that. */
const secretOf = (typed: string): Secret =>
  typed.trim().split(/\s+/).length >= 20 ? { words: typed } : { passphrase: typed }

/** Whose notes, and the secret that opens them. */
export async function openForm(held: HeldRows, words: Words, told: Told): Promise<Node> {
  let vaults: readonly VaultHead[]
  try {
    vaults = await vaultsIn(held)
  } catch (error) {
    return el('p', {}, filled(words.noneReadable, { why: failedBecause(error) }))
  }
  if (vaults.length === 0) return el('p', {}, words.none)

  const whose = el(
    'select',
    { id: 'whose' },
    ...vaults.map(({ id, name }) => el('option', { value: id }, name || words.nameless)),
  )
  const secret = el('input', {
    id: 'secret',
    type: 'password',
    autocomplete: 'current-password',
    spellcheck: 'false',
    dir: 'auto',
    required: '',
  })
  const shown = el('input', {
    type: 'checkbox',
    onchange: () => {
      secret.type = secret.type === 'password' ? 'text' : 'password'
    },
  })
  const submit = el('button', { class: 'first' }, words.unlock)

  async function open(vault: VaultHead): Promise<void> {
    const given = secretOf(secret.value)
    const wait = 'passphrase' in given ? waitFor(vault.id, Date.now()) : 0
    told.say(wait > 0 ? filled(words.wait, { n: Math.ceil(wait / 1000) }) : words.opening)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const opened = await keys.openVault(vault.slots, given)
    if (opened.kind === 'wrong' && 'passphrase' in given) countWrong(vault.id, Date.now())
    if (opened.kind === 'typo' && opened.word > 0)
      return told.say(filled(words.typo, { n: opened.word }))
    if (opened.kind === 'weakened') return told.say(words.weakened)
    if (opened.kind !== 'open') return told.say(words.wrong)
    if ('passphrase' in given) forgetWrong(vault.id)
    const found: Rescued[] = []
    const lost: Lost[] = []
    for await (const each of rescue(held, { id: vault.id, key: opened.key }))
      if ('body' in each) found.push(each)
      else lost.push(each)
    told.show(found, lost)
    told.say(filled(words.opened, { n: found.length, lost: lost.length }))
  }

  const form = el(
    'form',
    {},
    el('h2', {}, words.open),
    ...(vaults.length > 1 ? [el('label', { for: 'whose' }, words.whose), whose] : []),
    el('label', { for: 'secret' }, words.secret),
    secret,
    el('label', { class: 'tick' }, shown, words.show),
    submit,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const vault = vaults.find(({ id }) => id === whose.value)
    if (!vault || submit.disabled) return
    submit.disabled = true
    void open(vault)
      .catch((error: unknown) => told.say(filled(words.keyThread, { why: failedBecause(error) })))
      .finally(() => {
        submit.disabled = false
      })
  })
  return form
}
