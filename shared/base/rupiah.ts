// Money is whole rupiah. The largest amount (9 × 10¹⁵) stays exact in a number and above any regional budget.
import * as z from 'zod'

export const MAX_RUPIAH = 9_000_000_000_000_000
export const rupiahSchema = z.number().int().min(0).max(MAX_RUPIAH)
