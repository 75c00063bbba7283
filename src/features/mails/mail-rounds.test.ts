import { describe, expect } from 'vitest'
import { runMailRounds } from '#testing/mail-rounds.ts'
import { test } from '#testing/product-test.ts'

describe('a worker that is killed again and again while the mail server is troubled', () => {
  test('loses no mail, sends none under a second Message-ID and none to whoever has left', async ({
    address,
  }) => {
    if (address.kind !== 'embedded') throw new Error('The tests run on the embedded database.')
    const result = await runMailRounds({ address, mails: 120, kills: 4, longest: 900, speed: 120 })
    expect(result).toMatchObject({ missing: 0, twoIds: 0, wrongReceiver: 0, toGone: 0 })
    expect(result.rawDuplicates).toBeLessThanOrEqual(result.cuts + result.cutsByKill)
  }, 180_000)
})
