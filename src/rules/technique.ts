import { msg } from '@lingui/core/macro'
import { interventionOf } from '../coding/interventions'
import { lymphedema } from '../coding/technique-indications'
import { aboutBlock } from './about-block'
import type { TechniqueFact } from './facts'
import { areNear } from './near-areas'
import { precautions } from './precautions'
import { met, notApplicable, rule, unknown, unmet, unmetEach, type Rule } from './rule'
import { quotes, type Said } from './said'
import { at } from './sources'
import { fitsCondition } from './technique-condition'
import { doneToday } from './today'

const GRADE = /\bgr(?:ade|ades|d?\.)?\s*(?:i{1,3}|iv|v|[1-5])\b/i
const LEVEL = /\b[CTLS]\d{1,2}\b/i
const END_FEEL = /end[- ]?feel/i
const WHOLE_SPINE = ['cervical-spine', 'thoracic-spine', 'lumbar-spine']

// A general name covers its own family in words; a thrust never hides behind "mobilization".
const GENERAL = [
  'joint-mobilization',
  'soft-tissue-mobilization',
  'lymphatic-drainage',
  'manual-traction',
]

const blank = (text: string): boolean => text.trim() === ''

/** Which parameter a technique has to name to be repeated by somebody else, if any. */
const asksFor = ({ intervention: { id, family, parameters } }: TechniqueFact) =>
  id === 'thrust-manipulation'
    ? 'segment'
    : family === 'joint' && parameters.includes('grade')
      ? 'grade'
      : undefined

/** Where the parameter is named: its own field, the region, or the words. */
function parameterOf(t: TechniqueFact, asked: 'grade' | 'segment', said: Said): string | undefined {
  const typed = t.block.parameters[asked]
  if (typed !== undefined && !blank(typed)) return typed
  if (asked === 'grade')
    return said.texts.map(({ text }) => GRADE.exec(text)?.[0]).find((found) => found !== undefined)
  const joint = t.regions.find((r) => !blank(r.region) && !WHOLE_SPINE.includes(r.region))
  return joint?.region ?? LEVEL.exec(t.block.detail)?.[0]
}

/** Mentions of massage, without those that say transverse friction well enough. */
function massageIn(said: Said, manual: readonly TechniqueFact[]) {
  const named = doneToday(said, 'massage')
  const friction = named.filter(({ detail }) => detail === 'friction')
  const recorded = manual.some((t) => t.intervention.id === 'transverse-friction')
  const open = recorded ? [] : friction.filter(({ words }) => /massage/i.test(words))
  const other = named.filter(
    (m) => !friction.some((f) => f.place === m.place && f.from <= m.from && m.to <= f.to),
  )
  return [...open, ...other]
}

