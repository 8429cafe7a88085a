import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { readPreferences } from '../../../storage/preferences'

function Row({ who, children }: { who: ReactNode; children: ReactNode }) {
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="w-2/5 py-2 pe-4 text-start font-medium">
        {who}
      </th>
      <td className="py-2">{children}</td>
    </tr>
  )
}

/** Who could look, and what they would see. */
export function WhoCouldLook() {
  const { lookUpOnline } = readPreferences()
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="text-start text-ink-soft">
          <th scope="col" className="py-1 pe-4 text-start font-normal">
            <Trans>Who could look</Trans>
          </th>
          <th scope="col" className="py-1 text-start font-normal">
            <Trans>What they see</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        <Row who={<Trans>Somebody who has this device or a copy of it, the notes locked</Trans>}>
          <Trans>
            No word of a note. How many notes there are and about how long, settings, payers, and
            the names of profiles. They can try to guess the passphrase, so a long one counts.
          </Trans>
        </Row>
        <Row who={<Trans>The next person at this screen, the notes open</Trans>}>
          <Trans>Everything, until you lock the notes or they lock by themselves.</Trans>
        </Row>
        <Row who={<Trans>Another profile in this browser</Trans>}>
          <Trans>Your name in the list of profiles. No note of yours.</Trans>
        </Row>
        <Row who={<Trans>The site that SkilledNote comes from</Trans>}>
          <Trans>
            That this browser fetched the app. Notes are not sent to it. It could send a changed
            app, so it has to be one that you trust.
          </Trans>
        </Row>
        <Row who={<Trans>Your network</Trans>}>
          <Trans>Which site this browser visits. No note.</Trans>
        </Row>
        <Row who={<Trans>The U.S. National Library of Medicine</Trans>}>
          {lookUpOnline ? (
            <Trans>The words of a diagnosis that you look up, each time you press for it.</Trans>
          ) : (
            <Trans>Nothing: looking up diagnoses online is off.</Trans>
          )}
        </Row>
        <Row who={<Trans>Extensions of this browser, other programs on this device</Trans>}>
          <Trans>Whatever they are allowed to. SkilledNote cannot stop them.</Trans>
        </Row>
      </tbody>
    </table>
  )
}
