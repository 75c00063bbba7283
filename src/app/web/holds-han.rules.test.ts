import { expect, test } from 'vitest'
import { holdsHan } from './holds-han.rules.ts'

test('a Han letter or kana is found wherever it stands in what a page was given', () => {
  for (const found of ['王芳', { people: [{ name: 'Mei 王' }] }, [null, ['さくら']], new Map([['a', '钱']])])
    expect(holdsHan(found)).toBe(true)
  for (const other of [
    'Amira Haddad',
    'نورة',
    'Ångström',
    { at: new Date(0), n: 1, none: null },
    undefined,
    7,
  ])
    expect(holdsHan(other)).toBe(false)
})
