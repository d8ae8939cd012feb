import { randomUUID } from 'node:crypto'
import type { SmsSender } from '../../activities/providers/senders.ts'
import { type TwilioOptions, twilioSender } from '../../activities/providers/twilio.ts'
import { examples } from '../../emails/examples/index.ts'
import { renderLetter } from '../../emails/render.ts'
import type { Check } from './check.ts'

const to = '+15005550010'

/** A text of ours by either kind of sender, with the address that it is reported to; the search for one, what became of one; and one that Twilio must refuse. */
export async function twilioChecks(baseUrl: string): Promise<Check[]> {
  const body = anyText()
  const options = {
    accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
    authToken: 'check',
    baseUrl,
    statusCallback: 'https://shop.example/webhooks/twilio/status',
  }
  const by = (sender: TwilioOptions['sender'], accountSid = options.accountSid): SmsSender =>
    twilioSender({ ...options, sender, accountSid })
  const number = { from: '+15005550006' }
  const service = { messagingServiceSid: `MG${'0123456789abcdef'.repeat(2)}` }
  const send = (sender: SmsSender) => async () => {
    await sender.send({ to, body, reference: randomUUID() })
  }
  // What the mock makes up need not be a message of ours; that it was asked rightly is what counts.
  const ask = (asked: (sender: SmsSender) => Promise<unknown>) => async () => {
    await asked(by(number)).catch(() => null)
  }
  return [
    { title: 'Twilio takes a text from a number', run: send(by(number)), taken: true },
    { title: 'Twilio takes a text from a name', run: send(by({ from: 'Alder Finch' })), taken: true },
    { title: 'Twilio takes a text by a messaging service', run: send(by(service)), taken: true },
    {
      title: 'Twilio lists the texts to a number',
      run: ask((sender) => sender.find({ to, body }, Date.now())),
      taken: true,
    },
    {
      title: 'Twilio tells what became of a text',
      run: ask((sender) => sender.status(`SM${'0123456789abcdef'.repeat(2)}`, Date.now())),
      taken: true,
    },
    { title: 'Twilio refuses an account that cannot be', run: send(by(number, 'ACnobody')), taken: false },
  ]
}

function anyText(): string {
  for (const { input } of examples) {
    const { sms } = renderLetter(input)
    if (sms !== null) return sms
  }
  throw new Error('there is no example of a text')
}
