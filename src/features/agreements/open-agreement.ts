import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { agreementOf } from './agreement.rules.ts'
import { insertVersion, listVersions } from './agreements.store.ts'

/** Writes the first version from the programme's design, unless the pair has one. Called when the first of the two signs. */
export async function openAgreement(
  work: Work,
  { pairId, programmeId }: { pairId: string; programmeId: string },
): Promise<{ version: number }> {
  const known = await listVersions(work.db, work.organisationId, pairId)
  if (known.length > 0) return { version: known.at(-1)!.version }
  const { design } = await readDesign(work, { programmeId })
  await insertVersion(work.db, work.organisationId, pairId, {
    version: 1,
    content: agreementOf(design),
    proposedBy: 'programme',
    at: work.now,
  })
  work.record({ action: 'agreement.opened', subject: ['pair', pairId], detail: { version: 1 } })
  return { version: 1 }
}
