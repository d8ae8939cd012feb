/** What a supplier may be written: goods are asked for, asked for once more, or wanted no more. */
export const supplierLetterNames = ['purchase-order', 'purchase-order-reminder', 'purchase-order-cancelled'] as const
export type SupplierLetterName = (typeof supplierLetterNames)[number]
