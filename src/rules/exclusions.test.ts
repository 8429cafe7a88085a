import { describe, expect, it } from 'vitest'
import { aGoodNote, block } from '../testing/a-note'
import { findingsOfRule } from '../testing/findings-of'

const told = (text: string) =>
  aGoodNote((n) => {
    n.objective.text = text
  })

const message = (id: string, note: ReturnType<typeof aGoodNote>) =>
  findingsOfRule(id, note)[0]?.problem?.message

describe('what is not manual therapy', () => {
  it('offers Medicare the code that Medicare takes', () => {
    const note = told('TENS applied to the neck for 10 minutes.')
    expect(message('exclusions.electrical-stimulation', note)?.message).not.toContain('97014')
    note.visit.payer = 'midpoint'
    expect(message('exclusions.electrical-stimulation', note)?.message).toContain('97014')
  })

  it('names each modality once', () => {
    const note = told(
      'Hot pack applied for 10 minutes. Ultrasound applied to the shoulder. Hot pack applied again.',
    )
    const values = Object.values(message('exclusions.modality', note)?.values ?? {})
    expect(values).toEqual(['97010, 97035'])
  })

  it('takes a modality that no block can be of as listed by being named', () => {
    const [finding] = findingsOfRule('exclusions.modality', told('Iontophoresis applied, 10 min.'))
    expect(finding?.state).toBe('met')
  })

  it('asks for one thing in each block, and for each block', () => {
    const note = aGoodNote((n) => {
      for (const b of n.session.blocks) b.detail = 'Dry needling and TENS performed.'
    })
    const found = findingsOfRule('exclusions.not-97140', note)
    expect(found.map((f) => f.go)).toEqual(['session.blocks.0.detail', 'session.blocks.1.detail'])
  })

  it('lets a hot pack be mentioned in a technique once it has its own block', () => {
    const note = aGoodNote((n) => {
      const first = n.session.blocks[0]
      if (first) first.detail = 'Mobilized after hot pack applied for 10 minutes.'
    })
    expect(findingsOfRule('exclusions.not-97140', note)[0]?.state).toBe('unmet')
    note.session.blocks.push(block('97010', 10))
    expect(findingsOfRule('exclusions.not-97140', note)[0]?.state).toBe('met')
  })

  it('finds needling in a technique even beside a block of needling', () => {
    const note = aGoodNote((n) => {
      const first = n.session.blocks[0]
      if (first) first.detail = 'Dry needling performed.'
      n.session.blocks.push(block('20560', 5))
    })
    expect(findingsOfRule('exclusions.not-97140', note)[0]?.go).toBe('session.blocks.0.detail')
  })

  it('names the pair that no modifier allows', () => {
    const note = aGoodNote((n) => {
      n.visit.date = '2024-08-01'
      n.session.blocks.push(block('97124', 8), block('98925', 8))
    })
    const found = findingsOfRule('exclusions.not-97140', note)
    expect(found.map((f) => Object.values(f.problem?.message.values ?? {}))).toEqual([
      ['97124'],
      ['98925'],
    ])
  })

  it('names no pair while the date is not there or no table reaches it', () => {
    for (const date of ['', '2024-10-01', '2026-01-12']) {
      const note = aGoodNote((n) => {
        n.visit.date = date
        n.session.blocks.push(block('97124', 8))
      })
      expect(findingsOfRule('exclusions.not-97140', note)[0]?.state).toBe('met')
    }
  })

  it('leaves a massage without any manual therapy alone', () => {
    const note = aGoodNote((n) => {
      n.session.blocks = [block('97124', 15)]
    })
    expect(findingsOfRule('exclusions.not-97140', note)[0]?.state).toBe('waiting')
  })

  it('leads words about a group to the first technique, or to the first block without one', () => {
    const note = told('Group therapy with 3 other patients.')
    note.session.blocks.unshift(block('97110', 10))
    expect(findingsOfRule('exclusions.group', note)[0]?.go).toBe('session.blocks.1.delivery')
    note.session.blocks = [block('97110', 10)]
    expect(findingsOfRule('exclusions.group', note)[0]?.go).toBe('session.blocks.0.delivery')
  })
})
