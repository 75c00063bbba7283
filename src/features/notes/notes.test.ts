import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import { roles } from '#contract/actor.ts'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import { changeNote } from './change-note.ts'
import { deleteNote } from './delete-note.ts'
import { destroyPairKeys } from './destroy-pair-keys.ts'
import { countOwnNotes, readNotes } from './read-notes.ts'
import { writeNote } from './write-note.ts'

const minute = 60_000

const write = (world: World, actor: Actor, text: string, shared: boolean) =>
  world.run(writeNote, { text, shared }, { actor })
const textsOf = async (world: World, actor: Actor) =>
  (await world.run(readNotes, undefined, { actor })).notes.map(({ text }) => text)

async function arrangeNotes(world: World): Promise<ArrangedPair> {
  const pair = await arrangePair(world)
  await write(world, pair.by('mentor'), 'he interrupts less', false)
  world.clock.advance(minute)
  await write(world, pair.by('mentor'), 'try the board paper', true)
  world.clock.advance(minute)
  await write(world, pair.by('mentee'), 'ask about budgets', true)
  return pair
}

describe('a note', () => {
  test('for oneself is read by its writer, a shared one by both, the newest first', async ({ world }) => {
    const { by } = await arrangeNotes(world)
    expect(await textsOf(world, by('mentor'))).toEqual([
      'ask about budgets',
      'try the board paper',
      'he interrupts less',
    ])
    expect(await textsOf(world, by('mentee'))).toEqual(['ask about budgets', 'try the board paper'])
    expect(await world.run(countOwnNotes, undefined, { actor: by('mentee') })).toEqual({ own: 0, shared: 2 })
  })

  test('is changed and deleted only by whoever wrote it', async ({ world }) => {
    const { by } = await arrangeNotes(world)
    const { notes } = await world.run(readNotes, undefined, { actor: by('mentee') })
    const theirs = notes.find(({ mine }) => !mine)!
    const others = { noteId: theirs.noteId, text: 'changed by the other' }
    await expect(world.run(changeNote, others, { actor: by('mentee') })).rejects.toMatchObject({
      code: 'notes.failure.notFound',
    })
    await expect(world.run(deleteNote, others, { actor: by('mentee') })).rejects.toMatchObject({
      code: 'notes.failure.notFound',
    })
    await world.run(changeNote, { ...others, text: 'the board paper, twice' }, { actor: by('mentor') })
    expect(await textsOf(world, by('mentee'))).toContain('the board paper, twice')
    await world.run(deleteNote, others, { actor: by('mentor') })
    expect(await textsOf(world, by('mentee'))).toEqual(['ask about budgets'])
  })

  test('stands nowhere in clear, and its length says nothing', async ({ world }) => {
    const { by } = await arrangeNotes(world)
    await write(world, by('mentor'), 'x', true)
    const rows = await world.database.selectFrom('pair_notes').select('sealed').execute()
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toMatch(/board|budgets|interrupts/)
    const entries = await world.database.selectFrom('audit_entries').selectAll().execute()
    expect(JSON.stringify(entries)).not.toMatch(/board|budgets|interrupts/)
  })

  test('is added no more once the pair has ended, but may still be taken back', async ({ world }) => {
    const { by, pairId } = await arrangeNotes(world)
    await world.run(movePair, { pairId, to: 'exited' })
    await expect(write(world, by('mentor'), 'late', false)).rejects.toMatchObject({
      code: 'notes.failure.closed',
    })
    const { notes, mayWrite } = await world.run(readNotes, undefined, { actor: by('mentor') })
    expect(mayWrite).toBe(false)
    await world.run(
      deleteNote,
      { noteId: notes.find(({ shared }) => !shared)!.noteId },
      { actor: by('mentor') },
    )
    expect(await world.run(countOwnNotes, undefined, { actor: by('mentor') })).toMatchObject({ own: 0 })
  })

  test('is gone for good when the wrap of its key is destroyed', async ({ world }) => {
    const { by, pairId } = await arrangeNotes(world)
    await world.run(destroyPairKeys, { pairId, holders: ['mentor'] })
    expect(await textsOf(world, by('mentor'))).toEqual(['ask about budgets', 'try the board paper'])
    await world.run(destroyPairKeys, { pairId })
    expect(await textsOf(world, by('mentor'))).toEqual([])
    expect(await world.database.selectFrom('pair_notes').select('note_id').execute()).toEqual([])
  })
})

describe('the room of two', () => {
  test('opens to no role, no assistant, nobody who stands in, not even to the product itself', async ({
    world,
  }) => {
    const { by, mentorId } = await arrangeNotes(world)
    const mentor = by('mentor') as Actor & { kind: 'link' }
    const others: Actor[] = [
      { kind: 'system' },
      by('mentee', 'assist'),
      by('mentor', 'match'),
      { ...mentor, standIn: true },
      ...roles.map((role) => world.actor(role, mentorId)),
    ]
    for (const actor of others) {
      const tries = [
        () => world.run(readNotes, undefined, { actor }),
        () => world.run(countOwnNotes, undefined, { actor }),
        () => write(world, actor, 'from outside', true),
      ]
      for (const attempt of tries)
        await expect(attempt(), JSON.stringify(actor)).rejects.toMatchObject({
          code: 'notes.failure.onlyTheTwo',
        })
    }
  })

  test('of another pair stays closed, whatever link one holds', async ({ world }) => {
    const { by } = await arrangeNotes(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    const mine = other.by('mentor') as Actor & { kind: 'link' }
    const crossed = { ...mine, subjectId: (by('mentor') as typeof mine).subjectId }
    await expect(world.run(readNotes, undefined, { actor: crossed })).rejects.toMatchObject({
      code: 'pairs.failure.notFound',
    })
    expect(await textsOf(world, mine)).toEqual([])
  })
})
