import { curatedCodes } from '../coding/icd10/curated-list'
import { expect, test } from 'vitest'
import { payerOf } from '../payers/profiles'
import { factsOf } from '../rules/facts'
import { aGoodNote } from '../testing/a-note'
import { toAscii } from './ascii'
import { narrate } from './narrate'
import { plainText } from './plain-text'
import { safeLine, safeText } from './safe-text'

test.each([
  ['control characters', 'pain\u0000 6\u0007/10\u001b[31m', 'pain 6/10[31m'],
  ['direction overrides', 'left \u202ethgir\u202c side \u2066x\u2069', 'left thgir side x'],
  ['zero-width spaces and byte order marks', '\ufeffpain\u200b free', 'pain free'],
  ['text hidden in tag characters', 'ok\u{e0041}\u{e0042}', 'ok'],
  ['half a character', 'good \ud83d end', 'good  end'],
  ['tabs', 'a\tb', 'a b'],
  ['hard spaces', 'a\u00a0b', 'a b'],
] as const)('%s do not leave the note', (_, typed, safe) => {
  expect(safeText(typed)).toBe(safe)
})

test.each(['👍🏽 felt good', 'الألم أقل', 'Schmerz: 3 → 1', 'µm', '👩‍⚕️'])(
  'what can be seen stays: %s',
  (text) => {
    expect(safeText(text)).toBe(text)
  },
)

test('line ends of every system become one line feed, and a single line has none', () => {
  expect(safeText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
  expect(safeLine(' a \r\n  b ')).toBe('a b')
})

test('the note itself is not touched', () => {
  const note = aGoodNote((n) => {
    n.subjective.text = 'Worse\u202e at night\u0007.'
  })
  const facts = factsOf(note, {
    payer: payerOf('medicare-b'),
    today: '2026-01-12',
    codes: curatedCodes,
  })
  expect(plainText(narrate(facts, 'brief'))).toContain('Worse at night.')
  expect(note.subjective.text).toBe('Worse\u202e at night\u0007.')
})

test.each([
  ['55°', '55 deg'],
  ['“sharp” – 3…', '"sharp" - 3...'],
  ['≥ 75 ± 5 → better', '>= 75 +/- 5 -> better'],
  ['Café, Müller, Łódź', 'Cafe, Muller, Lodz'],
  ['٦/١٠', '6/10'],
  ['½ turn, ﬁrm', '1/2 turn, firm'],
  ['better 👍', 'better ?'],
  ['two\nlines', 'two\nlines'],
  ['§20.2', 'section 20.2'],
] as const)('in ASCII %s is %s', (text, ascii) => {
  expect(toAscii(text)).toBe(ascii)
})
