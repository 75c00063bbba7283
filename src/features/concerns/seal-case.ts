import type { CaseWork } from '#platform/cases/case-work.ts'
import { makeDataKey, sealText, type DataKey } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import type { CaseFacts } from './case-facts.contract.ts'

/** A key of its own for a new case, and its facts sealed with it. */
export function sealCase(
  work: CaseWork,
  caseId: string,
  facts: CaseFacts,
): { dataKey: DataKey; keyWrap: Buffer; sealedFacts: Buffer } {
  const { dataKey, wrap } = makeDataKey(work, wrapPurpose('cases', caseId))
  const sealedFacts = sealText(work, dataKey, JSON.stringify(facts), `case-facts ${caseId}`)
  return { dataKey, keyWrap: wrap, sealedFacts }
}
