// A history of a thousand steps, changed in every place in every way: each change has to be detected.
const STEPS = 1000

const WAYS = {
  edited: (all, i) => all.map((each, at) => (at === i ? { ...each, why: `${each.why}.` } : each)),
  deleted: (all, i) => all.filter((_, at) => at !== i),
  inserted: (all, i) => [...all.slice(0, i), all[(i + 7) % all.length], ...all.slice(i)],
  truncated: (all, i) => all.slice(0, i),
  swapped: (all, i) => {
    const other = (i + 1) % all.length
    return all.map((each, at) => (at === i ? all[other] : at === other ? all[i] : each))
  },
}

export async function histories({ parts, quick }) {
  const { aHistory, aSignatory, CHECKED, verifyHistory } = parts
  const author = await aSignatory('Author', 'PT')
  const reviewer = await aSignatory('Reviewer', 'PT')
  const signed = [author, { act: 'signed', awaits: 'cosignature', checked: CHECKED }]
  const to = [{ keyId: reviewer.keyId, name: reviewer.name }]
  const round = [
    signed,
    [author, { act: 'submitted', to, resolved: [] }],
    [reviewer, { act: 'returned', reasons: ['time'], comments: [] }],
  ]
  const rounds = Array.from({ length: Math.floor(STEPS / 3) }, () => round).flat()
  const all = await aHistory('note-1', ...rounds, signed)
  const anchor = { n: all.length, last: all.at(-1).hash }
  const whole = (await verifyHistory(all, 'note-1', anchor)).kind === 'whole'
  const places = Array.from({ length: all.length }, (_, i) => i).filter(
    (i) => !quick || i < 2 || i > all.length - 3 || i % 97 === 0,
  )
  const rows = []
  for (const [way, change] of Object.entries(WAYS)) {
    let detected = 0
    for (const i of places) {
      const read = await verifyHistory(change(all, i), 'note-1', anchor)
      if (read.kind === 'broken') detected += 1
    }
    rows.push([`${way}, detected of ${places.length} places`, detected, '=', places.length])
  }
  const [edited] = places.slice(-1)
  const unanchored = await verifyHistory(all.slice(0, edited), 'note-1')
  return {
    title: `A history of ${all.length} steps, changed`,
    rows: [
      ['untouched, it is whole', Number(whole), '=', 1],
      ...rows,
      [
        'control: an end cut off shows only against the anchor',
        Number(unanchored.kind === 'whole'),
        '=',
        1,
      ],
    ],
  }
}
