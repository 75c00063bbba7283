import type { Work } from '#platform/database/work.ts'
import { makeDataKey, openDataKey, openText, sealText, type DataKey } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findReflection, saveReflection, type Reflection } from './reflections.store.ts'

type Field = 'commitment' | 'thanks'
const purposeOf = (pairId: string, side: Side) => wrapPurpose('reflections', pairId, side)

/** Seals what somebody writes with a key of their own, made on the first word; an empty text takes the words away. */
export async function ownWords(
  work: Work,
  of: { pairId: string; side: Side },
  field: Field,
  text: string,
): Promise<void> {
  const { pairId, side } = of
  const known = await findReflection(work.db, work.organisationId, pairId, side)
  if (text === '') return saveReflection(work.db, work.organisationId, pairId, side, { [field]: null })
  const made = known?.keyWrap ? null : makeDataKey(work, purposeOf(pairId, side))
  const key = made ? made.dataKey : openDataKey(work, known!.keyWrap!, purposeOf(pairId, side))
  await saveReflection(work.db, work.organisationId, pairId, side, {
    ...(made ? { keyWrap: made.wrap } : {}),
    [field]: sealText(work, key, text, `${purposeOf(pairId, side)} ${field}`),
  })
}

/** Opens what was written; nothing when nothing was, or when its key is gone. */
export function openWords(work: Work, reflection: Reflection | undefined, field: Field): string {
  const sealed = reflection?.[field]
  if (!reflection?.keyWrap || !sealed) return ''
  const purpose = purposeOf(reflection.pairId, reflection.side)
  const key: DataKey = openDataKey(work, reflection.keyWrap, purpose)
  return openText(key, sealed, `${purpose} ${field}`)
}
