import { describe, expect } from 'vitest'
import { purposeOfPage } from '#features/mailed-links/mailed-links.rules.ts'
import { proposeAgreement } from '#features/agreements/propose-agreement.ts'
import { readOwnAgreement } from '#features/agreements/read-own-agreement.ts'
import { acceptMatch } from '#features/pairs/accept-match.ts'
import { declineMatch } from '#features/pairs/decline-match.ts'
import { openPairPages } from '#features/pairs/open-pair-pages.ts'
import { takeBackYes } from '#features/pairs/take-back-yes.ts'
import { answerSession } from '#features/sessions/answer-session.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import { moveSession } from '#features/sessions/move-session.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { startSeries } from '#features/sessions/start-series.ts'
import { readNotes } from '#features/notes/read-notes.ts'
import { writeNote } from '#features/notes/write-note.ts'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookHour } from './book-hour.ts'
import { cancelHour } from './cancel-hour.ts'
import { endAssistant } from './end-assistant.ts'
import { keepRhythm } from './keep-rhythm.ts'
import { moveHour } from './move-hour.ts'
import { nameAssistant } from './name-assistant.ts'
import { readAssistedHours } from './read-assisted-hours.ts'
import { readTimes } from './read-times.ts'

const startsAt = new Date('2026-06-09T13:00:00Z')
const zone = 'Europe/London'

/** A leader's assistant, behind the link the product would mail. */
async function withAssistant(world: World) {
  const pair = await arrangePair(world, { trained: true })
  await world.run(
    nameAssistant,
    { name: 'Rosa Diaz', address: 'rosa@example.org' },
    { actor: pair.by('mentee') },
  )
  const mail = await world.database
    .selectFrom('outgoing_mails')
    .select(['link_subject_id', 'person_id', 'address', 'state'])
    .executeTakeFirstOrThrow()
  const actor = {
    ...pair.by('mentee', 'assist'),
    personId: mail.person_id,
    subjectId: mail.link_subject_id,
  } as ReturnType<typeof pair.by>
  return { ...pair, mail, actor }
}

describe('a leader’s assistant', () => {
  test('sees with whom and when, books and moves; the trail says that it was the assistant', async ({
    world,
  }) => {
    const { pairId, actor } = await withAssistant(world)
    const { sessionId } = await world.run(bookHour, { pairId, startsAt, timeZone: zone }, { actor })
    const later = new Date('2026-06-10T13:00:00Z')
    await world.run(moveHour, { sessionId, startsAt: later }, { actor })
    expect(await world.run(readAssistedHours, undefined, { actor })).toMatchObject({
      leader: 'Jonas Berg',
      pairs: [{ pairId, hours: [{ sessionId, startsAt: later }] }],
    })
    expect((await world.run(readTimes, { pairId, sessionId }, { actor })).times.length).toBeGreaterThan(0)
    const actions = await world.database.selectFrom('audit_entries').select('action').execute()
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['assistant.named', 'assistant.booked', 'assistant.moved']),
    )
  })

  test('has a link that names no person, so nothing takes it for the leader’s own', async ({ world }) => {
    const { mail, mentorId, menteeId } = await withAssistant(world)
    expect(mail).toMatchObject({ person_id: null, address: 'rosa@example.org' })
    expect([mentorId, menteeId]).not.toContain(mail.link_subject_id)
  })

  test('is refused by everything else, as a stranger would be', async ({ world }) => {
    const { pairId, programmeId, actor } = await withAssistant(world)
    const { sessionId } = await world.run(bookHour, { pairId, startsAt, timeZone: zone }, { actor })
    const content = {
      purpose: '',
      agendaOwner: 'both' as const,
      offLimits: '',
      cadence: 'weekly' as const,
      minutes: 60,
      places: [],
      endsOn: null,
    }
    const planned = { pairId, startsAt: new Date('2026-06-11T13:00:00Z'), minutes: 60, timeZone: zone }
    const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
      answer: () => world.run(answerSession, { sessionId, happened: 'met', balance: 3 }, { actor }),
      book: () => world.run(bookSession, { ...planned, kind: 'regular' }, { actor }),
      move: () => world.run(moveSession, { sessionId, startsAt: planned.startsAt }, { actor }),
      cancel: () => world.run(cancelSession, { sessionId }, { actor }),
      cancelHour: () => world.run(cancelHour, { sessionId }, { actor }),
      series: () =>
        world.run(startSeries, { ...planned, cadence: 'weekly', untilAt: planned.startsAt }, { actor }),
      keep: () => world.run(keepRhythm, { sessionId }, { actor }),
      agreement: () => world.run(readOwnAgreement, undefined, { actor }),
      propose: () =>
        world.run(proposeAgreement, { content, seen: 1, initials: 'X', language: 'en' }, { actor }),
      accept: () => world.run(acceptMatch, { initials: 'X' }, { actor }),
      decline: () => world.run(declineMatch, { reason: 'unsaid' }, { actor }),
      takeBack: () => world.run(takeBackYes, { reason: 'unsaid' }, { actor }),
      pages: () => world.run(openPairPages, undefined, { actor }),
      notes: () => world.run(readNotes, undefined as never, { actor }),
      note: () => world.run(writeNote, { text: 'x', shared: true } as never, { actor }),
      assistant: () => world.run(nameAssistant, { name: 'X', address: 'x@example.org' }, { actor }),
      end: () => world.run(endAssistant, undefined, { actor }),
    }
    for (const [name, attempt] of Object.entries(attempts))
      await expect(attempt(), name).rejects.toMatchObject({
        kind: expect.stringMatching(/^(not-found|forbidden)$/),
      })
    expect((await world.run(listSessionsOfPair, { pairId })).map(({ state }) => state)).toEqual(['booked'])
    expect(programmeId).toBeTruthy()
  })

  test('reaches no other leader’s hours', async ({ world }) => {
    const { actor } = await withAssistant(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    await expect(
      world.run(bookHour, { pairId: other.pairId, startsAt, timeZone: zone }, { actor }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('can do nothing from the moment the leader ends it, and a mail that waits does not leave', async ({
    world,
  }) => {
    const { pairId, by, actor } = await withAssistant(world)
    await world.run(endAssistant, undefined, { actor: by('mentee') })
    await expect(world.run(readAssistedHours, undefined, { actor })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(world.run(bookHour, { pairId, startsAt, timeZone: zone }, { actor })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await world.database.selectFrom('outgoing_mails').select('state').execute()).toEqual([
      { state: 'withdrawn' },
    ])
    expect(await world.database.selectFrom('assistants').select(['name', 'address']).execute()).toEqual([
      { name: '-', address: '' },
    ])
  })

  test('is a leader’s to name, not a mentor’s', async ({ world }) => {
    const pair = await arrangePair(world, { trained: true })
    await expect(
      world.run(nameAssistant, { name: 'X', address: 'x@example.org' }, { actor: pair.by('mentor') }),
    ).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('has a link that fits no page but the three of hours', () => {
    expect(purposeOfPage('l/:token/assist/times/:pairId')).toBe('assist')
    expect(purposeOfPage('l/:token/pair/agreement')).toBe('pair')
  })
})
