import type { SmsSender } from '../../activities/providers/senders.ts'
import { twilioSender } from '../../activities/providers/twilio.ts'
import type { Check } from './check.ts'

const to = '+15005550010'
const body = 'Your shop: your lamps come on Tue 24 March. Reply WAIT or REFUND.'

/** A message by either kind of sender and the search for one, as Twilio would get them; and one that it must refuse. */
export function twilioChecks(baseUrl: string): Check[] {
  const account = { accountSid: `AC${'0123456789abcdef'.repeat(2)}`, authToken: 'check', baseUrl }
  const fromNumber = twilioSender({ ...account, sender: { from: '+15005550006' } })
  const byService = twilioSender({
    ...account,
    sender: { messagingServiceSid: `MG${'0123456789abcdef'.repeat(2)}` },
    statusCallback: 'https://shop.example/webhooks/twilio/status',
  })
  const nobody = twilioSender({ ...account, accountSid: 'nobody', sender: { from: '+15005550006' } })
  const send = (sender: SmsSender) => async () => {
    await sender.send({ to, body })
  }
  const find = async () => {
    // What the mock makes up need not be a list of ours; that it was asked rightly is what counts.
    await fromNumber.find({ to, body }, Date.now()).catch(() => null)
  }
  return [
    { title: 'Twilio takes a message from a number', run: send(fromNumber), taken: true },
    { title: 'Twilio takes a message by a messaging service', run: send(byService), taken: true },
    { title: 'Twilio lists the messages to a number', run: find, taken: true },
    { title: 'Twilio refuses an account that cannot be', run: send(nobody), taken: false },
  ]
}
