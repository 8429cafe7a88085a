import { msg } from '@lingui/core/macro'
import { forbiddenPairs, foreignActs } from './foreign-acts'
import { otherServices } from './other-services'
import { ownBlock } from './own-block'
import { notApplicable, rule, unmet, unmetEach, type Rule } from './rule'
import { at } from './sources'
import { doneToday } from './today'

const NEEDLES = ['20560', '20561']
const CURRENT = ['97014', 'G0283', '97032']

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
    needs: ['manual', 'said', 'treatment', 'lines', 'note', 'pairs', 'dateRead'],
    go: 'session.blocks',
    check: (facts) =>
      unmetEach(
        [...foreignActs(facts), ...forbiddenPairs(facts)],
        ...facts.manual.map(({ index, intervention }) => ({
          quote: intervention.code,
          place: `session.blocks.${index}.intervention`,
        })),
      ),
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
  ...otherServices,
]
