// A fiscal gate (gerbang anggaran): a day that comes back with every fiscal year and decides what its money can do. The
// days differ per region and year, so they are data of the plan. The cut-off of the evaluation belongs to the goal.
import * as z from 'zod'
import { monthDaySchema, requireMonthDay } from '../base/civil-date.ts'
import { idSchema } from '../base/id.ts'
import { titleSchema } from '../base/text.ts'

export const gateIdSchema = idSchema<'GateId'>()
export type GateId = z.infer<typeof gateIdSchema>

/** A plan has at most one gate of each kind, except `other`. */
export const GATE_KINDS = [
  'kua-ppas-draft',
  'kua-ppas',
  'apbd',
  'dpa',
  'p-apbd',
  'p-apbd-spendable',
  'last-payment',
  'year-end',
  'other',
] as const
export type GateKind = (typeof GATE_KINDS)[number]
/** A kind that the usual calendar has. */
export type UsualGateKind = Exclude<GateKind, 'other'>

export const gateSchema = z.strictObject({
  id: gateIdSchema,
  kind: z.enum(GATE_KINDS),
  name: titleSchema,
  monthDay: monthDaySchema,
  /** Where the day lies: in the fiscal year itself (0) or in the year before, when that budget is made (-1). */
  yearOffset: z.number().int().min(-1).max(0),
  /** Whether the time axis marks it; warnings look at hidden gates too. */
  isShown: z.boolean(),
})
export type Gate = Readonly<z.infer<typeof gateSchema>>

/** The gates of the usual calendar are called by their kind. */
const gateIdOf = (kind: GateKind) => kind as string as GateId

/**
 * The usual calendar of a regional budget, to begin with. What is stored is the Indonesian name, so that a file means the
 * same everywhere; the page says a usual name in its own language.
 */
export const DEFAULT_GATES: readonly (Gate & { readonly kind: UsualGateKind })[] = (
  [
    ['kua-ppas-draft', 'Rancangan KUA-PPAS', '07-12', -1],
    ['kua-ppas', 'KUA-PPAS disepakati', '08-12', -1],
    ['apbd', 'APBD ditetapkan', '11-30', -1],
    ['dpa', 'DPA terbit', '01-04', 0],
    ['p-apbd', 'P-APBD disetujui', '09-30', 0],
    ['p-apbd-spendable', 'P-APBD dapat dibelanjakan', '10-15', 0],
    ['last-payment', 'Batas pembayaran', '12-15', 0],
    ['year-end', 'Akhir tahun anggaran', '12-31', 0],
  ] as const
).map(([kind, name, monthDay, yearOffset]) => ({
  id: gateIdOf(kind),
  kind,
  name,
  monthDay: requireMonthDay(monthDay),
  yearOffset,
  isShown: true,
}))

/** The kind of gate whose usual name this is; undefined for a name that somebody gave. `DPA terbit` is that of `dpa`. */
export function findUsualKind(name: string): UsualGateKind | undefined {
  return DEFAULT_GATES.find(gate => gate.name === name)?.kind
}
