import { msg } from '@lingui/core/macro'
import { aboutBlock } from './about-block'
import { findingsInText, hasMeasuredFinding, isMeasured } from './necessity-findings'
import { met, notApplicable, rule, unmet, unmetEach, type Problem, type Rule } from './rule'
import { quotes } from './said'
import { scoreEvidence, scoresOf } from './scores'
import { at } from './sources'
import { doneToday } from './today'

const AMOUNT =
  /\d|\b(?:unable|cannot|none|never|half|third|quarter|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|min(?:imal)?\.? assist|mod(?:erate)?\.? assist|max(?:imal)?\.? assist|(?:in)?dependent|supervision)\b/i

// "Hand to the right hip pocket": a level that can be compared, without a number.
const LANDMARK =
  /\b(?:to|at|above|below)\s+(?:(?:the|her|his|their|own|right|left|level of)\s+){0,3}(?:\w+\s+)?(?:pocket|waist|belt|hip|knee|chest|chin|shoulder|ear|ceiling|floor|ankle|shin|toes?|sacrum|head|mouth|buttock|shelf|counter)\b/i

const stated = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Rules about the story that shows the need: symptom, limitation, history, examination. */
export const necessity: readonly Rule[] = [
  rule({
    id: 'necessity.symptom',
    tier: 'fix',
    says: msg`The note says what the patient feels.`,
    why: msg`Diagnosis, symptom and limitation together show the need; one alone does not.`,
    cites: [at('code-97140', 'medical necessity'), at('therapy-lcd', 'manual therapy')],
    covers: ['S12'],
    needs: ['note', 'said', 'pain'],
    go: 'subjective.symptoms',
    coverable: true,
    phrases: ['Reports ___ in the ___, ___/10, worse with ___.'],
    check({ note, said, pain }) {
      const typed = note.subjective.symptoms.trim()
      const place = 'subjective.symptoms'
      const denied = said.about('symptom', 'negated').some((m) => m.place === place)
      const told = said.about('symptom')
      if (told.length > 0) return met(...quotes(told))
      if (stated(typed) && !denied) return met({ quote: typed, place })
      if (pain.before.kind === 'ok' && pain.before.value > 0)
        return met({ quote: note.assessment.painBefore, place: 'assessment.painBefore' })
      return unmet(msg`Write what the patient feels, and where.`, { go: place })
    },
  }),
  rule({
    id: 'necessity.functional-limitation',
    tier: 'fix',
    says: msg`The note says what the patient cannot do.`,
    why: msg`Reviewers look for a task of daily life that the problem limits.`,
    cites: [at('code-97140', 'medical necessity'), at('therapy-lcd', 'manual therapy')],
    covers: ['S12'],
    needs: ['note', 'said'],
    go: 'subjective.limitations',
    coverable: true,
    phrases: ['Unable to ___ for more than ___.', 'Needs help to ___.'],
    check({ note, said }) {
      const listed = note.subjective.limitations.flatMap(({ activity }, i) =>
        stated(activity)
          ? [{ quote: activity.trim(), place: `subjective.limitations.${i}.activity` }]
          : [],
      )
      const told = quotes(said.about('functional-limitation'))
      return listed.length + told.length > 0
        ? met(...listed, ...told)
        : unmet(msg`Write what the patient cannot do, or only with difficulty.`, {
            go: 'subjective.limitations',
          })
    },
  }),
  rule({
    id: 'necessity.baseline',
    tier: 'fix',
    says: msg`Each limitation says how much the patient can do now.`,
    why: msg`Without a starting value nobody can show that the treatment helped.`,
    cites: [
      at('code-97140', 'medical necessity'),
      at('benefit-manual', 'ch. 15 §220.3.C, objective measures'),
    ],
    covers: ['S12'],
    needs: ['note', 'said'],
    go: 'subjective.limitations',
    coverable: true,
    phrases: ['Now: ___ minutes before ___.', 'Scores ___ of ___ on ___.'],
    check({ note, said }) {
      const told = said.about('baseline')
      if (told.length > 0) return met(...quotes(told))
      const scored = scoresOf(note).filter((s) => s.before.kind === 'ok' || s.now.kind === 'ok')
      if (scored.length > 0) return met(...scored.map(scoreEvidence))
      const listed = note.subjective.limitations
        .map((limitation, index) => ({ ...limitation, index }))
        .filter(({ activity }) => stated(activity))
      if (listed.length === 0) {
        const limitation = said.about('functional-limitation')[0]
        return limitation
          ? unmet(msg`Say how much the patient can do now: minutes, distance, score.`, {
              go: limitation.place,
            })
          : notApplicable
      }
      const without = listed.filter(
        (l) => !AMOUNT.test(l.baseline) && !LANDMARK.test(l.baseline) && !/\d/.test(l.activity),
      )
      const problems = without.map(({ index }): Problem => {
        const number = index + 1
        return {
          message: msg`Say how much the patient can do now: minutes, distance, score.`,
          go: `subjective.limitations.${index}.baseline`,
          about: msg`Limitation ${number}`,
        }
      })
      return unmetEach(
        problems,
        ...listed.map((l) => ({
          quote: stated(l.baseline) ? l.baseline.trim() : l.activity.trim(),
          place: `subjective.limitations.${l.index}.baseline`,
        })),
      )
    },
  }),
  rule({
    id: 'necessity.history',
    tier: 'fix',
    says: msg`The note says how and when the problem began.`,
    why: msg`The onset and the level before tell why treatment is due now.`,
    cites: [at('code-97140', 'documentation: history and examination')],
    covers: ['S27'],
    needs: ['said'],
    go: 'subjective.text',
    coverable: true,
    phrases: ['Began ___ ago after ___; before that the patient could ___.'],
    check({ said }) {
      const told = said.all.filter((m) => m.topic === 'history' && m.status !== 'negated')
      return told.length > 0
        ? met(...quotes(told))
        : unmet(msg`Write how and when it began, and what was possible before.`, {
            go: 'subjective.text',
          })
    },
  }),
  rule({
    id: 'necessity.examination',
    tier: 'fix',
    says: msg`The examination names what was found and in which region.`,
    why: msg`A finding without a place cannot stand for the region that was treated.`,
    cites: [
      at('code-97140', 'documentation: history and examination'),
      at('therapy-lcd', 'manual therapy: area and measures'),
    ],
    covers: ['S27'],
    needs: ['findings', 'said', 'areas'],
    go: 'objective.findings',
    coverable: true,
    phrases: ['___ rotation ___ degrees, ___ compared with the other side.'],
    check({ findings, said, areas }) {
      const listed = findings.filter(
        ({ finding }) => stated(finding.what) || stated(finding.before),
      )
      const placed = listed.filter(({ finding }) => stated(finding.region))
      const told = doneToday(said, 'finding')
      // Where one area alone was treated, what was found is read as found there.
      const inPlace = told.filter(
        (m) => areas.length === 1 || said.about('region').some((r) => r.place === m.place),
      )
      if (placed.length + inPlace.length > 0)
        return met(
          ...placed.slice(0, 3).map(({ finding, index }) => ({
            quote: `${finding.what} ${finding.before}${finding.unit}`.trim(),
            place: `objective.findings.${index}.before`,
          })),
          ...quotes(inPlace),
        )
      const go = listed.length > 0 ? 'objective.findings' : told[0]?.place
      return go === undefined
        ? unmet(msg`Write what you found on examination, and where.`, { go: 'objective.findings' })
        : unmet(msg`Name the region of what you found.`, { go })
    },
  }),
  rule({
    id: 'necessity.objective-finding',
    tier: 'fix',
    says: msg`Each technique answers a finding with a number or a defined grade.`,
    why: msg`Restricted motion or tissue has to be shown before hands-on work is paid.`,
    cites: [
      at('code-97140', 'medical necessity: objective findings'),
      at('manual-therapy-article', 'restricted motion documented'),
    ],
    covers: ['S14'],
    needs: ['manual', 'findings', 'said'],
    go: 'objective.findings',
    coverable: true,
    phrases: ['___ ___ degrees before treatment.', '___ hypomobile ___/6.'],
    check({ manual, findings, said }) {
      const text = findingsInText({ said })
      const lacking = manual.filter((technique) => !hasMeasuredFinding(technique, findings, text))
      const first = lacking[0]
      if (!first)
        return met(
          ...findings
            .filter((f) => f.measured)
            .slice(0, 3)
            .map((f) => ({
              quote: `${f.finding.what} ${f.finding.before}${f.finding.unit}`.trim(),
              place: `objective.findings.${f.index}.before`,
            })),
          ...quotes(text.filter(isMeasured).map((t) => t.mention)),
        )
      const numbers = lacking.map((t) => t.index + 1).join(', ')
      return unmet(
        msg`Measure what the technique answers: range, joint play, tissue grade. Blocks: ${numbers}.`,
        { go: 'objective.findings', about: aboutBlock(first.index) },
      )
    },
  }),
  rule({
    id: 'necessity.vague-area',
    tier: 'consider',
    says: msg`The treated place is named as a structure, not as "neck" or "back".`,
    why: msg`A wide area does not show which joint or tissue needed a therapist's hands.`,
    cites: [at('therapy-lcd', 'manual therapy: area treated'), at('code-97140', 'regions')],
    covers: ['S21'],
    needs: ['techniques', 'said'],
    go: 'session.blocks',
    coverable: true,
    phrases: ['Treated: ___ at ___, ___ side.'],
    check({ techniques, said }) {
      const vague = said.about('vague-area')[0]
      if (!vague) return notApplicable
      const named = techniques.find((t) => t.regions.length > 0)
      if (named)
        return met({
          quote: named.regions.map((r) => r.region).join(', '),
          place: `session.blocks.${named.index}.regions`,
        })
      return unmet(msg`Name the joint, segment or muscle instead of the wide area.`, {
        go: vague.place,
      })
    },
  }),
]
