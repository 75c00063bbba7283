import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { connect } from '#platform/database/connect.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { openInstallation } from '#app/installation.ts'
import { startProduct, type RunningProduct } from './start-product.ts'
import { signedIn, visitor } from './visitor.ts'

const canary = 'Quillfeather'

let product: RunningProduct

beforeAll(async () => {
  product = await startProduct({ demo: true, environment: { UPSTREAM_LOG: 'debug' } })
})
afterAll(() => product.stop())

test('the log of a day with mistakes, broken files and a broken database names nobody and holds nothing anybody wrote', async () => {
  const coordinator = await signedIn(product, 'coordinator')
  const token = coordinator.cookies.get('upstream')!
  const programme = (await coordinator.get('/programmes')).location!
  await visitor(product.url).post('/sign-in', {
    address: `${canary}@example.org`,
    password: `${canary} password`,
  })
  await visitor(product.url).post('/sign-in/link', { address: `${canary}@example.org` })
  await visitor(product.url).get(`/l/${token.slice(0, 22)}${canary}/match?${canary}=1`)
  await coordinator.get(`/people?search=${canary}`)
  await coordinator.get(`/${canary}`)
  await coordinator.post('/topics/new', { name: canary, family: 'work', open: canary, state: 'published' })
  await coordinator.post('/people/add', { people: `${canary} Person <${canary}@example.org>` })
  await coordinator.post(`${programme}/design/need`, { need: canary, seen: 'x' })
  await breakTopics(product.folder)
  const broken = await coordinator.post('/topics/new', {
    name: `${canary} two`,
    family: 'work',
    open: canary,
    state: 'published',
  })
  expect(broken.status).toBe(500)
  expect(broken.body).not.toMatch(/constraint|relation|select |Quillfeather two.*Failing row/)
  // The requests above, the last one among them; the channel may be a moment late.
  await expect.poll(() => product.log().match(/"msg":"request"/g)?.length).toBe(11)
  const log = product.log()
  expect(log).toContain('"msg":"page failed"')
  for (const secret of [
    canary,
    canary.toLowerCase(),
    token,
    token.slice(22),
    'halvard-wren.example',
    'Halima',
    'search=',
    '@example',
  ])
    expect(log.includes(secret), secret).toBe(false)
})

/** From here on the database refuses every topic, and quotes what was typed when it says so. */
async function breakTopics(folder: string): Promise<void> {
  const installation = await openInstallation(readSettings({ UPSTREAM_DATA: folder }))
  const owner = connect(installation.address, 'owner', 1)
  await sql`alter table topics alter column guide_open drop default, alter column guide_open type integer using 0`.execute(
    owner,
  )
  await owner.destroy()
  await installation.close()
}
