import { Trans, useLingui } from '@lingui/react/macro'
import { Day } from '../../../ui/day'
import type { RefusedNcci } from './ncci-import.worker'

/** Why the files were not taken, and what to do. */
export function NcciRefusal({ refused }: { refused: RefusedNcci }) {
  return (
    <div className="rounded-md border border-fix bg-fix-soft px-3 py-2 text-sm">
      {refused.file === undefined ? null : (
        <p className="break-words">
          <bdi>{refused.file}</bdi>
        </p>
      )}
      <p className="font-medium">
        <Why refused={refused} />
      </p>
      <p>
        <Trans>Nothing was changed.</Trans>
      </p>
    </div>
  )
}

function Why({ refused }: { refused: RefusedNcci }) {
  const { i18n } = useLingui()
  switch (refused.kind) {
    case 'wrong-file':
      return <WrongFile is={refused.is} />
    case 'other-text':
      return (
        <Trans>
          No row of paired codes is in this file. Pick the PTP edits: two codes, dates and an
          indicator in each line, parted by tabs.
        </Trans>
      )
    case 'not-text':
      return <Trans>This is no text file. Unpack the download and pick the text file in it.</Trans>
    case 'without-97140':
      return (
        <Trans>
          {i18n.number(refused.rows)} rows, and none of them pairs 97140 with another therapy code.
          Pick all parts of the quarter together.
        </Trans>
      )
    case 'later-quarter':
      return (
        <Trans>
          Line {i18n.number(refused.line)} takes effect on <Day date={refused.begins} />, after the
          quarter you chose. Choose the quarter of the file.
        </Trans>
      )
  }
}

function WrongFile({ is }: { is: Extract<RefusedNcci, { kind: 'wrong-file' }>['is'] }) {
  switch (is) {
    case 'empty':
      return <Trans>This file is empty.</Trans>
    case 'zip':
      return <Trans>This is a packed file. Unpack it first and pick the text file inside.</Trans>
    case 'spreadsheet':
      return <Trans>This is a spreadsheet. Pick the text file beside it in the download.</Trans>
    case 'pdf':
      return <Trans>This is a PDF. Pick the text file with the edits.</Trans>
    case 'web-page':
      return (
        <Trans>
          This is a web page. Accept the licence on the page of CMS, then download and unpack.
        </Trans>
      )
    case 'wide-text':
      return (
        <Trans>This text was saved as Unicode (UTF-16). Pick the file as it was published.</Trans>
      )
  }
}
