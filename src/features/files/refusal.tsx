import { Trans, useLingui } from '@lingui/react/macro'
import type { Refused, Unsafe } from '../../storage/packages/refused'

/** Why a file was not read, and that nothing came of it. */
export function Refusal({ why }: { why: Refused }) {
  if (why.kind === 'stopped')
    return (
      <p role="status" className="text-sm">
        <Trans>Stopped. Nothing was written.</Trans>
      </p>
    )
  return (
    <p role="alert" className="rounded-md border-2 border-fix bg-fix-soft p-3 text-sm">
      <Why why={why} /> <Trans>Nothing was written.</Trans>
    </p>
  )
}

function Why({ why }: { why: Refused }) {
  const { i18n } = useLingui()
  switch (why.kind) {
    case 'empty':
      return <Trans>The file is empty. Ask for it again.</Trans>
    case 'too-big': {
      const most = i18n.number(Math.round(why.most / 1e6))
      return <Trans>The file is too large: such files never have more than {most} MB.</Trans>
    }
    case 'not-ours':
      return <Trans>SkilledNote did not make this file. Pick a .snote.age or .json file.</Trans>
    case 'damaged':
      return <Trans>The file is damaged or cut off. Take it again from where it came.</Trans>
    case 'malformed':
      return <Trans>The file opened, but what is in it is not what SkilledNote writes.</Trans>
    case 'unsafe':
      return <UnsafeWords why={why.why} />
    case 'needs-passphrase':
      return <Trans>The file opens with a passphrase.</Trans>
    case 'needs-keys':
      return <Trans>The file was written for one person and opens with their keys alone.</Trans>
    case 'wrong-passphrase':
      return (
        <Trans>
          That passphrase does not open the file. Check it and try again; a damaged beginning of the
          file can be the reason too.
        </Trans>
      )
    case 'not-for-you':
      return (
        <Trans>
          The file is for somebody else, or for keys you no longer have. Give the sender your
          contact card, then ask for it again.
        </Trans>
      )
    case 'newer':
      return <Trans>A newer version of SkilledNote made this file. Update this one first.</Trans>
    case 'bad-signature':
      return (
        <Trans>
          The signature does not match: somebody changed the file after it was written, or it is not
          from whom it says.
        </Trans>
      )
    case 'broken-history':
      return (
        <Trans>
          The steps of a note do not follow from one another: one was changed, left out or added
          since it was signed.
        </Trans>
      )
    case 'other-words':
      return <Trans>The words of a note are not the ones that were signed or submitted.</Trans>
    case 'cannot-check':
      return <Trans>This browser cannot check signatures. Use a newer browser.</Trans>
    case 'too-slow':
      return <Trans>It took too long and was stopped. Try again when less is going on.</Trans>
    case 'full':
      return <Trans>There is no room left on this device. Free some space, then try again.</Trans>
    case 'failed':
      return <Trans>The file could not be read any more. Pick it again.</Trans>
    case 'stopped':
      return null
  }
}

function UnsafeWords({ why }: { why: Unsafe }) {
  switch (why) {
    case 'work-factor':
      return <Trans>The file asks for more work to open it than any file of ours.</Trans>
    case 'text':
      return (
        <Trans>The file holds characters that hide or turn text. No file of ours does that.</Trans>
      )
    case 'recipients':
    case 'header':
    case 'long-text':
    case 'deep':
    case 'many':
    case 'name':
    case 'repeated-name':
      return <Trans>The file is built to do harm, or by another program.</Trans>
  }
}
