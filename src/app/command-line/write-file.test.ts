import { expect } from 'vitest'
import { readdirSync } from 'node:fs'
import { test } from '#testing/command-desk.ts'
import { Sentence } from './sentence.ts'
import { idCell, textCell, writeFile } from './write-file.ts'

test.for([
  ['plain', 'plain', 'plain'],
  ['=1+1', '"=1+1"', "'=1+1"],
  ['-5', '"-5"', "'-5"],
  ['@sum, x', '"@sum, x"', '"\'@sum, x"'],
  ['a "b"', '"a ""b"""', '"a ""b"""'],
  ['two\nlines', '"two\nlines"', '"two\nlines"'],
  ['\tx', '"\tx"', "'\tx"],
] as const)('%j as an id and as words', ([text, id, words]) => {
  expect(idCell(text)).toBe(id)
  expect(textCell(text)).toBe(words)
})

test('a file is there whole or not at all', ({ desk }) => {
  writeFile(desk.at('a.csv'), 'old')
  writeFile(desk.at('a.csv'), 'new')
  expect(desk.read('a.csv')).toBe('new')
  expect(() => writeFile(desk.at('no/a.csv'), 'x')).toThrow(Sentence)
  expect(readdirSync(desk.at('.'))).toEqual(['a.csv'])
})
