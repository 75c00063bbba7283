import { describe, expect } from 'vitest'
import type { Actor, Role } from '#contract/actor.ts'
import { runInside } from '#platform/database/run-use-case.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { test, type World } from '#testing/product-test.ts'
import { throwAwaySealing } from '#testing/throw-away-sealing.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { openAsReceiver } from '#features/mails/open-as-receiver.ts'
import { changePassword } from './change-password.ts'
import { changeRoles } from './change-roles.ts'
import { disableAccount } from './disable-account.ts'
import { endSession } from './end-session.ts'
import { inviteAccount } from './invite-account.ts'
import { joinByLink } from './join-by-link.ts'
import { listAccounts } from './list-accounts.ts'
import { readOwnAccount } from './read-own-account.ts'
import { recogniseSession } from './recognise-session.ts'
import { replaceSetupCode } from './setup-codes.store.ts'
import { setUpOrganisation } from './set-up-organisation.ts'
import { signInByLink } from './sign-in-by-link.ts'
import { switchRole } from './switch-role.ts'
import { asTransaction } from '#platform/database/work.ts'

/** Invites somebody and follows the link of their invitation, as the owner of the mailbox would. */
async function join(
  world: World,
  name: string,
  roles: Role[],
): Promise<{ accountId: string; token: string; actor: Actor & { kind: 'account' } }> {
  const administrator = world.actor('administrator')
  const { accountId } = await world.run(
    inviteAccount,
    { name, address: `${name}@example.org`, roles },
    { actor: administrator },
  )
  const actor = await linkOf(world, accountId)
  const { token } = await world.run(joinByLink, { passwordHash: null, device: 'Firefox, Linux' }, { actor })
  const recognised = await world.run(recogniseSession, { token })
  return { accountId, token, actor: recognised!.actor as Actor & { kind: 'account' } }
}

async function linkOf(world: World, accountId: string): Promise<Actor> {
  const mail = await world.database
    .selectFrom('outgoing_mails')
    .select('mail_id')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  const { path } = await world.run(
    openAsReceiver,
    { mailId: mail.mail_id, mailServer: false },
    { actor: world.actor('administrator') },
  )
  const link = await world.run(recogniseLink, { token: path.split('/')[2]!, purpose: path.split('/')[3]! })
  return link!.actor
}

describe('setting up', () => {
  test('makes the organisation and its first person, coordinator and administrator, once', async ({
    pool,
    jobs,
  }) => {
    const now = new Date('2026-06-01T09:00:00Z')
    const transaction = await pool.startTransaction().execute()
    const chance = systemChance
    const machinery = { jobs, chance, clock: { now: () => now }, sealing: throwAwaySealing }
    await replaceSetupCode(asTransaction(transaction), digest('right'), now)
    const setUp = (code: string) => ({
      code,
      organisation: 'Halvard',
      language: 'en',
      timeZone: 'UTC',
      name: 'Halima',
      address: 'H@example.org',
      passwordHash: 'x',
      device: '',
    })
    const run = (code: string, organisationId: string) =>
      runInside(
        machinery,
        transaction,
        { organisationId, actor: { kind: 'nobody' } },
        setUpOrganisation,
        setUp(code),
      )
    const organisationId = chance.newId(now)
    await expect(run('wrong', chance.newId(now))).rejects.toMatchObject({
      code: 'accounts.failure.setupCode',
    })
    const { token } = await run('right', organisationId)
    const recognised = await runInside(
      machinery,
      transaction,
      { organisationId, actor: { kind: 'nobody' } },
      recogniseSession,
      { token },
    )
    expect(recognised).toMatchObject({
      organisationName: 'Halvard',
      actor: { role: 'coordinator', roles: ['coordinator', 'administrator'] },
    })
    await expect(run('right', chance.newId(now))).rejects.toMatchObject({
      code: 'accounts.failure.setUpAlready',
    })
    await transaction.rollback().execute()
  })
})

describe('a sign-in link', () => {
  test('works once', async ({ world }) => {
    const administrator = world.actor('administrator')
    const { accountId } = await world.run(
      inviteAccount,
      { name: 'noor', address: 'noor@example.org', roles: ['sponsor'] },
      { actor: administrator },
    )
    const actor = await linkOf(world, accountId)
    await world.run(signInByLink, { device: '' }, { actor })
    await expect(world.run(signInByLink, { device: '' }, { actor })).rejects.toMatchObject({
      code: 'mailed-links.failure.used',
    })
  })

  test('signs nobody in once the account is disabled', async ({ world }) => {
    const administrator = world.actor('administrator')
    const { accountId } = await world.run(
      inviteAccount,
      { name: 'noor', address: 'noor@example.org', roles: ['sponsor'] },
      { actor: administrator },
    )
    const actor = await linkOf(world, accountId)
    await world.run(disableAccount, { accountId }, { actor: administrator })
    await expect(world.run(signInByLink, { device: '' }, { actor })).rejects.toMatchObject({
      code: 'accounts.failure.linkOver',
    })
  })

  test('of an account is followed from the outbox only by an administrator and only without a mail server', async ({
    world,
  }) => {
    await join(world, 'noor', ['sponsor'])
    const { mail_id: mailId } = await world.database
      .selectFrom('outgoing_mails')
      .select('mail_id')
      .executeTakeFirstOrThrow()
    await expect(world.run(openAsReceiver, { mailId, mailServer: false })).rejects.toMatchObject({
      code: 'mails.failure.notForYou',
    })
    await expect(
      world.run(openAsReceiver, { mailId, mailServer: true }, { actor: world.actor('administrator') }),
    ).rejects.toMatchObject({ code: 'mails.failure.serverSet' })
  })
})

