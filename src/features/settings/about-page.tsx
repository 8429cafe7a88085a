import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ALL_RULES } from '../../rules/all-rules'
import { SOURCES, type Source } from '../../rules/sources'
import { Day } from '../../ui/day'
import { Page } from '../../ui/page'
import { VERSION } from './version'

const DATED = Object.values<Source>(SOURCES).filter(({ to }) => to !== null)

const LICENCES = 'React, React Hook Form, TanStack Query and Router, Lingui, zod (MIT); idb (ISC)'

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="border-b border-line py-6 last:border-b-0">
    <h2 className="mb-2 text-lg font-semibold tracking-tight">{title}</h2>
    <div className="grid max-w-2xl gap-3">{children}</div>
  </section>
)

/** What this is, what it stands on, what it keeps and what it is not. */
export function AboutPage() {
  const { t } = useLingui()
  return (
    <Page title={<Trans>About SkilledNote</Trans>} documentTitle={t`About`}>
      <p className="max-w-2xl text-lg">
        <Trans>
          SkilledNote helps therapists write a note of manual therapy that shows why it was needed
          and how long each technique took. It says what the note still needs, where that is
          written, and how many units the minutes support.
        </Trans>
      </p>
      <p className="mt-3 text-sm text-ink-soft">
        <Trans>Version {VERSION}</Trans>
      </p>
      <Part title={<Trans>Privacy</Trans>}>
        <p>
          <Trans>
            Nothing leaves this device. Notes are kept in this browser alone; there is no account,
            no server and no measurement of use. Whoever can open this browser can read them.
          </Trans>
        </p>
        <p>
          <Trans>
            One thing can be turned on under Official tables: to look up the words of a diagnosis
            online. Then those words leave the device each time you ask for it.
          </Trans>
        </p>
        <p>
          <Trans>
            Clearing the browser's data deletes the notes. The address of the unit calculator holds
            codes and minutes, never a patient.
          </Trans>
        </p>
      </Part>
      <Part title={<Trans>Rules and data</Trans>}>
        <p>
          <Plural
            value={ALL_RULES.length}
            one="# rule checks a note; it names its source."
            other="# rules check a note; each names its source."
          />{' '}
          <Link to="/library" className="text-accent underline underline-offset-4">
            <Trans>Read them in the Library</Trans>
          </Link>
        </p>
        <dl className="text-sm">
          {DATED.map(({ id, title, edition, from, to }) => (
            <div
              key={id}
              className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2"
            >
              <dt dir="auto" lang="en">
                {title}, {edition}
              </dt>
              <dd className="text-ink-soft">
                <Day date={from} /> – <Day date={to ?? ''} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="text-sm text-ink-soft">
          <Trans>For a visit outside these days, a rule says that it does not know.</Trans>
        </p>
      </Part>
      <Part title={<Trans>Notices</Trans>}>
        <p>
          <Trans>
            CPT is a registered trademark of the American Medical Association. Codes are named here
            by number, in our own words.
          </Trans>
        </p>
        <p>
          <Trans>
            Not medical, legal or billing advice. The therapist who signs answers for the note; the
            payer decides what it pays.
          </Trans>
        </p>
        <p className="text-sm text-ink-soft">
          <Trans>
            SkilledNote is free software under the MIT licence. It is built with {LICENCES}.
          </Trans>
        </p>
      </Part>
    </Page>
  )
}
