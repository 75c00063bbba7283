import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { nameAssistant } from '#features/bookings/name-assistant.ts'
import { readHelp } from './read-help.ts'
import { sendHelp } from './send-help.ts'
import { undoHelp } from './undo-help.ts'

const mailsOfHelp = async (world: World) =>
  (await world.database.selectFrom('outgoing_mails').selectAll().execute()).filter(({ key }) =>
    key.startsWith('help:'),
  )

describe('asking whoever books for a leader', () => {
  test('is offered after two called-off hours, and only where the leader lets somebody book', async ({
    world,
  }) => {
    const { programmeId, pairId, by } = await arrangePair(world)
    const matter = { programmeId, kind: 'cancelled-twice', which: pairId, help: 'ask-assistant' } as const
    const helps = async (which: string) => (await world.run(readHelp, { ...matter, which })).helps
    expect(await helps(pairId)).toEqual(['fixed-slot', 'shorten', 'offer-times'])
    await expect(world.run(sendHelp, matter)).rejects.toMatchObject({ code: 'momentum.failure.nobody' })
    const assistant = { name: 'Dana Okoye', address: 'dana@example.org' }
    await world.run(nameAssistant, assistant, { actor: by('mentee') })
    expect(await helps(pairId)).toContain('ask-assistant')
    expect(await helps('all')).not.toContain('ask-assistant')
  })

  test('tells them nothing of what was called off, the coordinator nothing of them, and can be taken back', async ({
    world,
  }) => {
    const { programmeId, pairId, by } = await arrangePair(world)
    const assistant = { name: 'Dana Okoye', address: 'dana@example.org' }
    await world.run(nameAssistant, assistant, { actor: by('mentee') })
    const matter = { programmeId, kind: 'cancelled-twice', which: pairId, help: 'ask-assistant' } as const
    const shown = await world.run(readHelp, matter)
    expect(JSON.stringify(shown)).not.toMatch(/dana/i)
    expect(shown.mails).toMatchObject([{ to: { side: 'assistant', name: 'Jonas Berg' } }])
    const { actionId, mails } = await world.run(sendHelp, matter)
    expect(mails).toBe(1)
    const [mail] = await mailsOfHelp(world)
    expect(mail).toMatchObject({ address: assistant.address, person_id: null, link_purpose: 'assist' })
    expect(JSON.stringify(mail!.content)).toContain('A fixed time for Jonas Berg and Amira Haddad?')
    expect(JSON.stringify(mail!.content)).not.toMatch(/cancel|called off|twice/i)
    await world.run(undoHelp, { programmeId, actionId })
    expect((await mailsOfHelp(world)).map(({ state }) => state)).toEqual(['withdrawn'])
  })
})
