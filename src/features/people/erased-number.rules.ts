/** What stands in place of the number of somebody who was erased, so that lines of power through them still protect others. */
export function erasedNumber(personId: string): string {
  return `erased-${personId}`
}
