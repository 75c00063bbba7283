import { expect, test } from 'vitest'
import { slicedScripts } from './sliced-scripts.ts'

test('a Han letter, kana or Hangul is found wherever it stands in what a page was given', () => {
  for (const found of ['王芳', { people: [{ name: 'Mei 王' }] }, [null, ['さくら']], new Map([['a', '钱']])])
    expect(slicedScripts(found)).toEqual(['han'])
  expect(slicedScripts([{ name: '김서연' }])).toEqual(['hangul'])
  expect(slicedScripts({ mentor: '김서연', mentee: '王芳' })).toEqual(['han', 'hangul'])
  for (const other of [
    'Amira Haddad',
    'نورة',
    'Ångström',
    { at: new Date(0), n: 1, none: null },
    undefined,
    7,
  ])
    expect(slicedScripts(other)).toEqual([])
})
