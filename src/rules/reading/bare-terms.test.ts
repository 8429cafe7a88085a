import { describe, expect, it } from 'vitest'
import { readText } from './read-text'

const topics = (text: string) => new Set(readText(text).map(({ topic }) => topic))

describe('terms without content', () => {
  it.each([
    'Hypomobile, end-feel, graded, re-assessed, joint play, functional goal, progress.',
    'Skilled selection, joint play, functional goal, re-assessed, measurable, improvement.',
  ])('a string of terms earns nothing: %s', (text) => {
    for (const topic of ['skilled-decision', 'finding', 'goal', 'improvement'] as const)
      expect(topics(text)).not.toContain(topic)
  })

  it.each([
    'Functional limitation.',
    'Functional goals.',
    'Prior level of function.',
    'Plan of care',
  ])('a heading alone earns nothing: %s', (text) => {
    expect([...topics(text)].filter((topic) => topic !== 'plan')).toEqual([])
  })

  it('a list about one thing stays', () => {
    expect(
      topics('Tender in upper trapezius, levator scapulae, scalenes, rhomboids, suboccipitals.'),
    ).toContain('finding')
  })

  it('a list with numbers stays', () => {
    expect(
      topics(
        'Hypomobile 2/6, rotation 50, graded to end-feel, re-assessed, goal 70, progress grade.',
      ),
    ).toContain('skilled-decision')
  })

  it('what takes minutes out of manual therapy is never dropped', () => {
    expect(
      topics('Dry needling, hypomobile, graded, re-assessed, functional goal, joint play.'),
    ).toContain('needling')
  })

  it('a sentence stays', () => {
    expect(
      topics(
        'Grade III chosen for a stiff segment, force eased, end-feel watched, then re-assessed, pain lower.',
      ),
    ).toContain('skilled-decision')
  })
})
