import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

// Our own words, and none of them a promise of payment.
const NAMES: Readonly<Record<string, MessageDescriptor>> = {
  GP: msg`physical therapy plan of care`,
  GO: msg`occupational therapy plan of care`,
  GN: msg`speech therapy plan of care`,
  KX: msg`above the yearly threshold, need attested`,
  CQ: msg`given in whole or part by a physical therapist assistant`,
  CO: msg`given in whole or part by an occupational therapy assistant`,
  '59': msg`distinct, and no X modifier says it better`,
  XE: msg`distinct: another encounter of the day`,
  XS: msg`distinct: another structure of the body`,
  XP: msg`distinct: another practitioner`,
  XU: msg`distinct: does not overlap the usual parts of the other service`,
  GA: msg`signed notice on file, denial for lack of need expected`,
  GX: msg`voluntary notice given`,
  GY: msg`not a benefit, no payment expected`,
  GZ: msg`denial for lack of need expected, no notice signed`,
  '96': msg`habilitative`,
  '97': msg`rehabilitative`,
  '25': msg`separate evaluation and management visit`,
  '51': msg`several procedures`,
  '76': msg`repeated by the same person`,
  '77': msg`repeated by another person`,
  '22': msg`more work than usual`,
  '52': msg`less than usual`,
  '50': msg`both sides`,
  LT: msg`left side`,
  RT: msg`right side`,
  '80': msg`assistant at surgery`,
  '81': msg`assistant at surgery, minimal`,
  '82': msg`assistant at surgery, no resident available`,
  AS: msg`assistant at surgery, not a physician`,
  '93': msg`by telephone`,
  '95': msg`by video`,
  GT: msg`by video`,
}

/** What a modifier means, in our own words; undefined for one we hold nothing about. */
export const modifierName = (modifier: string): MessageDescriptor | undefined => NAMES[modifier]
