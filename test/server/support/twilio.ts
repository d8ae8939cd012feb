import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'

/** As Twilio signs a form that it posts to an address. */
export const twilioSignature = (authToken: string, url: string, fields: Readonly<Record<string, string>>): string =>
  getExpectedTwilioSignature(authToken, url, fields)
