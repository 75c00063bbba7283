import { createHmac, timingSafeEqual } from 'node:crypto'

const freshFor = 5 * 60_000

/** `t=<seconds>,v1=<HMAC-SHA256 of "seconds.body" in hex>`: who sent a message, and when. */
export function signMessage(body: Uint8Array, secret: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex')}`
}

/** Whether a message was signed with the secret in the last five minutes. */
export function isSigned(
  body: Uint8Array,
  signature: string,
  { secret, now }: { readonly secret: string; readonly now: Date },
): boolean {
  const seconds = Number(/^t=(\d{1,12}),v1=[0-9a-f]{64}$/.exec(signature)?.[1])
  if (!(Math.abs(now.getTime() - seconds * 1000) <= freshFor)) return false
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signMessage(body, secret, seconds)))
}
