import { describe, expect, it } from 'vitest'
import { purchaseOrderExample, withdrawnExample } from '../../emails/examples/supplier.ts'
import { renderSupplierLetter } from '../../emails/supplier/render.ts'
import { readHtml } from './support/reading.ts'

describe('a letter to a supplier', () => {
  it('says in both parts what is wanted, by when, and how to answer without an account', () => {
    const { subject, html, text } = renderSupplierLetter(purchaseOrderExample)
    expect(subject).toBe('Purchase order PO-2041 from Alder & Finch')
    for (const part of [readHtml(html), text]) {
      expect(part).toContain('Hello Jo Park,')
      expect(part).toContain('40 × Walnut Desk Lamp')
      expect(part).toContain('Our number: LAMP-WALNUT')
      expect(part).toContain('to be delivered by 1 May 2026')
      expect(part).toContain('Purchase order PO-2041, to Grove Turnery')
      expect(part).toContain('write to help@alderfinch.example or call +1 555 010 0199: a person answers.')
    }
    for (const answer of ['', '?answer=confirm', '?answer=move', '?answer=refuse'])
      expect(text).toContain(`${purchaseOrderExample.page}${answer}`)
  })

  it('takes an order back without asking for an answer', () => {
    const { subject, text } = renderSupplierLetter(withdrawnExample)
    expect(subject).toBe('Purchase order PO-2041 is withdrawn')
    expect(text).not.toContain(withdrawnExample.page)
  })

  it('speaks in the shop’s own words where it has some', () => {
    const words = { en: { 'shared.website': 'Back to {shop}' } }
    const { text } = renderSupplierLetter({
      ...purchaseOrderExample,
      brand: { ...purchaseOrderExample.brand, words },
    })
    expect(text).toContain('Back to Alder & Finch: https://alderfinch.example')
  })
})
