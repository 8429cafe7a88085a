import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence'

const details = (text: string, topic: string): (string | undefined)[] =>
  readSentence(text, 'none')
    .filter((m) => m.topic === topic)
    .map((m) => m.detail)

describe('whose minutes they are', () => {
  it.each([
    ['STM 8 min', ['soft-tissue-mobilization:8']],
    ['8 min STM', ['soft-tissue-mobilization:8']],
    ['8 min of STM', ['soft-tissue-mobilization:8']],
    ['8 min alpha beta STM', ['-:8']],
    ['8 min: STM', ['-:8']],
    ['STM 8 min, MFR 5 min', ['soft-tissue-mobilization:8', 'myofascial-release:5']],
    ['STM 8 min; then 5 min', ['soft-tissue-mobilization:8', '-:5']],
    ['; 8 min alpha', ['-:8']],
    ['STM; 8 min alpha MFR', ['myofascial-release:8']],
    ['total 20 min', ['total:20']],
    ['20 min total', ['total:20']],
    ['20 min alpha total', ['total:20']],
    ['20 min alpha beta total', ['-:20']],
    ['total alpha beta gamma 20 min', ['total:20']],
    ['total alpha beta gamma delta 20 min', ['-:20']],
    ['total fine; 20 min', ['-:20']],
    ['7.5 min', []],
    ['10-15 min', []],
    ['two min', []],
    ['8 reps', []],
    ['min', []],
  ])('%s', (text, expected) => {
    expect(details(text, 'minutes')).toEqual(expected)
  })
})

describe('which part a side belongs to', () => {
  it.each([
    ['right knee', 'right:knee'],
    ['right alpha beta gamma knee', 'right:knee'],
    ['right alpha beta gamma delta knee', 'right'],
    ['knee alpha beta gamma right', 'right:knee'],
    ['knee alpha beta gamma delta right', 'right'],
    ['hip alpha right knee', 'right:knee'],
    ['knee right alpha hip', 'right:knee'],
    ['knee right hip', 'right:knee'],
    ['R UT, hip', 'right:cervical'],
    ['right', 'right'],
  ])('%s', (text, expected) => {
    expect(details(text, 'side')).toEqual([expected])
  })
})

describe('whether a finding was measured', () => {
  it.each([
    ['Hypomobile 2/6', 'joint-play:measured'],
    ['Hypomobile alpha beta gamma delta epsilon zeta eta 5', 'joint-play:measured'],
    ['Hypomobile alpha beta gamma delta epsilon zeta eta theta 5', 'joint-play'],
    ['5 alpha beta gamma delta epsilon zeta eta hypomobile', 'joint-play:measured'],
    ['5 alpha beta gamma delta epsilon zeta eta theta hypomobile', 'joint-play'],
    ['5, hypomobile', 'joint-play'],
    ['5; hypomobile', 'joint-play'],
    ['Hypomobile; 5', 'joint-play'],
    ['Hypomobile, 5', 'joint-play:measured'],
    ['Hypomobile, moderate', 'joint-play:measured'],
    ['Hypomobile positive', 'joint-play'],
    ['Hypomobile 5 minutes', 'joint-play'],
    ['Hypomobile x 5', 'joint-play'],
    ['Hypomobile 5 x', 'joint-play:measured'],
    ['5 minutes hypomobile', 'joint-play'],
    ['Hypomobile 5 reps', 'joint-play'],
    ['Hypomobile 3 weeks', 'joint-play'],
    ['Hypomobile in 2019', 'joint-play'],
    ['Hypomobile 10/12/24', 'joint-play'],
    ['Hypomobile 10:04', 'joint-play'],
    ['Hypomobile C5', 'joint-play'],
    ['Hypomobile two inches', 'joint-play:measured'],
    ['Hypomobile two alpha', 'joint-play'],
    ['ROM limited moderate', 'range'],
    ['Spurling positive', 'special-test:measured'],
    ['Special test alpha positive', 'special-test:measured'],
    ['Special test alpha', 'special-test'],
  ])('%s', (text, expected) => {
    expect(details(text, 'finding')[0]).toBe(expected)
  })
})
