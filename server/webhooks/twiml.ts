/** What XML 1.0 cannot hold at all. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** TwiML that texts back, or, without words, does nothing. */
export async function twiml(message: string | null): Promise<string> {
  const { default: twilio } = await import('twilio')
  const response = new twilio.twiml.MessagingResponse()
  if (message !== null) response.message(message.replace(unwritable, ''))
  return response.toString()
}
