import { expect, it } from 'vitest'
import { DEFAULT_GATES, gateSchema } from '../../../shared/domain/gate.ts'

it.each(DEFAULT_GATES)('the usual gate $kind may be stored', gate => {
  expect(gateSchema.safeParse(gate)).toMatchObject({ success: true, data: gate })
})
