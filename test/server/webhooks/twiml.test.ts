import { describe, expect, it } from 'vitest'
import { twiml } from '../../../server/webhooks/twiml.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>'

describe('an answer by text', () => {
  it('is nothing where there is nothing to say', async () => {
    expect(await twiml(null)).toBe(`${head}<Response/>`)
  })

  it('carries words and line ends, and is never markup', async () => {
    expect(await twiml('Zoë: <Redirect>x</Redirect> & 5 > 4\nSTOP 🪔')).toBe(
      `${head}<Response><Message>Zoë: &lt;Redirect&gt;x&lt;/Redirect&gt; &amp; 5 &gt; 4\nSTOP 🪔</Message></Response>`,
    )
  })

  it('leaves out what no XML can hold', async () => {
    expect(await twiml('a\u0000b\u0007c\ud800d\uffffe')).toBe(`${head}<Response><Message>abcde</Message></Response>`)
  })
})