describe('an account', () => {
  test('that is disabled loses all its sessions at once', async ({ world }) => {
    const { accountId, token } = await join(world, 'noor', ['sponsor'])
    await world.run(disableAccount, { accountId }, { actor: world.actor('administrator') })
    expect(await world.run(recogniseSession, { token })).toBeNull()
  })

  test('ends its own sessions one by one and nobody else’s', async ({ world }) => {
    const noor = await join(world, 'noor', ['sponsor'])
    const ines = await join(world, 'ines', ['sponsor'])
    await expect(
      world.run(endSession, { sessionId: ines.actor.sessionId }, { actor: noor.actor }),
    ).rejects.toMatchObject({ code: 'accounts.failure.sessionNotFound' })
    await world.run(endSession, {}, { actor: noor.actor })
    expect(await world.run(recogniseSession, { token: noor.token })).toBeNull()
    expect(await world.run(recogniseSession, { token: ines.token })).not.toBeNull()
  })

  test('that changes its password keeps this session, loses the others and is told by mail', async ({
    world,
  }) => {
    const noor = await join(world, 'noor', ['sponsor'])
    const other = await world.run(
      signInByLink,
      { device: 'Safari, iOS' },
      { actor: await linkOf(world, noor.accountId) },
    )
    expect((await world.run(readOwnAccount, undefined, { actor: noor.actor })).sessions).toHaveLength(2)
    await world.run(changePassword, { passwordHash: 'new', verified: null }, { actor: noor.actor })
    expect(await world.run(recogniseSession, { token: noor.token })).not.toBeNull()
    expect(await world.run(recogniseSession, { token: other.token })).toBeNull()
    const subjects = await world.database.selectFrom('outgoing_mails').select('content').execute()
    expect(JSON.stringify(subjects)).toContain('Your password was changed')
    await expect(
      world.run(changePassword, { passwordHash: 'newer', verified: 'old' }, { actor: noor.actor }),
    ).rejects.toMatchObject({ code: 'accounts.failure.wrongPassword' })
  })

  test('goes on in another of its roles, and in none it does not have', async ({ world }) => {
    const noor = await join(world, 'noor', ['coordinator', 'sponsor'])
    expect(noor.actor.role).toBe('coordinator')
    await world.run(switchRole, { role: 'sponsor' }, { actor: noor.actor })
    expect((await world.run(recogniseSession, { token: noor.token }))?.actor.role).toBe('sponsor')
    await expect(
      world.run(switchRole, { role: 'administrator' }, { actor: noor.actor }),
    ).rejects.toMatchObject({ code: 'accounts.failure.notYourRole' })
  })

  test('whose role is taken away cannot act in it any more', async ({ world }) => {
    const noor = await join(world, 'noor', ['coordinator'])
    await world.run(
      changeRoles,
      { accountId: noor.accountId, roles: ['sponsor'] },
      { actor: world.actor('administrator') },
    )
    expect(await world.run(recogniseSession, { token: noor.token })).toBeNull()
  })
})

describe('administrators', () => {
  test('cannot remove the last of them, by role or by disabling', async ({ world }) => {
    const { accountId, actor } = await join(world, 'noor', ['administrator'])
    await expect(
      world.run(changeRoles, { accountId, roles: ['coordinator'] }, { actor }),
    ).rejects.toMatchObject({ code: 'accounts.failure.lastAdministrator' })
    await expect(world.run(disableAccount, { accountId }, { actor })).rejects.toMatchObject({
      code: 'accounts.failure.lastAdministrator',
    })
    await join(world, 'ines', ['administrator'])
    await world.run(disableAccount, { accountId }, { actor })
  })

  test('alone hand out power over everything; coordinators invite coordinators, sponsors and participants', async ({
    world,
  }) => {
    const invite = (role: Role, actor: Actor) =>
      world.run(inviteAccount, { name: role, address: `${role}@example.org`, roles: [role] }, { actor })
    for (const role of ['administrator', 'case-handler'] as const)
      await expect(invite(role, world.actor('coordinator'))).rejects.toMatchObject({
        code: 'accounts.failure.notAllowed',
      })
    for (const role of ['coordinator', 'sponsor', 'participant'] as const)
      await invite(role, world.actor('coordinator'))
    for (const role of ['sponsor', 'case-handler', 'participant'] as const)
      await expect(invite('participant', world.actor(role))).rejects.toMatchObject({
        code: 'accounts.failure.notAllowed',
      })
    const { accounts, mayChange } = await world.run(listAccounts, undefined)
    expect(accounts.map(({ name, state }) => [name, state])).toEqual([
      ['coordinator', 'invited'],
      ['participant', 'invited'],
      ['sponsor', 'invited'],
    ])
    expect(mayChange).toBe(false)
  })

  test('are not outwitted by the same address written in another way', async ({ world }) => {
    await join(world, 'noor', ['sponsor'])
    const again = { name: 'Noor', address: ' NOOR@example.org ', roles: ['sponsor' as const] }
    await expect(
      world.run(inviteAccount, again, { actor: world.actor('administrator') }),
    ).rejects.toMatchObject({ code: 'accounts.failure.addressTaken' })
  })
})
