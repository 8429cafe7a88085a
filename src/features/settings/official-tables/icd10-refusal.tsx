import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { withDot } from '../../../coding/icd10/whole-code'
import type { RefusedIcd10 } from './icd10-import.worker'

/** Why a file was not taken, and what to do. What was there before is still in use. */
export function Icd10Refusal({ refused }: { refused: RefusedIcd10 }) {
  return (
    <div className="rounded-md border border-fix bg-fix-soft px-3 py-2 text-sm">
      <p className="font-medium">
        <Why refused={refused} />
      </p>
      <p>
        <Trans>Nothing was changed.</Trans>
      </p>
    </div>
  )
}

function Why({ refused }: { refused: RefusedIcd10 }) {
  const { i18n, t } = useLingui()
  switch (refused.kind) {
    case 'wrong-file':
      return <WrongFile is={refused.is} />
    case 'too-large':
      return <Trans>This file is too large to be the list; the official one has about 15 MB.</Trans>
    case 'too-long':
      return <Trans>This file has too many lines to be the list.</Trans>
    case 'no-codes':
      return <Trans>There is no billable code in this file.</Trans>
    case 'not-this-kind':
      // What a file says goes through t, which takes it for words and not for markup.
      return (
        <bdi>{t`This is not the order file or the codes file. Line ${refused.line} reads: "${refused.text}"`}</bdi>
      )
    case 'cut':
      return (
        <Trans>
          The file ends inside line {i18n.number(refused.line)}: it is cut. Download it again.
        </Trans>
      )
    case 'unreadable': {
      const lines = refused.lines.map((line) => i18n.number(line)).join(', ')
      return (
        <>
          <Plural
            value={refused.lines.length}
            one="One line cannot be read:"
            other="# lines cannot be read:"
          />{' '}
          <span className="tabular-nums">{lines}</span>
        </>
      )
    }
    case 'contradicts':
      return (
        <Trans>
          Line {i18n.number(refused.line)} says something else about{' '}
          <bdi>{withDot(refused.code)}</bdi> than an earlier line.
        </Trans>
      )
  }
}

function WrongFile({ is }: { is: Extract<RefusedIcd10, { kind: 'wrong-file' }>['is'] }) {
  switch (is) {
    case 'empty':
      return <Trans>This file is empty.</Trans>
    case 'zip':
      return <Trans>This is a packed file. Unpack it and pick the order file inside.</Trans>
    case 'spreadsheet':
      return <Trans>This is a spreadsheet. Pick the text file of the official list.</Trans>
    case 'pdf':
      return <Trans>This is a PDF. Pick the text file of the official list.</Trans>
    case 'web-page':
      return <Trans>This is a web page or XML. Pick the text file of the official list.</Trans>
    case 'wide-text':
      return (
        <Trans>This text was saved as Unicode (UTF-16). Pick the file as it was published.</Trans>
      )
  }
}
