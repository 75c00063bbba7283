import { describe, expect } from 'vitest'
import { systemChance, systemClock } from '#platform/clock/clock.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import type { UseCase } from '#platform/database/work.ts'
import { committingMachinery } from '#testing/committing-machinery.ts'
import { test as productTest } from '#testing/product-test.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { applyImport } from './apply-import.ts'
import { changePeople } from './change-people.ts'
import { checkImportRows } from './check-import-rows.ts'
import { mappingOf } from './column-mapping.rules.ts'
import { listPeople } from './list-people.ts'
import { mapColumns } from './map-columns.ts'
import { previewImport } from './preview-import.ts'
import { proposeColumns } from './propose-columns.ts'
import { readImport } from './read-import.ts'
import { settleImport } from './settle-import.ts'
import { stagePeopleFile } from './stage-people-file.ts'
import { startPeopleImport } from './start-people-import.ts'

type Run = <Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input) => Promise<Outcome>

/** Real transactions that really meet. */
const test = productTest.extend<{ run: Run }>({
  run: async ({ pool, jobs }, use) => {
    const machinery = committingMachinery({ pool, jobs })
    const organisationId = systemChance.newId(systemClock.now())
    const run: Run = (useCase, input) =>
      runUseCase(machinery, { organisationId, actor: { kind: 'system' } }, useCase, input)
    await run(createOrganisation, { name: 'Halvard', language: 'en', timeZone: 'UTC' })
    await use(run)
  },
})

/** An import up to the point where its difference is shown. */
async function compared(run: Run, rows: readonly string[]): Promise<string> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(['employee_id,full_name,email', ...rows].join('\n'))
  }
  const { importId } = await run(startPeopleImport, { fileName: 'people.csv' })
  await stagePeopleFile(run, { importId, bytes: bytes() })
  const { proposals } = await run(proposeColumns, { importId })
  const columns = { mapping: mappingOf(proposals), dateForms: {}, levelWords: {}, namesEverybody: false }
  await run(mapColumns, { importId, ...columns })
  while ((await run(checkImportRows, { importId, numbers: new Map() })).more);
  await run(settleImport, { importId })
  await run(previewImport, { importId })
  await run(settleImport, { importId })
  return importId
}

const names = async (run: Run) =>
  (await run(listPeople, { presence: 'here' })).people.map(({ fullName }) => fullName)

describe('two imports at once', () => {
  test('change the people one after the other: the second is compared again before anybody says yes to it', async ({
    run,
  }) => {
    const imports = [
      await compared(run, ['E1,Ada Byron,ada@firm.example']),
      await compared(run, ['E1,Ada Lovelace,ada@firm.example', 'E2,Bo Lind,bo@firm.example']),
    ]
    await Promise.all(imports.map((importId) => run(applyImport, { importId, leaversConfirmed: false })))
    const changed = await Promise.all(
      imports.map((importId) => run(changePeople, { importId, listeners: [] })),
    )
    expect(changed.filter((one) => one.changed)).toHaveLength(1)
    const states = await Promise.all(
      imports.map(async (importId) => (await run(readImport, { importId })).state),
    )
    expect(states.toSorted()).toEqual(['applied', 'checking'])
    expect((await names(run)).length).toBe(states[0] === 'applied' ? 1 : 2)
  })

  test('of one file that is applied twice in the same moment make nobody twice', async ({ run }) => {
    const importId = await compared(run, ['E1,Ada Byron,ada@firm.example'])
    const tries = await Promise.allSettled(
      [1, 2].map(() => run(applyImport, { importId, leaversConfirmed: false })),
    )
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const changed = await Promise.all([1, 2].map(() => run(changePeople, { importId, listeners: [] })))
    expect(changed.filter((one) => one.changed)).toHaveLength(1)
    expect(await names(run)).toEqual(['Ada Byron'])
  })
})
