import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { UseCase } from '#platform/database/work.ts'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { openClosing } from '#features/closings/open-closing.ts'
import { saveStep } from '#features/closings/save-step.ts'
import { asAnswer } from '#features/mailed-links/as-answer.ts'
import { chooseMails } from '#features/mails/choose-mails.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { takeUpMail } from '#features/mails/take-up-mail.ts'
import { askChange } from '#features/pauses/ask-change.ts'
import { pages } from './pages.ts'
import { usualWords } from '#words/side-words.ts'

const day = 86_400_000
const features = join(import.meta.dirname, '..', 'features')

/** One mail more to the mentor that asks for something, on a working day; whether it left. */
async function ask(world: World, personId: string, key: string): Promise<boolean> {
  world.clock.advance(4 * day)
  while ([0, 6].includes(world.clock.now().getUTCDay())) world.clock.advance(day)
  const { mailId } = await world.run(queueMail, {
    key,
    to: { personId, name: 'Amira Haddad', address: 'amira@example.org' },
    sides: usualWords,
    write: () => ({ subject: key, paragraphs: [key], action: 'Answer' }),
    link: { purpose: 'pair', minutes: 60 },
  })
  const letter = await world.run(
    takeUpMail,
    {
      mailId,
      post: { deliver: async () => ({ state: 'taken' as const }) },
      publicUrl: 'http://x',
      findReceiver: async () => ({ address: 'amira@example.org', timeZone: 'UTC' }),
    },
    { actor: { kind: 'system' } },
  )
  await world.database
    .updateTable('outgoing_mails')
    .set({ state: 'sent' })
    .where('mail_id', '=', mailId)
    .where('leaving_at', 'is not', null)
    .execute()
  return letter !== null
}

const anything = <Input>(useCase: UseCase<Input, unknown>, input: Input) => ({
  name: useCase.name,
  press: (world: World, actor: Parameters<World['run']>[2]) => world.run(asAnswer(useCase), input, actor),
})

describe('three mails without an answer', () => {
  test.for([
    anything(askChange, { pairId: null, kind: 'pause', length: 'open' }),
    anything(openClosing, undefined),
    anything(chooseMails, { wish: 'all' }),
  ])('are the last, and $name in between begins the count again', async ({ press }, { world }) => {
    const { mentorId, by } = await arrangePair(world, { state: 'active' })
    world.clock.advance(10 * 3_600_000 - (world.clock.now().getTime() % day))
    expect([await ask(world, mentorId, 'a'), await ask(world, mentorId, 'b')]).toEqual([true, true])
    await press(world, { actor: by('mentor') })
    // Its own news to the two is not what is counted here.
    await world.database.deleteFrom('outgoing_mails').where('key', 'not in', ['a', 'b']).execute()
    for (const key of ['c', 'd', 'e']) expect(await ask(world, mentorId, key), key).toBe(true)
    expect(await ask(world, mentorId, 'f')).toBe(false)
  })

  test('are counted by person: a step of the other one’s reflection is no answer of theirs', async ({
    world,
  }) => {
    const { mentorId, by } = await arrangePair(world, { state: 'active' })
    await world.run(openClosing, undefined, { actor: by('mentor') })
    await world.run(asAnswer(saveStep), { step: 'goals', goal: 'moving', goals: [] }, { actor: by('mentee') })
    const answered = await world.database.selectFrom('person_answers').select('person_id').execute()
    expect(answered.map(({ person_id }) => person_id)).not.toContain(mentorId)
    expect(answered).toHaveLength(1)
  })
})

test('no page behind a mailed link writes past what counts as an answer', ({ expect: expected }) => {
  const reads = /^(read|find|list|open)/
  const past = pages
    .filter(({ access }) => access === 'link')
    .flatMap(({ file }) => {
      const server = file.replace('.tsx', '.server.ts')
      const source = sourceOf(server)
      const action = source.slice(source.indexOf('export async function action'))
      const ran = source.includes('export async function action')
        ? [...action.matchAll(/\brun\((\w+)/g)].map(([, name]) => name!)
        : []
      return ran.filter((name) => !reads.test(name)).map((name) => `${server}: ${name}`)
    })
  expected(past).toEqual([])
})

function sourceOf(file: string): string {
  try {
    return readFileSync(join(features, file), 'utf8')
  } catch {
    return ''
  }
}
