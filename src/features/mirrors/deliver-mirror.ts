import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { JobPayload } from '#platform/jobs/job-worker.ts'
import type { Outgoing } from '#platform/outgoing/create-outgoing.ts'
import { signMessage } from '#platform/tokens/sign-message.ts'
import { settleDelivery } from './settle-delivery.ts'
import { takeUpDelivery } from './take-up-delivery.ts'

export interface Mirroring {
  readonly machinery: Machinery
  readonly outgoing: Outgoing
  readonly publicUrl: string
}

/**
 * The errand behind each delivery. Its id stays the same in every try, so a receiver can drop what it has had; the signature is
 * `t=<seconds>,v1=<HMAC-SHA256 of "t.body">` with the mirror's secret.
 */
export async function deliverMirror(
  { machinery, outgoing, publicUrl }: Mirroring,
  { organisationId, deliveryId }: JobPayload,
): Promise<void> {
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const input = { deliveryId: String(deliveryId), publicUrl }
  const order = await runUseCase(machinery, caller, takeUpDelivery, input)
  if (!order) return
  const seconds = Math.floor(machinery.clock.now().getTime() / 1000)
  const answer = await outgoing.send(order.url, {
    method: 'POST',
    body: order.body,
    patience: 10_000,
    most: 65_536,
    headers: {
      'content-type': 'application/json',
      'x-upstream-delivery': input.deliveryId,
      'x-upstream-signature': signMessage(Buffer.from(order.body), order.secret, seconds),
    },
  })
  const reason = answer.ok
    ? answer.status >= 200 && answer.status < 300
      ? null
      : `HTTP ${answer.status}`
    : answer.reason
  await runUseCase(machinery, caller, settleDelivery, { deliveryId: input.deliveryId, reason })
}
