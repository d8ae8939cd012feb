import { hearDeliveryEvent } from '../../records/letters/delivery-events.ts'
import { markAsked, unheardTexts } from '../../records/letters/unheard-texts.ts'
import type { CourierDeps } from './deps.ts'

/** Asks the provider what became of mandatory texts that it never reported on: a report may be lost on its way here. */
export async function askAboutTexts({ database, smsSender, now }: CourierDeps): Promise<void> {
  for (const { deliveryId, providerId } of await unheardTexts(database, now())) {
    const word = await smsSender.status(providerId, now())
    if (word) await hearDeliveryEvent(database, word, now())
    await markAsked(database, deliveryId, now())
  }
}
