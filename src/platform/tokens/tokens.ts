import { createHash } from 'node:crypto'

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * A token is the organisation's id and 192 random bits, so whoever gets one knows behind which walls to look it up. The id is no
 * secret; without the random part it opens nothing.
 */
export function makeToken(organisationId: string, random: Uint8Array): string {
  return Buffer.concat([Buffer.from(organisationId.replaceAll('-', ''), 'hex'), random]).toString('base64url')
}

export function organisationOfToken(token: string): string | null {
  if (!/^[\w-]{54}$/.test(token)) return null
  const hex = Buffer.from(token, 'base64url').subarray(0, 16).toString('hex')
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  return uuidPattern.test(id) ? id : null
}

/** Only digests are stored: a stolen copy of the database opens nothing. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
