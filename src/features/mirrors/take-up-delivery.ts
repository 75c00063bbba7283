import type { Work } from '#platform/database/work.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { findReceiverOfMail } from '#features/mails/mails.reads.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findDeliveryForChange, saveDelivery } from './mirror-deliveries.store.ts'
import { mirrorMessages as words } from './mirrors.messages.ts'
import { mirrorBody } from './mirrors.rules.ts'
import { findMirror } from './mirrors.store.ts'
import { openAccess } from './open-access.ts'

/** What is to be sent now, or nothing when it has been settled or its mirror was switched off meanwhile. */
export async function takeUpDelivery(
  work: Work,
  { deliveryId, publicUrl }: { deliveryId: string; publicUrl: string },
): Promise<{ url: string; secret: string; body: string } | null> {
  const delivery = await findDeliveryForChange(work.db, work.organisationId, deliveryId)
  const mirror = delivery && (await findMirror(work.db, work.organisationId, delivery.mirrorId))
  if (!mirror || delivery.state !== 'waiting' || mirror.state !== 'on') return null
  work.upkeep()
  await saveDelivery(work.db, work.organisationId, deliveryId, { tries: delivery.tries + 1 })
  const language = chooseLanguage((await readOrganisation(work)).language, undefined, 'en')
  const say = speak(language, catalogueOf(language))
  const receiver = delivery.mailId ? await findReceiverOfMail(work, { mailId: delivery.mailId }) : null
  const text = say(delivery.mailId ? words.toldOne : words.toldSome)
  const told = { deliveryId, at: delivery.createdAt, text, signInUrl: `${publicUrl}/sign-in`, receiver }
  const { url, secret } = await openAccess(work, mirror)
  return { url, secret, body: mirrorBody(mirror.kind, told) }
}
