import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { aboutBlock } from './about-block'
import type { Facts } from './facts'
import type { ExclusionTopic } from './reading/mention'
import {
  met,
  notApplicable,
  rule,
  unmet,
  unmetEach,
  type Evidence,
  type Problem,
  type Rule,
  type Verdict,
} from './rule'
import { at } from './sources'
import { doneToday } from './today'

const NEEDLES = ['20560', '20561']
const CURRENT = ['97014', 'G0283', '97032']
const TRAINING = ['97110', '97112', '97113', '97116', '97530', '97535', '97150']

/** What is not manual therapy even when it stands in a block of it, and where its minutes may stand instead. */
const FOREIGN: readonly {
  topic: ExclusionTopic
  own: readonly string[]
  says: MessageDescriptor
}[] = [
  {
    topic: 'needling',
    own: [],
    says: msg`Take the needling out of manual therapy: give it its own block.`,
  },
  { topic: 'injection', own: [], says: msg`Take the injection out of manual therapy.` },
  {
    topic: 'electrical-stimulation',
    own: [],
    says: msg`Take the electrical stimulation out of manual therapy: give it its own block.`,
  },
  {
    topic: 'biofeedback',
    own: [],
    says: msg`Take the biofeedback out of manual therapy: give it its own block.`,
  },
  // Warmth or exercise may be named beside a technique ("after the hot pack") once it has a block of its own.
  {
    topic: 'modality',
    own: [
      '97010',
      '97012',
      '97016',
      '97018',
      '97022',
      '97024',
      '97026',
      '97028',
      '97033',
      '97034',
      '97035',
      '97036',
    ],
    says: msg`Take the modality out of manual therapy: give it its own block.`,
  },
  {
    topic: 'exercise',
    own: TRAINING,
    says: msg`Take the exercise out of manual therapy: give it its own block.`,
  },
]

/** Services that no modifier makes payable beside manual therapy on one day. */
const NEVER_BESIDE = ['97124', '98925', '98926', '98927', '98928', '98929', '97545']

type Session = Pick<Facts, 'treatment'>

const blocksOf = ({ treatment }: Session, codes: readonly string[]): Evidence[] =>
  treatment.blocks.flatMap(({ code, index }) =>
    codes.includes(code) ? [{ quote: code, place: `session.blocks.${index}.intervention` }] : [],
  )

/** An act named in the text needs a block of its own code; nothing named, nothing asked. */
function ownBlock(
  facts: Pick<Facts, 'said' | 'treatment'>,
  topics: readonly ExclusionTopic[],
  codes: readonly string[],
  message: MessageDescriptor,
): Verdict {
  const named = topics.flatMap((topic) => doneToday(facts.said, topic))[0]
  if (!named) return notApplicable
  const own = blocksOf(facts, codes)
  return own.length > 0 ? met(...own) : unmet(message, { go: named.place })
}

/** Acts written into the block of a technique, one problem for each block. */
const foreignActs = ({
  manual,
  said,
  treatment,
}: Pick<Facts, 'said' | 'treatment'> & {
  manual: NonNullable<Facts['manual']>
}): Problem[] =>
  manual.flatMap(({ index }) => {
    const go = `session.blocks.${index}.detail`
    const found = FOREIGN.find(
      ({ topic, own }) =>
        said.about(topic).some((m) => m.place === go) && blocksOf({ treatment }, own).length === 0,
    )
    return found ? [{ message: found.says, go, about: aboutBlock(index) }] : []
  })

/** Services of the day that are never paid beside 97140, unless one of the two is not reported. */
function pairs({ treatment, lines }: Pick<Facts, 'treatment' | 'lines'>): Problem[] {
  const dropped = (code: string) =>
    lines.some((line) => line.code === code && line.units.kind === 'ok' && line.units.value === 0)
  if (dropped('97140')) return []
  return treatment.blocks
    .filter(({ code }) => NEVER_BESIDE.includes(code) && !dropped(code))
    .map(({ code, index }) => ({
      message: msg`Report ${code} or 97140, not both: no modifier allows the two on one day.`,
      go: `session.blocks.${index}.intervention`,
      about: aboutBlock(index),
    }))
}

