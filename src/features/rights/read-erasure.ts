import type { Work } from '#platform/database/work.ts'
import { countHeld } from '#platform/personal-data/find-rows.ts'
import { findSubject } from './find-subject.ts'
import { sumsOf, type HeldSum } from './rights.rules.ts'
import type { ErasureRequest } from './rights.store.ts'

export interface ErasureView {
  readonly person: { readonly personId: string; readonly name: string }
  readonly request: ErasureRequest | null
  readonly sums: readonly HeldSum[]
}

/** What is held about somebody, and what an erasure would take: counted by the very rules that erase. A look erases nothing. */
export async function readErasure(work: Work, { personId }: { personId: string }): Promise<ErasureView> {
  const { person, request } = await findSubject(work, { personId })
  const counts = await countHeld(work.db, { organisationId: work.organisationId, personId })
  return { person: { personId, name: person.fullName }, request: request ?? null, sums: sumsOf(counts) }
}
