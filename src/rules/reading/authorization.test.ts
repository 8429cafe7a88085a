import { describe, expect, it } from 'vitest'
import { readText } from './read-text'

const said = (text: string) =>
  readText(text).filter((m) => m.topic === 'authorization' && m.status === 'performed').length > 0

describe('the number of an authorization', () => {
  it.each([
    'Auth # 48213.',
    'Auth #A48213, 8 of 12 visits used.',
    'Authorization number 7731-22.',
    'Prior authorization no. 552190 on file.',
    'Pre-auth 90331 through 3/30/2026.',
    'Authorization: 48213',
    'Approved under case 118822.',
    'Authorized under number 5521.',
    'PA number 99120.',
    'Precert ref 77120.',
    'Referral # 10022 from PCP.',
    'Auth. 48213 valid to May.',
  ])('is told by: %s', (text) => expect(said(text)).toBe(true))

  it.each([
    '8 visits authorized.',
    'Authorization for 8 visits.',
    'Auth 12 visits.',
    'No authorization number yet.',
    'Authorization requested.',
    'C5-6 PA grade 3.',
    'PA glides 3 x 30 s.',
    'Referred to orthopedics in 2024.',
    'Patient approved the plan.',
  ])('is not told by: %s', (text) => expect(said(text)).toBe(false))
})
