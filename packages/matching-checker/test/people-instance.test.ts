import { expect, test } from 'vitest'
import { checkPeople } from './people-fixtures.ts'
test('a proven optimum is accepted, with scores worked out from the profiles', () => {
  expect(checkPeople()).toMatchObject({ ok: true, value: ['2', '2', '12000'], gap: ['0', '0', '0'] })
})
