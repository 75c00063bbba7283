import type { CaseWork } from '#platform/cases/case-work.ts'
import { openDataKey, openText, type DataKey } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import { caseFacts, type CaseFacts } from './case-facts.contract.ts'
import type { StoredCase } from './cases.store.ts'

/** Opens a case that is not erased. */
export function unsealCase(
  work: CaseWork,
  { caseId, keyWrap, sealedFacts }: StoredCase,
): { dataKey: DataKey; facts: CaseFacts } {
  if (!keyWrap || !sealedFacts) throw new Error('An erased case has nothing to open.')
  const dataKey = openDataKey(work, keyWrap, wrapPurpose('cases', caseId))
  const facts = caseFacts.parse(JSON.parse(openText(dataKey, sealedFacts, `case-facts ${caseId}`)))
  return { dataKey, facts }
}
