import { createHmac } from 'node:crypto'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { deriveSecrets } from '#platform/sealing/seal.ts'
import { signsOf } from './case-code.rules.ts'
import { tagOrganisation } from './tag-organisation.ts'

/**
 * The code of a new case: 80 bits nobody can guess. It follows from the draft and what it says, under a key outside the database, so the same
 * draft sent twice is one case with one code, although the code itself is kept nowhere.
 */
export function makeCode(work: CaseWork, draft: string): string {
  const [secret] = deriveSecrets(work, 'case codes')
  const bytes = createHmac('sha256', secret!).update(`${work.organisationId} ${draft}`).digest()
  return tagOrganisation(work.organisationId) + signsOf(bytes.subarray(0, 10), 16)
}