/** Rules about what is not manual therapy, whatever the note calls it. */
export const exclusions: readonly Rule[] = [
  rule({
    id: 'exclusions.not-97140',
    tier: 'blocker',
    says: msg`Nothing else is counted as manual therapy, and nothing stands beside it that never may.`,
    why: msg`A minute of manual therapy belongs to it alone; some services exclude each other.`,
    cites: [
      at('code-97140', 'guidelines and exclusions'),
      at('ncci-2024q3', 'pairs of 97140 with indicator 0'),
    ],
    covers: ['S9'],
    needs: ['manual', 'said', 'treatment', 'lines'],
    go: 'session.blocks',
    check: (facts) => unmetEach([...foreignActs(facts), ...pairs(facts)]),
  }),
  rule({
    id: 'exclusions.needling',
    tier: 'fix',
    says: msg`Needling has a block of its own.`,
    why: msg`Needles without injection are coded 20560 or 20561, never as manual therapy.`,
    cites: [at('code-97140', 'exclusions: needles, said twice')],
    covers: ['S17', 'S23'],
    needs: ['said', 'treatment'],
    go: 'session.blocks',
    check: (facts) =>
      ownBlock(
        facts,
        ['needling'],
        NEEDLES,
        msg`Add a block for the needling: 20560 for 1 or 2 muscles, 20561 for 3 or more.`,
      ),
  }),
  rule({
    id: 'exclusions.injection',
    tier: 'fix',
    says: msg`An injection is not written up as therapy of this visit.`,
    why: msg`Injections are another service, usually another provider's; say whose and when.`,
    cites: [at('code-97140', 'exclusions: needles'), at('own-proposal', 'injection wording')],
    covers: ['S17'],
    needs: ['said'],
    go: 'session.blocks',
    check({ said }) {
      const named = doneToday(said, 'injection')[0]
      return named
        ? unmet(msg`Say who gave the injection and when, or take it out of this note.`, {
            go: named.place,
          })
        : notApplicable
    },
  }),
  rule({
    id: 'exclusions.biofeedback',
    tier: 'fix',
    says: msg`Biofeedback has a block of its own.`,
    why: msg`Training by muscle signal is coded 90901, never as manual therapy.`,
    cites: [at('code-97140', 'exclusions: muscle biofeedback')],
    covers: ['S18'],
    needs: ['said', 'treatment'],
    go: 'session.blocks',
    check: (facts) =>
      ownBlock(
        facts,
        ['biofeedback'],
        ['90901', '90912', '90913'],
        msg`Add a block for the biofeedback: 90901.`,
      ),
  }),
  rule({
    id: 'exclusions.electrical-stimulation',
    tier: 'fix',
    says: msg`Electrical stimulation has a block of its own.`,
    why: msg`Current through electrodes is a modality; its minutes are not manual therapy.`,
    cites: [
      at('code-97140', 'exclusions: TENS'),
      at('mue-2024q3', '97014 is 0 units under Medicare'),
    ],
    covers: ['S19'],
    needs: ['said', 'treatment', 'payer'],
    go: 'session.blocks',
    check: (facts) =>
      ownBlock(
        facts,
        ['electrical-stimulation'],
        CURRENT,
        facts.payer.medicare
          ? msg`Add a block for the stimulation: G0283 unattended, 97032 attended.`
          : msg`Add a block for the stimulation: 97014 or G0283 unattended, 97032 attended.`,
      ),
  }),
  rule({
    id: 'exclusions.modality',
    tier: 'consider',
    says: msg`Other modalities have a block of their own.`,
    why: msg`Everything given is listed, paid or not; its minutes stay out of manual therapy.`,
    cites: [
      at('benefit-manual', 'ch. 15 §220.3.E, each intervention provided'),
      at('code-97140', 'time: manual therapy alone'),
    ],
    covers: ['S9'],
    needs: ['said', 'treatment'],
    go: 'session.blocks',
    check({ said, treatment }) {
      const named = doneToday(said, 'modality')
      const first = named[0]
      if (!first) return notApplicable
      const lacking = named.filter(
        ({ detail }) => detail !== undefined && blocksOf({ treatment }, [detail]).length === 0,
      )
      const missing = lacking[0]
      if (!missing) {
        const own = named.flatMap(({ detail }) => blocksOf({ treatment }, [detail ?? '']))
        return own.length > 0
          ? met(...own)
          : unmet(msg`Add a block for the modality.`, { go: first.place })
      }
      const codes = [...new Set(lacking.map((m) => m.detail))].join(', ')
      return unmet(msg`Add a block for the modality: ${codes}.`, { go: missing.place })
    },
  }),
  rule({
    id: 'exclusions.exercise',
    tier: 'consider',
    says: msg`Exercise and activities have a block of their own.`,
    why: msg`Exercise beside hands-on work is another service with minutes of its own.`,
    cites: [
      at('benefit-manual', 'ch. 15 §220.3.E, each intervention provided'),
      at('code-97140', 'time: manual therapy alone'),
    ],
    covers: ['S9'],
    needs: ['said', 'treatment'],
    go: 'session.blocks',
    check: (facts) =>
      ownBlock(
        facts,
        ['exercise', 'neuro-activity'],
        TRAINING,
        msg`Add a block for the exercise or activity, or say that it was home program.`,
      ),
  }),
  rule({
    id: 'exclusions.group',
    tier: 'fix',
    says: msg`Words about several patients agree with one-on-one blocks.`,
    why: msg`Counted time is one therapist with one patient; a group is coded 97150.`,
    cites: [at('code-97140', 'time: direct contact'), at('claims-manual', 'ch. 5 §20.2')],
    covers: ['S22'],
    needs: ['said', 'note', 'techniques'],
    go: 'session.blocks',
    coverable: true,
    phrases: ['Treated one-on-one from ___ to ___; the group began at ___.'],
    check({ said, note, techniques }) {
      const named = doneToday(said, 'group')[0]
      if (!named || note.session.blocks.length === 0) return notApplicable
      const index = note.session.blocks.findIndex(
        (block) => block.delivery !== 'one-on-one' || block.intervention === '97150',
      )
      if (index >= 0)
        return met({
          quote: note.session.blocks[index]?.delivery ?? '',
          place: `session.blocks.${index}.delivery`,
        })
      const inBlock = /^session\.blocks\.(\d+)\./.exec(named.place)?.[1]
      const at = Number(inBlock ?? techniques[0]?.index ?? 0)
      return unmet(
        msg`The text speaks of several patients: set how this block was given, or reword.`,
        { go: `session.blocks.${at}.delivery`, about: aboutBlock(at) },
      )
    },
  }),
]
