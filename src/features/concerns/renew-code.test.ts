import { expect } from 'vitest'
import { test, type Room } from '#testing/case-test.ts'
import { systemChance } from '#platform/clock/clock.ts'
import type { CaseUseCase } from '#platform/cases/case-work.ts'
import { runInsideRoom } from '#platform/cases/run-case-use-case.ts'
import { keyIdOfWrap, rewrapDataKey } from '#platform/sealing/seal.ts'
import { sealingKey, type SealingKey } from '#platform/sealing/sealing-keys.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import { raiseConcern, type Concern } from './raise-concern.ts'
import { readOwnCase } from './read-own-case.ts'

const [older, newer] = [sealingKey(Buffer.alloc(32, 1)), sealingKey(Buffer.alloc(32, 2))]
const machine = '198.51.100.7'
const concern: Concern = {
  facts: {
    need: 'serious',
    reach: 'named',
    name: 'Amira',
    address: '',
    language: 'en',
    timeZone: 'Europe/London',
  },
  what: 'It was said in front of everybody.',
  firstHandlerId: '00000000-0000-7000-8000-000000000001',
  secondHandlerId: null,
  keptOut: [],
  draft: '7b0ad0a0-6d0c-4a43-9a63-1d9f0f6f2c10',
  machine,
}

function under<Input, Outcome>(
  { organisationId, database, clock }: Room,
  keys: readonly SealingKey[],
  useCase: CaseUseCase<Input, Outcome>,
  input: Input,
) {
  const ports = { clock, chance: systemChance, sealing: { keys: () => keys } }
  return runInsideRoom(ports, database, { organisationId, actor: { kind: 'nobody' } }, useCase, input)
}

test('a code made with an older key opens its case, and from then on needs that key no more', async ({
  room,
}) => {
  const { code } = await under(room, [older], raiseConcern, concern)
  const stored = () =>
    room.database
      .selectFrom('cases')
      .select(['case_id', 'key_wrap', 'code_digest', 'code_key'])
      .executeTakeFirstOrThrow()
  const first = await stored()
  expect(first.code_key).toBeNull()
  const typed = { code, machine }
  await under(room, [newer, older], readOwnCase, typed)
  const renewed = await stored()
  expect(renewed.code_key).toBe(newer.id)
  expect(renewed.code_digest).not.toBe(first.code_digest)
  await under(room, [newer, older], readOwnCase, typed)
  expect(await stored()).toEqual(renewed)
  const ports = { sealing: { keys: () => [newer, older] }, chance: systemChance }
  const wrap = rewrapDataKey(ports, renewed.key_wrap!, wrapPurpose('cases', renewed.case_id))
  expect(keyIdOfWrap(wrap)).toBe(newer.id)
  await room.database.updateTable('cases').set({ key_wrap: wrap }).execute()
  expect(await under(room, [newer], readOwnCase, typed)).toBeDefined()
  await expect(
    under(room, [newer], readOwnCase, {
      ...typed,
      code: code.replace(/.$/, (last) => (last === '2' ? '3' : '2')),
    }),
  ).rejects.toMatchObject({
    status: 404,
  })
})
