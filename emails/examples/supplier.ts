import type { SupplierLetterInput } from '../supplier/letter-input.ts'
import { brand, shop } from './order.ts'

/** Asks a supplier for goods. */
export const purchaseOrderExample: SupplierLetterInput = {
  letter: 'purchase-order',
  purchaseOrder: 'PO-2041',
  reader: 'Jo Park',
  supplier: 'Grove Turnery',
  lines: [
    { sku: 'LAMP-WALNUT', name: 'Walnut Desk Lamp', quantity: 40 },
    { sku: 'SHADE-30', name: 'Linen Lampshade, 30 cm', quantity: 12 },
  ],
  wantedOn: '2026-05-01',
  brand,
  page: `${shop}/s/k1.UE8yMDQx.tPXw`,
}

/** Takes what is still open of it back. */
export const withdrawnExample: SupplierLetterInput = { ...purchaseOrderExample, letter: 'purchase-order-cancelled' }
