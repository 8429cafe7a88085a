import { msg } from '@lingui/core/macro'
import { interventionOf } from '../coding/interventions'
import { aboutBlock } from './about-block'
import { blocksOf, ownBlock, TRAINING } from './own-block'
import { met, notApplicable, rule, unmet, type Rule } from './rule'
import { quotes } from './said'
import { at } from './sources'
import { doneToday } from './today'

/** Rules about services beside manual therapy that the text names. */
export const otherServices: readonly Rule[] = [
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
      if (named.length === 0) return notApplicable
      // A modality that no block can be of is listed well enough by being named.
      const lacking = named.filter(
        ({ detail = '' }) =>
          interventionOf(detail) !== undefined && blocksOf({ treatment }, [detail]).length === 0,
      )
      const first = lacking[0]
      if (!first) return met(...quotes(named))
      const codes = [...new Set(lacking.map(({ detail }) => detail))].join(', ')
      return unmet(msg`Add a block for the modality: ${codes}.`, { go: first.place })
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
      const shared = note.session.blocks.flatMap(({ delivery, intervention }, index) =>
        delivery === 'one-on-one' && intervention !== '97150'
          ? []
          : [{ quote: delivery, place: `session.blocks.${index}.delivery` }],
      )
      if (shared.length > 0) return met(...shared)
      const inBlock = /^session\.blocks\.(\d+)\./.exec(named.place)?.[1]
      const at = Number(inBlock ?? techniques[0]?.index ?? 0)
      return unmet(
        msg`The text speaks of several patients: set how this block was given, or reword.`,
        { go: `session.blocks.${at}.delivery`, about: aboutBlock(at) },
      )
    },
  }),
]
