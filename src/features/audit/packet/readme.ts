import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { safeLine } from '../../../narrative/safe-text'
import { STATE_NAMES } from '../../../note-view/signing/state-names'
import { CHECK_CHAIN, CHECK_FILES, CHECK_WORDS, checkSignature } from './check-by-hand'
import type { VerifiedHistory } from '../../../storage/history/history-queries'
import type { PacketNote, Say } from './packet-note'

export const FILES = [
  'README.txt',
  'note.json',
  'note.txt',
  'timeline.svg',
  'timeline.csv',
  'units.txt',
  'findings.csv',
  'reasons.csv',
  'history.json',
  'history.csv',
  'MANIFEST.txt',
] as const
export type PacketFile = (typeof FILES)[number]

/** What each file holds; the page says it in the same words. */
export const FILE_WORDS: Readonly<Record<PacketFile, MessageDescriptor>> = {
  'README.txt': msg`What is in here and how to check it without SkilledNote`,
  'note.json': msg`The note as it is kept: the very bytes that signatures are about`,
  'note.txt': msg`The note in words, with signatures and addenda`,
  'timeline.svg': msg`The session on the clock, as a picture`,
  'timeline.csv': msg`The same as a table`,
  'units.txt': msg`How the minutes become units, step by step`,
  'findings.csv': msg`What each rule says of the note, with its source`,
  'reasons.csv': msg`Rules that were answered in words`,
  'history.json': msg`Who did what when: the signed steps`,
  'history.csv': msg`The same as a table`,
  'MANIFEST.txt': msg`The SHA-256 of every other file`,
}

/** What can be said of the note's standing. */
function standingWords(history: VerifiedHistory): MessageDescriptor[] {
  if (history.kind === 'broken')
    return [
      msg`The history does not verify: step ${history.seq} is not as it was signed (${history.why}).`,
    ]
  const { entries, standing, sameWords } = history
  if (entries.length === 0) return [msg`This note is a draft. Nobody has answered for its words.`]
  return [
    msg`${plural(entries.length, { one: 'The history of # step was checked from the first to the last when this was made: whole.', other: 'The history of # steps was checked from the first to the last when this was made: whole.' })}`,
    ...(standing.state === 'signed' || standing.state === 'amended'
      ? []
      : [msg`This note is not signed for good: it can still change.`]),
    ...(sameWords
      ? []
      : [
          msg`The words here are not those that were signed or submitted last: they were changed since.`,
        ]),
  ]
}

const indented = (text: string) => text.replace(/^/gm, '    ')

/** The plain text that explains a packet to somebody who has never seen the program. */
export function readme(packet: PacketNote, date: string, say: Say): string {
  const { history, digest, day, edition } = packet
  const last = history.kind === 'whole' ? history.entries.at(-1) : undefined
  const state = history.kind === 'whole' ? say(STATE_NAMES[history.standing.state]) : '?'
  const edges = new Set(
    history.entries.flatMap((entry) => {
      const did = (entry as { did?: { checked?: { edition?: unknown } } } | null | undefined)?.did
      const then = did?.checked?.edition
      return typeof then === 'string' && then !== edition ? [then] : []
    }),
  )
  const others = [...edges].join(', ')
  return `${[
    say(msg`SkilledNote audit packet`),
    '',
    say(msg`Visit: ${safeLine(date)}`),
    say(msg`State: ${state}`),
    say(msg`Digest of the note: ${digest}`),
    ...standingWords(history).map(say),
    '',
    say(msg`WHAT IS IN HERE`),
    ...FILES.map((file) => `${file}: ${say(FILE_WORDS[file])}`),
    '',
    say(msg`The findings are those of the rules of edition ${edition}, judged as of ${day}.`),
    ...(others === ''
      ? []
      : [
          say(
            msg`When it was signed, other editions judged: ${others}. What they counted then stands in the history.`,
          ),
        ]),
    say(
      msg`Names of columns, rules and states are the same in every language. The note itself is English, in its writer's words.`,
    ),
    say(
      msg`The tables are CSV in UTF-8 with a byte order mark. A cell that would begin a formula has an apostrophe before it.`,
    ),
    '',
    say(msg`HOW TO CHECK IT`),
    say(
      msg`Any program that computes SHA-256 and Ed25519 will do. The lines below need a shell, OpenSSL 3 and Python 3.`,
    ),
    '',
    say(msg`1. Every file is as it was when this was made:`),
    indented(CHECK_FILES),
    '',
    say(
      msg`2. The digest of the note: SHA-256 of note.json in base64url without padding. This prints ${digest}:`,
    ),
    indented(CHECK_WORDS),
    ...(last === undefined
      ? []
      : [
          '',
          say(
            msg`3. Each step of history.json: without "hash" and "sig", written as canonical JSON (RFC 8785), its SHA-256 is "hash"; "prev" is the hash of the step before; "digest" is the digest of the note that it is about. This prints True for each step:`,
          ),
          indented(CHECK_CHAIN),
          '',
          say(
            msg`4. The signature of a step: "sig" is the Ed25519 signature, by the key in "by.ed25519", of the line skillednote-history and the line with the hash, each with a line feed at its end. For the last step:`,
          ),
          indented(checkSignature(last)),
        ]),
    '',
    say(msg`WHAT IT PROVES`),
    say(
      msg`It is evidence of integrity: the note and the steps are those that the holders of these keys signed, in this order. The keys were made on a device and nobody certified whose they are. It is not a legal signature, and the times are those of the signers' own clocks.`,
    ),
    say(
      msg`The findings are checks of documentation. They do not decide medical necessity or payment.`,
    ),
  ].join('\n')}\n`
}
