/** The headers by which a mail program unsubscribes: one POST (RFC 8058), or a mail where somebody hears it (RFC 2369). */
export const listUnsubscribe = (link: string, address: string | undefined): Record<string, string> => ({
  'List-Unsubscribe': `<${link}>${address === undefined ? '' : `, <mailto:${address}?subject=unsubscribe>`}`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})
