import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { FAMILIES, FAMILY_LABELS } from '../../coding/intervention'
import { INTERVENTIONS } from '../../coding/interventions'
import { Citations } from '../../note-view/citations'
import { serviceName } from '../../note-view/service-names'
import { at } from '../../rules/sources'
import { Part } from './part'

/** Services people take for manual therapy, those with the same reason together. */
const EXPECTED = INTERVENTIONS.filter(({ notManual }) => notManual)
const NOT_MANUAL = EXPECTED.filter(
  ({ notManual }, i) => EXPECTED.findIndex((each) => each.notManual?.id === notManual?.id) === i,
).flatMap(({ notManual: why }) =>
  why
    ? [
        {
          codes: EXPECTED.filter((each) => each.notManual?.id === why.id).map(({ code }) => code),
          why,
        },
      ]
    : [],
)

const EXERCISE = msg`Stretching that the patient does, or done as exercise. By hand to an end-feel it can be manual therapy.`

const PARTS = [
  msg`Assess: a finding before treatment.`,
  msg`Plan: a goal, and the techniques meant to reach it.`,
  msg`Treat: each technique by hand, with its minutes.`,
  msg`Watch the response: a re-test, and what changes because of it.`,
]

/** The code in plain words: what it is, what it is not, and whose work it is. */
export function ShortTab() {
  const { i18n } = useLingui()
  return (
    <>
      <section className="mb-6 rounded-lg border border-line bg-surface p-5">
        <h2 className="mb-2 text-sm font-medium text-ink-soft">
          <Trans>In plain words</Trans>
        </h2>
        <p className="max-w-2xl text-lg">
          <Trans>
            A therapist's skilled hands loosen a stiff joint, free tight tissue, move lymph or
            relieve pressure by pulling, so that a person can do again what the day asks of them.
            One unit stands for 15 minutes, one therapist with one patient.
          </Trans>
        </p>
      </section>
      <Part title={<Trans>What it covers</Trans>}>
        <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {FAMILIES.map((family) => (
            <div key={family}>
              <dt className="font-medium">{i18n._(FAMILY_LABELS[family].label)}</dt>
              <dd className="text-sm text-ink-soft">
                {INTERVENTIONS.filter((each) => each.family === family)
                  .map(({ label }) => i18n._(label))
                  .join(', ')}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <Trans>One region or many: the code is the same, and regions never multiply units.</Trans>
        </p>
      </Part>
      <Part title={<Trans>What it is not</Trans>}>
        <table className="w-full text-sm">
          <thead className="sr-only">
            <tr>
              <th>
                <Trans>Code to use instead</Trans>
              </th>
              <th>
                <Trans>Why</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...NOT_MANUAL, { codes: ['97110'], why: EXERCISE }].map(({ codes, why }) => (
              <tr key={codes.join()} className="border-t border-line align-baseline">
                <th scope="row" className="w-2/5 py-2 pe-4 text-start font-normal">
                  {codes.map((code) => (
                    <span key={code} className="mt-1 block first:mt-0">
                      <span className="font-medium">{code}</span> {i18n._(serviceName(code))}
                    </span>
                  ))}
                </th>
                <td className="py-2 text-ink-soft">{i18n._(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part title={<Trans>Whose work it is</Trans>}>
        <p>
          <Trans>
            A physical or occupational therapist, a physician or another practitioner gives it and
            answers for it. An assistant can, under supervision. Aides, athletic trainers and
            massage therapists cannot under Medicare; a student's minutes count only while a
            therapist in the room guides and treats nobody else.
          </Trans>
        </p>
        <p>
          <Trans>Answering for it has four parts:</Trans>
        </p>
        <ol className="grid list-decimal gap-1 ps-5">
          {PARTS.map((part) => (
            <li key={part.id}>{i18n._(part)}</li>
          ))}
        </ol>
        <Citations
          cites={[at('code-97140', 'responsibility'), at('benefit-manual', 'ch. 15 §220, §230')]}
        />
      </Part>
    </>
  )
}