/** Rules about the technique: that there is one, where, how, and whether it suits. */
export const technique: readonly Rule[] = [
  rule({
    id: 'technique.with-region',
    tier: 'blocker',
    says: msg`At least one technique of manual therapy is there, each with its region.`,
    why: msg`The code is for hands-on technique to a named region; without one there is none.`,
    cites: [at('code-97140', 'what it is; regions')],
    covers: ['S2', 'S3', 'S21'],
    needs: ['techniques', 'said'],
    go: 'session.blocks',
    check({ techniques, said }) {
      if (techniques.length === 0)
        return unmet(msg`Add a technique of manual therapy.`, { go: 'session.blocks' })
      const inDetail = (index: number) =>
        said.about('region').filter((m) => m.place === `session.blocks.${index}.detail`)
      const named = ({ regions }: TechniqueFact) => regions.filter((r) => !blank(r.region))
      return unmetEach(
        techniques
          .filter((t) => named(t).length === 0 && inDetail(t.index).length === 0)
          .map(({ index }) => ({
            message: msg`Name the region that was treated.`,
            go: `session.blocks.${index}.regions`,
            about: aboutBlock(index),
          })),
        ...techniques
          .filter((t) => named(t).length > 0)
          .map((t) => ({
            quote: named(t)
              .map(({ region, side }) => (side === '' ? region : `${side} ${region}`))
              .join(', '),
            place: `session.blocks.${t.index}.regions`,
          })),
        ...techniques.flatMap((t) => (named(t).length === 0 ? quotes(inDetail(t.index)) : [])),
      )
    },
  }),
  rule({
    id: 'technique.named-in-text',
    tier: 'fix',
    says: msg`Each technique that the text says was done has a block.`,
    why: msg`Each technique is reported for itself; without a block its minutes are lost.`,
    cites: [at('code-97140', 'guidelines: each technique')],
    covers: ['S6'],
    needs: ['techniques', 'said'],
    go: 'session.blocks',
    check({ techniques, said }) {
      const named = doneToday(said, 'technique')
      const missing = new Set<string>()
      for (const { detail } of named) {
        const wanted = interventionOf(detail ?? '')
        if (!wanted?.family) continue
        const covered = techniques.some(
          ({ intervention: { id, family } }) =>
            id === wanted.id ||
            (family === wanted.family &&
              wanted.id !== 'thrust-manipulation' &&
              (GENERAL.includes(id) || GENERAL.includes(wanted.id))),
        )
        if (!covered) missing.add(wanted.inNote)
      }
      if (named.length === 0) return notApplicable
      const names = [...missing].join(', ')
      return missing.size === 0
        ? met(...quotes(named))
        : unmet(msg`Add a block for what the text names, or say it was not done: ${names}.`, {
            go: 'session.blocks',
          })
    },
  }),
  rule({
    id: 'technique.parameters',
    tier: 'consider',
    says: msg`A mobilization has its grade, a thrust its segment.`,
    why: msg`Grade and level show that the dose was chosen, not that hands were merely laid on.`,
    cites: [at('clinical-texts', 'grades of joint mobilization'), at('own-proposal', 'parameters')],
    covers: ['S2'],
    needs: ['manual', 'said'],
    go: 'session.blocks',
    coverable: true,
    phrases: ['Grade ___ at ___, ___ direction.'],
    check({ manual, said }) {
      const asked = manual.flatMap((technique) => {
        const name = asksFor(technique)
        if (name === undefined) return []
        const { index } = technique
        return [{ index, name, value: parameterOf(technique, name, said) }]
      })
      if (asked.length === 0) return notApplicable
      const place = (index: number) => `session.blocks.${index}.parameters`
      return unmetEach(
        asked
          .filter(({ value }) => value === undefined)
          .map(({ index, name }) => ({
            message:
              name === 'grade'
                ? msg`Write the grade of the mobilization.`
                : msg`Write the segment or joint of the thrust.`,
            go: place(index),
            about: aboutBlock(index),
          })),
        ...asked.flatMap(({ index, value }) =>
          value === undefined ? [] : [{ quote: value, place: place(index) }],
        ),
      )
    },
  }),
  fitsCondition,
  rule({
    id: 'technique.lymphedema',
    tier: 'fix',
    says: msg`Lymphatic drainage stands beside a diagnosis of lymphedema, where the payer wants it.`,
    why: msg`Medicare contractors pay lymphatic drainage for lymphedema and nothing else.`,
    cites: [at('lymphatic-article', 'coverage: lymphedema alone'), at('code-97140', 'example 2')],
    covers: ['S13', 'S25'],
    needs: ['manual', 'payer', 'diagnoses'],
    go: 'visit.diagnoses',
    check({ manual, payer, diagnoses }) {
      const drainage = manual.find((t) => t.family === 'lymphatic')
      if (!drainage || !payer.drainageOnlyForLymphedema) return notApplicable
      const yes = diagnoses.find(({ entry }) => lymphedema(entry) === 'yes')
      if (yes) return met({ quote: yes.entry, place: `visit.diagnoses.${yes.index}` })
      if (diagnoses.some(({ entry }) => lymphedema(entry) === 'maybe'))
        return unknown(msg`Ask whether the payer takes this diagnosis for lymphedema.`)
      return unmet(msg`Add the lymphedema diagnosis, or explain why drainage is needed.`, {
        go: 'visit.diagnoses',
        about: aboutBlock(drainage.index),
      })
    },
  }),
  rule({
    id: 'technique.stretch-wording',
    tier: 'consider',
    says: msg`A stretch by hand has a measured deficit or an end-feel.`,
    why: msg`Without them stretching reads as exercise, which is another service.`,
    cites: [
      at('manual-therapy-article', 'soft tissue: shortened tissue'),
      at('own-proposal', 'stretching in 97140 or 97110'),
    ],
    covers: ['S20'],
    needs: ['manual', 'findings', 'said'],
    go: 'objective.findings',
    coverable: true,
    phrases: ['___ length ___ degrees; stretched by hand to a ___ end-feel.'],
    check({ manual, findings, said }) {
      const stretches = manual.filter((t) => t.intervention.id === 'passive-stretch')
      if (stretches.length === 0) return notApplicable
      const told = [
        ...said.about('finding', 'performed', 'range:measured'),
        ...said.about('finding', 'performed', 'length:measured'),
      ]
      const felt = said.texts.flatMap(({ text, place }) =>
        (END_FEEL.exec(text) ?? []).map((quote) => ({ quote, place })),
      )
      if (told.length + felt.length > 0) return met(...quotes(told), ...felt)
      const measured = findings.filter(
        (f) => f.measured && (f.finding.kind === 'length' || f.finding.kind === 'range'),
      )
      return unmetEach(
        stretches
          .filter(
            (t) => !measured.some((f) => !f.area || t.areas.some((area) => areNear(f.area, area))),
          )
          .map(({ index }) => ({
            message: msg`Measure the shortened tissue or describe its end-feel.`,
            go: 'objective.findings',
            about: aboutBlock(index),
          }))
          .slice(0, 1),
        ...measured.map((f) => ({
          quote: `${f.finding.what} ${f.finding.before}${f.finding.unit}`,
          place: `objective.findings.${f.index}.before`,
        })),
      )
    },
  }),
  rule({
    id: 'technique.massage-wording',
    tier: 'fix',
    says: msg`Hands-on technique is not called massage.`,
    why: msg`Massage has its own code and is never paid beside 97140; the word invites denial.`,
    cites: [at('ncci-2024q3', '97140 and 97124, indicator 0'), at('code-97140', 'in plain words')],
    covers: ['S20'],
    needs: ['manual', 'said', 'treatment'],
    go: 'session.blocks',
    coverable: true,
    check({ manual, said, treatment }) {
      const named = massageIn(said, manual)[0]
      if (!named) return notApplicable
      const own = treatment.blocks.find(({ code }) => code === '97124')
      if (own) return met({ quote: own.code, place: `session.blocks.${own.index}.intervention` })
      return named.detail === 'friction'
        ? unmet(msg`Call it transverse friction, with the tendon or ligament it was for.`, {
            go: named.place,
          })
        : unmet(msg`Name the technique and tissue instead of massage, or record massage, 97124.`, {
            go: named.place,
          })
    },
  }),
  ...precautions,
]
