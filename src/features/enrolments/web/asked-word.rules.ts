import type { AskedBeside } from '../own-colleagues.contract.ts'

/** Which of the two questions about colleagues are asked, for sentences. */
export function askedWord({
  known,
  wishes,
}: Pick<AskedBeside, 'known' | 'wishes'>): 'both' | 'known' | 'wishes' | 'nothing' {
  if (known && wishes) return 'both'
  return known ? 'known' : wishes ? 'wishes' : 'nothing'
}
