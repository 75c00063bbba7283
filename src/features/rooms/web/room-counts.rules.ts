import type { OurPair } from '../read-our-pair.ts'

export function countsOf({ rhythm: { held, moved, missed, unknown } }: Pick<OurPair, 'rhythm'>) {
  return { held, moved, missed, unknown }
}
