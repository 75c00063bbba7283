import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import type { MirrorKind } from './mirrors.contract.ts'

const minute = 60_000
const waits = [1, 5, 15, 60, 180].map((minutes) => minutes * minute)

/** How long a delivery waits after so many tries; null when it is given up. */
export function nextTryAfter(tries: number): number | null {
  return waits[tries - 1] ?? null
}

/** What a mirror's address and secret are sealed for. */
export const purposeOf = (mirrorId: string) => wrapPurpose('mirrors', mirrorId)

/** What is shown of an address: whoever has a chat's whole address may write there. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}

/** Deliveries are of no use after that; none is tried for so long. */
export const keepDeliveriesFor = 90 * 24 * 60 * minute

/** So many deliveries given up in a row, and the mirror is switched off with its reason. */
export const failuresUntilOff = 5

export const mostMirrors = 10

/** A webhook hears of each mail, so that a bot can tell its receiver; a channel hears at most once an hour. */
export function deliveryKey(
  { mirrorId, kind }: { mirrorId: string; kind: MirrorKind },
  { mailId, at }: { mailId: string; at: Date },
): string {
  return kind === 'webhook' ? `${mirrorId}:${mailId}` : `${mirrorId}:${at.toISOString().slice(0, 13)}`
}

/** What is sent: that there is mail and where to sign in. No subject, no sender, no link of the mail. */
export function mirrorBody(
  kind: MirrorKind,
  told: {
    readonly deliveryId: string
    readonly at: Date
    readonly text: string
    readonly signInUrl: string
    readonly receiver: string | null
  },
): string {
  const { deliveryId, at, text, signInUrl, receiver } = told
  const line = `${text} ${signInUrl}`
  if (kind === 'slack') return JSON.stringify({ text: line })
  if (kind === 'teams') {
    const body = [{ type: 'TextBlock', text: line, wrap: true }]
    const content = { type: 'AdaptiveCard', version: '1.4', body }
    const contentType = 'application/vnd.microsoft.card.adaptive'
    return JSON.stringify({ type: 'message', attachments: [{ contentType, content }] })
  }
  return JSON.stringify({
    id: deliveryId,
    type: 'mail.sent',
    at: at.toISOString(),
    receiver,
    text,
    signInUrl,
  })
}
