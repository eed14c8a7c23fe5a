// Names that several agencies have are told, and nothing else is.
import { expect, test } from 'vitest'
import { listSharedNames } from '../../../shared/connectivity/shared-names.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'

const of = (name: string, agency: string) => ({ name, agencyId: agency as AgencyId })

test('names are compared without case and signs; what most agencies have stands first', () => {
  expect(
    listSharedNames([
      of('SIMPEG', 'bkpsdm'),
      of('Website', 'a'),
      of('E-Office', 'a'),
      of('e office', 'b'),
      of('Website', 'a'),
      of('eoffice', 'c'),
      of('simpeg', 'dinkes'),
      of('-', 'a'),
      of('–', 'b'),
    ]),
  ).toEqual([
    { name: 'E-Office', agencyIds: ['a', 'b', 'c'] },
    { name: 'SIMPEG', agencyIds: ['bkpsdm', 'dinkes'] },
  ])
})
