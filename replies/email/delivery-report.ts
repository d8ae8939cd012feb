/** What a mail server says of one recipient of one letter (RFC 3464). */
export interface DeliveryReport {
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** `5.1.1` (RFC 3463); null: it gives none. */
  status: string | null
  /** The address that it speaks of; null: it gives none. */
  recipient: string | null
}

const mostReports = 100
const longestUnits = 100_000

/** The reports in the text of a `message/delivery-status` part: one for each group of fields after the first, which is about the server. */
export function deliveryReportsIn(text: string): DeliveryReport[] {
  return text
    .slice(0, longestUnits)
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .slice(0, mostReports)
    .map(fieldsIn)
    .flatMap(reportIn)
}

function fieldsIn(group: string): ReadonlyMap<string, string> {
  return new Map(
    group.split('\n').flatMap((line): [string, string][] => {
      const match = /^([A-Za-z-]{1,60})\s*:\s*(.*)$/.exec(line)
      return match ? [[match[1]!.toLowerCase(), match[2]!.trim()]] : []
    }),
  )
}

function reportIn(fields: ReadonlyMap<string, string>): DeliveryReport[] {
  const action = actions.find((known) => known === fields.get('action')?.toLowerCase())
  if (!action) return []
  const recipient = addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient'))
  return [{ action, status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null, recipient }]
}

const actions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

/** `rfc822; ada@mail.example` to `ada@mail.example`. */
function addressIn(field: string | undefined): string | null {
  const address = field
    ?.replace(/^[a-z0-9-]+\s*;/i, '')
    .trim()
    .replace(/^<|>$/g, '')
  return address && /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(address) ? address : null
}

/** Nobody is there and nobody will be: no such mailbox, no such host, an address that cannot be, a mailbox that was closed. */
const nobodyThere = /^5\.(?:1\.(?:[1236]|10)|2\.1)$/

/** Whether a letter to this address will never arrive; a full mailbox or a filter says nothing of the address. */
export const isAddressDead = ({ action, status }: DeliveryReport): boolean =>
  action === 'failed' && status !== null && nobodyThere.test(status)
