import { act, type Entry } from './lexicon'

const DISCIPLINE = 'pt|ot|slp|st|cota|pta|discipline*|therapist*|physical|occupational|speech'

/** Of people who treat together. */
export const PEOPLE: readonly Entry[] = [
  act('shared-minutes', [
    'minutes|min|mins|time|units|session|hour ~3 split|divided|apportioned|allocated|halved',
    'split|divided|apportioned|allocated|divide ~5 minutes|min|mins|time|units|session|between',
    `only ~2 ${DISCIPLINE} ~3 bills|billed|billing|reports|reported|counts|counted|claims|claimed`,
    `${DISCIPLINE} ~3 bills|billed|billing|reports|reported|counts|counted|claims|claimed|charges|charged ~4 @num|{number}|minutes|session|time|units|first|second|own|half|all|only|entire|whole`,
    `@num|{number} {minute} ~3 billed|counted|reported|charged|credited|claimed|attributed|assigned ~2 ${DISCIPLINE}|by|to|under`,
    `minutes|time|units|session ~3 billed|counted|reported|charged|credited|claimed|attributed|assigned ~2 ${DISCIPLINE}`,
    `${DISCIPLINE} @num|{number} {minute} ~3 ${DISCIPLINE} @num|{number} {minute}`,
    `${DISCIPLINE} ~2 first|second|last @num|{number}|half`,
    `first|second|last ~2 {minute}|half ~3 ${DISCIPLINE}`,
    `@num|{number} {minute} ~1 each`,
    `each ~2 ${DISCIPLINE} ~3 @num|{number}|own|half|separate|different`,
    'half ~2 minutes|time|session ~3 each|other',
  ]),
]
