import { describe, expect } from 'vitest'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { askChange } from '#features/pauses/ask-change.ts'
import { readOwnChange } from '#features/pauses/read-own-change.ts'
import { settleChange } from '#features/pauses/settle-change.ts'
import { declineMatch } from '#features/pairs/decline-match.ts'
import { readMatch } from '#features/pairs/read-match.ts'
import { readFollowUp } from './answer-follow-up.ts'
import { readStart } from './rate-start.ts'
import { readOwnClosing } from './read-own-closing.ts'

const day = 86_400_000
const system = { actor: { kind: 'system' } } as const

describe('whoever stays', () => {
  /** Everything the mentor can read afterwards: pages as data, and mails as they would be sent. */
  async function everythingOf(world: World, { by, mentorId }: ArrangedPair): Promise<string> {
    const read = { actor: by('mentor') }
    const pages = [
      await world.run(readMatch, { asked: false }, { actor: by('mentor', 'match') }),
      await world.run(readOwnChange, undefined, read),
      await world.run(readOwnClosing, undefined, read),
      await world.run(readStart, undefined, read),
      await world.run(readFollowUp, undefined, read),
    ]
    const mails = await world.database
      .selectFrom('outgoing_mails')
      .select([
        'content',
        'link_purpose',
        'link_page',
        'kind',
        'urgency',
        'calendar_object',
        'sender_name',
        'not_before',
      ])
      .where('person_id', '=', mentorId)
      .execute()
    return JSON.stringify({ pages, mails })
  }

  test('reads the same, to the byte, whether the other one left, declined, or moved into the reporting line', async ({
    world,
  }) => {
    const end = async (pair: ArrangedPair, how: 'left' | 'declined' | 'moved') => {
      if (how === 'declined') {
        const link = pair.by('mentee', 'match')
        const linkId = `01890000-0000-7000-8000-0000000001${pair.pairId.slice(-2)}`
        await world.database
          .insertInto('mailed_links')
          .values({
            organisation_id: world.organisationId,
            link_id: linkId,
            purpose: 'match',
            token_digest: pair.pairId,
            person_id: pair.menteeId,
            subject_id: pair.pairId,
            created_at: world.clock.now(),
            ends_at: new Date(world.clock.now().getTime() + day),
          })
          .execute()
        await world.run(declineMatch, { reason: 'topic' }, { actor: { ...link, linkId } as typeof link })
        return
      }
      const order =
        how === 'left'
          ? ({ pairId: null, kind: 'end', reason: 'fit' } as const)
          : ({ pairId: pair.pairId, kind: 'end', cause: 'chain' } as const)
      const { changeId } = await world.run(
        askChange,
        order,
        how === 'left' ? { actor: pair.by('mentee') } : {},
      )
      const asked = world.clock.now()
      world.clock.advance(30_000)
      await world.run(settleChange, { changeId }, system)
      // The half minute is the only difference, and it lies before anything can be seen.
      world.clock.set(asked)
    }
    const seen: string[] = []
    for (const [number, how] of (['left', 'declined', 'moved'] as const).entries()) {
      const pair = await arrangePair(world, {
        number,
        signed: false,
        state: how === 'declined' ? 'proposed' : 'accepted',
      })
      if (how === 'declined') {
        await world.database
          .insertInto('announcements')
          .values({
            organisation_id: world.organisationId,
            announcement_id: pair.pairId,
            programme_id: pair.programmeId,
            pairs: 1,
            leaves_at: world.clock.now(),
            announced_at: world.clock.now(),
          })
          .execute()
        await world.database
          .updateTable('pairs')
          .set({ announcement_id: pair.pairId })
          .where('pair_id', '=', pair.pairId)
          .execute()
        await world.database
          .insertInto('pair_answers')
          .values({
            organisation_id: world.organisationId,
            pair_id: pair.pairId,
            side: 'mentor',
            answer: 'yes',
            initials: 'AH',
            answered_at: world.clock.now(),
          })
          .execute()
      }
      await end(pair, how)
      seen.push((await everythingOf(world, pair)).replaceAll(/T\d\d:\d\d:\d\d\.\d{3}Z/g, ''))
    }
    expect(seen[1]).toBe(seen[0])
    expect(seen[2]).toBe(seen[0])
    expect(seen[0]).toContain('better fit')
  })
})
