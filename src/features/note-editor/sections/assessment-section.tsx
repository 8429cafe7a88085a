import { Trans, useLingui } from '@lingui/react/macro'
import { useWatch } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { regionInNote } from '../../../domain/region'
import { NumberField, Segments, TextBox } from '../fields'
import { FindingMessage } from '../finding-message'
import { Section } from '../section'
import { useFindingAt } from '../workspace'

export function AssessmentSection() {
  const adverse = useWatch<DraftNote, 'assessment.adverse'>({ name: 'assessment.adverse' })
  return (
    <Section id="assessment" title={<Trans>Assessment</Trans>}>
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <fieldset>
          <legend className="mb-1 text-sm font-medium">
            <Trans>Pain, 0 to 10</Trans>
          </legend>
          <div className="flex gap-3">
            <NumberField
              place="assessment.painBefore"
              label={<Trans>Before</Trans>}
              className="max-w-20"
            />
            <NumberField
              place="assessment.painAfter"
              label={<Trans>After</Trans>}
              className="max-w-20"
            />
          </div>
        </fieldset>
        <Retests />
      </div>
      <TextBox
        place="assessment.text"
        label={<Trans>Response to treatment</Trans>}
        help={<Trans>What changed today, and whether the patient is getting better.</Trans>}
      />
      <TextBox
        place="assessment.skill"
        label={<Trans>Why a therapist was needed</Trans>}
        help={<Trans>What you judged, chose or adjusted while treating.</Trans>}
        rows={2}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-5">
        <Segments
          place="assessment.tolerance"
          label={<Trans>Tolerance</Trans>}
          options={[
            { value: 'good', label: <Trans>Good</Trans> },
            { value: 'limited', label: <Trans>Limited</Trans> },
            { value: 'stopped', label: <Trans>Stopped early</Trans> },
          ]}
        />
        <Segments
          place="assessment.adverse"
          label={<Trans>Adverse event</Trans>}
          options={[
            { value: 'none', label: <Trans>None</Trans> },
            { value: 'yes', label: <Trans>Yes</Trans> },
          ]}
        />
      </div>
      {adverse === 'yes' ? (
        <TextBox
          place="assessment.adverseText"
          label={<Trans>What happened and what you did</Trans>}
          rows={2}
        />
      ) : (
        <OrphanFinding place="assessment.adverseText" />
      )}
    </Section>
  )
}

/** Every finding that was measured before treatment, asked again after it. */
function Retests() {
  const { t } = useLingui()
  const findings = useWatch<DraftNote, 'objective.findings'>({ name: 'objective.findings' })
  const measured = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => finding.before.trim() !== '')
  if (measured.length === 0) return null
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">
        <Trans>Re-test</Trans>
      </legend>
      <div className="flex flex-wrap gap-3">
        {measured.map(({ finding, index }) => {
          const where = finding.region ? regionInNote(finding) : ''
          const name = `${where} ${finding.what}`.trim() || t`finding`
          const was = `${finding.before}${finding.unit}`
          return (
            <div key={finding.id} className="max-w-56">
              <NumberField
                place={`objective.findings.${index}.after`}
                label={name}
                help={t`was ${was} before treatment`}
                inputMode="text"
                className="max-w-28"
              />
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

function OrphanFinding({ place }: { place: string }) {
  const finding = useFindingAt(place)
  return <FindingMessage id={`${place}-finding`} finding={finding} />
}
