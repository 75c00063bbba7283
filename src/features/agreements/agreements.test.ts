import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { findAgreementInForce } from './agreements.reads.ts'
import { proposeAgreement } from './propose-agreement.ts'
import { readOwnAgreement } from './read-own-agreement.ts'
import { signOwnAgreement } from './sign-own-agreement.ts'

const content = {
  purpose: 'Use two new tools in the team',
  agendaOwner: 'both',
  offLimits: 'Pay',
  cadence: 'fortnightly',
  minutes: 45,
  places: ['walk' as const],
  endsOn: '2026-11-30',
} as const
const proposal = {
  content: { ...content, places: [...content.places] },
  seen: 1,
  initials: 'JB',
  language: 'de',
}

const mails = (world: World) =>
  world.database.selectFrom('outgoing_mails').select(['person_id', 'content', 'link_page']).execute()

describe('asking to agree anew', () => {
  test('makes the next version, and the old one stays in force until the other one has signed too', async ({
    world,
  }) => {
    const pair = await arrangePair(world)
    await world.run(proposeAgreement, proposal, { actor: pair.by('mentee') })
    expect((await world.run(findAgreementInForce, pair))?.version).toBe(1)
    const mentors = await world.run(readOwnAgreement, undefined, { actor: pair.by('mentor') })
    expect(mentors).toMatchObject({ inForce: { version: 1 }, proposed: { version: 2, signedBy: ['mentee'] } })
    expect(
      await world.run(
        signOwnAgreement,
        { version: 2, initials: 'AH', language: 'en' },
        { actor: pair.by('mentor') },
      ),
    ).toEqual({
      inForce: true,
    })
    expect((await world.run(findAgreementInForce, pair))?.content).toMatchObject({
      minutes: 45,
      purpose: content.purpose,
    })
    const { versions } = await world.run(readOwnAgreement, undefined, { actor: pair.by('mentee') })
    expect(versions.map(({ version }) => version)).toEqual([1, 2])
  })

  test('asks the other one by mail, without a word of what stands in it', async ({ world }) => {
    const pair = await arrangePair(world)
    await world.run(proposeAgreement, proposal, { actor: pair.by('mentee') })
    const [mail] = await mails(world)
    expect(mail).toMatchObject({ person_id: pair.mentorId, link_page: 'agreement' })
    expect(JSON.stringify(mail)).not.toMatch(/Pay|two new tools/)
  })

  test('meets another proposal made meanwhile, and says so instead of burying it', async ({ world }) => {
    const pair = await arrangePair(world)
    await world.run(proposeAgreement, proposal, { actor: pair.by('mentee') })
    await expect(world.run(proposeAgreement, proposal, { actor: pair.by('mentor') })).rejects.toMatchObject({
      code: 'agreements.failure.outdated',
    })
    await world.run(proposeAgreement, { ...proposal, seen: 2 }, { actor: pair.by('mentor') })
    await expect(
      world.run(
        signOwnAgreement,
        { version: 2, initials: 'AH', language: 'en' },
        { actor: pair.by('mentor') },
      ),
    ).rejects.toMatchObject({ code: 'agreements.failure.outdated' })
  })

  test('is not for pairs that have ended, nor for anybody else', async ({ world }) => {
    const pair = await arrangePair(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    const stranger = { ...other.by('mentor'), subjectId: pair.pairId } as ReturnType<typeof pair.by>
    for (const actor of [stranger, world.actor('coordinator'), world.actor('participant', pair.mentorId)])
      await expect(world.run(readOwnAgreement, undefined, { actor })).rejects.toMatchObject({
        code: 'pairs.failure.notFound',
      })
    await world.database
      .updateTable('pairs')
      .set({ state: 'exited' })
      .where('pair_id', '=', pair.pairId)
      .execute()
    await expect(world.run(proposeAgreement, proposal, { actor: pair.by('mentee') })).rejects.toMatchObject({
      code: 'agreements.failure.closed',
    })
  })

  test('never changes a version once it is written: the application may not', async ({ world }) => {
    const pair = await arrangePair(world)
    await expect(
      world.database
        .updateTable('agreement_versions')
        .set({ content: '{}' })
        .where('pair_id', '=', pair.pairId)
        .execute(),
    ).rejects.toThrow(/permission denied/)
  })
})
