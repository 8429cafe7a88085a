import { Trans, useLingui } from '@lingui/react/macro'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FormProvider, useForm, type Resolver } from 'react-hook-form'
import type { OwnPayer } from '../../../domain/own-payer'
import { z } from '../../../domain/z'
import { beforeReload } from '../../../storage/before-reload'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Page } from '../../../ui/page'
import { AsksFields } from './asks-fields'
import { CountingFields } from './counting-fields'
import { ownId } from './own-id'
import { CheckField, Part, TextField } from './payer-field'
import { formOf, payerFormSchema, payerFrom, type PayerForm } from './payer-form'
import { usePayerChanges } from './use-own-payers'
import { WeightFields } from './weight-fields'

/** Every problem of the form, each at its field. */
function resolverFor(taken: ReadonlySet<string>): Resolver<PayerForm> {
  const schema = payerFormSchema(taken)
  return (values) => {
    const read = z.safeParse(schema, values)
    if (read.success) return { values, errors: {} }
    const errors = read.error.issues.map(({ path, message }) => [
      String(path[0]),
      { type: 'custom', message },
    ])
    return { values: {}, errors: Object.fromEntries(errors) as object }
  }
}

/** The form of a profile. Nothing is kept until it is saved; leaving with changes asks first. */
export function PayerEditor({ start, taken }: { start: OwnPayer; taken: ReadonlySet<string> }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { keep } = usePayerChanges()
  const isNew = start.id === ''
  const form = useForm<PayerForm>({ defaultValues: formOf(start), resolver: resolverFor(taken) })
  const { isDirty, isSubmitted, isValid } = form.formState
  const isUnsaved = isDirty && !keep.isSuccess
  useEffect(() => beforeReload(() => !isUnsaved), [isUnsaved])
  const leaving = useBlocker({
    shouldBlockFn: () => isUnsaved,
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  })
  const save = form.handleSubmit(async (values) => {
    try {
      await keep.mutateAsync([payerFrom(values, start.id || ownId(values.name))])
      form.reset(values)
      await navigate({ to: '/settings/payers', ignoreBlocker: true })
    } catch {
      // Said below; what was typed stays.
    }
  })
  return (
    <FormProvider {...form}>
      <Page
        title={isNew ? <Trans>New payer profile</Trans> : <bdi>{start.name}</bdi>}
        documentTitle={isNew ? t`New payer profile` : start.name}
      >
        <form onSubmit={(event) => void save(event)} noValidate>
          <Part title={<Trans>Who pays</Trans>}>
            <TextField name="name" label={<Trans>Name</Trans>} />
            <TextField
              name="inNote"
              label={<Trans>Name in the note</Trans>}
              help={<Trans>The note stays English. Left blank, it prints the name above.</Trans>}
            />
          </Part>
          <CountingFields />
          <Part title={<Trans>Where it is written</Trans>}>
            <TextField
              name="policyTitle"
              label={<Trans>Policy or manual</Trans>}
              placeholder={t`Provider manual, chapter on therapy`}
            />
            <TextField name="policyEdition" label={<Trans>Edition</Trans>} placeholder="2026" />
            <div className="grid grid-cols-2 gap-3">
              <TextField
                name="policyFrom"
                type="date"
                dir="ltr"
                label={<Trans>Holds from</Trans>}
              />
              <TextField name="policyTo" type="date" dir="ltr" label={<Trans>Holds to</Trans>} />
            </div>
          </Part>
          <AsksFields />
          <Part title={<Trans>Medicare's rules</Trans>}>
            <CheckField
              name="medicare"
              label={
                <Trans>
                  Medicare's rules on assistants, plans of care and therapy modifiers hold
                </Trans>
              }
            />
            <CheckField
              name="drainageOnlyForLymphedema"
              label={<Trans>Lymphatic drainage is paid for lymphedema alone</Trans>}
            />
          </Part>
          <WeightFields />
          <Part title={<Trans>What else to know</Trans>}>
            <TextField
              name="advice"
              rows={4}
              label={<Trans>Your own words</Trans>}
              help={<Trans>Shown beside each billing line when you ask what the payer asks.</Trans>}
            />
          </Part>
          <div className="sticky bottom-0 -mx-4 mt-6 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3">
            <Button type="submit" kind="primary" disabled={keep.isPending}>
              <Trans>Save profile</Trans>
            </Button>
            <Button kind="quiet" onClick={() => void navigate({ to: '/settings/payers' })}>
              <Trans>Cancel</Trans>
            </Button>
            <p role="status" className="text-sm text-block">
              {isSubmitted && !isValid ? <Trans>Mend the marked fields first.</Trans> : null}
              {keep.isError ? (
                <Trans>This browser refused to keep it. What you typed is still here.</Trans>
              ) : null}
            </p>
          </div>
        </form>
        <Dialog
          open={leaving.status === 'blocked'}
          onClose={() => leaving.reset?.()}
          title={<Trans>Leave without saving?</Trans>}
        >
          <p>
            <Trans>The changes to this profile are not saved.</Trans>
          </p>
          <div className="mt-4 flex gap-3">
            <Button data-first onClick={() => leaving.reset?.()}>
              <Trans>Stay</Trans>
            </Button>
            <Button kind="quiet" onClick={() => leaving.proceed?.()}>
              <Trans>Leave</Trans>
            </Button>
          </div>
        </Dialog>
      </Page>
    </FormProvider>
  )
}
