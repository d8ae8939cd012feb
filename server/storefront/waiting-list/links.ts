import type { LinkMaker } from '../../links/order-links.ts'
import { signListLink } from './tokens.ts'

/** Where a shopper confirms that they want to hear; ends with its time. */
export const confirmLink = (of: { id: string; turn: number; expiresAtMs: number }, maker: LinkMaker): string =>
  `${maker.publicUrl}/w/${signListLink({ purpose: 'confirm', ...of }, maker.linkKeys)}`

/** Where a shopper leaves the list: GET shows, POST acts, by a person or by a mail program (RFC 8058). */
export const leaveLink = (id: string, maker: LinkMaker): string =>
  `${maker.publicUrl}/w/${signListLink({ purpose: 'leave', id }, maker.linkKeys)}`
