import { z } from 'zod'

/** Ids are uuid v7, made in the application: they sort by time and need no sequence, which a distributed database lacks. */
export const id = z.uuid()

export function newId(now: Date, random: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = random(new Uint8Array(16))
  const milliseconds = BigInt(now.getTime())
  for (let i = 0; i < 6; i += 1) bytes[i] = Number((milliseconds >> BigInt(8 * (5 - i))) & 0xffn)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
