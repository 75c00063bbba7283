import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import { addToErasedList, readErasedList } from '#platform/backup/erased-list.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { listStillNamed } from '#features/people/list-still-named.ts'
import { eraseAgain } from '#features/rights/erase-again.ts'
import { listErased } from '#features/rights/list-erased.ts'

/** Writes whom the receipts name into the list outside the database. */
export async function keepErasedList(machinery: Machinery, file: string): Promise<void> {
  for (const organisationId of await organisations(machinery)) {
    const erased = await runUseCase(machinery, system(organisationId), listErased, undefined)
    addToErasedList(
      file,
      erased.map((personId) => ({ organisationId, personId })),
    )
  }
}

/** Erases anew whoever is on the list and here again, such as after a restore. Says how many; nothing when there is no list. */
export async function eraseListed(machinery: Machinery, file: string): Promise<number | null> {
  const listed = readErasedList(file)
  if (!listed) return null
  let again = 0
  for (const organisationId of await organisations(machinery)) {
    const personIds = listed
      .filter((line) => line.organisationId === organisationId)
      .map(({ personId }) => personId)
    for (const personId of await runUseCase(machinery, system(organisationId), listStillNamed, { personIds }))
      again += Number(await runUseCase(machinery, system(organisationId), eraseAgain, { personId }))
  }
  return again
}

function organisations(machinery: Machinery): Promise<string[]> {
  return listOrganisations(asTransaction(machinery.database))
}

function system(organisationId: string) {
  return { organisationId, actor: { kind: 'system' } } as const
}
