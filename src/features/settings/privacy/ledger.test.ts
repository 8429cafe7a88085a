import { expect, it } from 'vitest'
import { ledgerOf } from './ledger'

const ORIGIN = 'https://notes.example.org'
const at = (name: string, startTime = 1) => ({ name, startTime })

it('counts what went to the own host, and names every other with its times in order', () => {
  expect(
    ledgerOf(
      [
        at(`${ORIGIN}/`),
        at(`${ORIGIN}/assets/a.js`),
        at('https://clinicaltables.nlm.nih.gov/api?terms=back', 900),
        at('blob:https://notes.example.org/1'),
        at('data:image/png;base64,AA'),
        at('https://clinicaltables.nlm.nih.gov/api?terms=neck', 300),
        at('https://other.example/', 5),
      ],
      ORIGIN,
    ),
  ).toEqual({
    own: 2,
    here: 2,
    elsewhere: [
      { host: 'clinicaltables.nlm.nih.gov', times: [300, 900] },
      { host: 'other.example', times: [5] },
    ],
  })
})

it('takes another port, scheme or a look-alike for elsewhere', () => {
  const { own, elsewhere } = ledgerOf(
    [
      at('http://notes.example.org/'),
      at('https://notes.example.org:8443/'),
      at('https://notes.example.org.evil.example/'),
      at('wss://notes.example.org/'),
      at('http://['),
    ],
    ORIGIN,
  )
  expect(own).toBe(0)
  expect(elsewhere.map(({ host }) => host)).toEqual([
    'notes.example.org',
    'notes.example.org:8443',
    'notes.example.org.evil.example',
    'http://[',
  ])
})

it('shows no word of what was asked for', () => {
  const told = ledgerOf([at('https://clinicaltables.nlm.nih.gov/api?terms=back+pain')], ORIGIN)
  expect(JSON.stringify(told)).not.toContain('pain')
})
