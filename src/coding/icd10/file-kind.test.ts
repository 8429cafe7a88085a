import { expect, it } from 'vitest'
import { fileKindOf } from './file-kind'

const bytes = (text: string) => new TextEncoder().encode(text)

it.each([
  ['', 'empty'],
  ['PK\u0003\u0004\u0014icd10cm_order_2026.txt', 'zip'],
  ['PK\u0003\u0004\u0014[Content_Types].xml', 'spreadsheet'],
  ['PK\u0003\u0004\u0014xl/workbook.xml', 'spreadsheet'],
  ['%PDF-1.7', 'pdf'],
  ['<!DOCTYPE html>', 'web-page'],
  ['\uFEFF\n<?xml version="1.0"?>', 'web-page'],
  ['00001 A00     0 Cholera', 'text'],
  ['\uFEFFA000    Cholera', 'text'],
])('%j is %s', (text, kind) => {
  expect(fileKindOf(bytes(text))).toBe(kind)
})

it('knows an old spreadsheet and text of two bytes', () => {
  expect(fileKindOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe('spreadsheet')
  expect(fileKindOf(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe('wide-text')
  expect(fileKindOf(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toBe('wide-text')
})
