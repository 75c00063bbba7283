import { createHmac } from 'node:crypto'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { deriveSecrets } from '#platform/sealing/seal.ts'
import { plainCode } from './case-code.rules.ts'

/** What is stored instead of a code, under each key of the installation, the current one first. A copy of the database cannot try codes out. */
export function digestCode(work: CaseWork, code: string): string[] {
  return deriveSecrets(work, 'case code digests').map((secret) =>
    createHmac('sha256', secret)
      .update(`${work.organisationId} ${plainCode(code)}`)
      .digest('base64url'),
  )
}
