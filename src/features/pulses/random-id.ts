import type { Work } from '#platform/database/work.ts'

/** An id without time in it, unlike all others: it must not tell in which order things came. */
export function randomId(work: Work): string {
  const hex = Buffer.from(work.chance.bytes(16)).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
