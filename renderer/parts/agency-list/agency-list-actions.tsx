// The list of agencies of the plan from a spreadsheet and into one, by name: whoever shows it offers both, and the window.
import { FileSpreadsheet, ListPlus } from 'lucide-react'
import { useEffect } from 'react'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { registerActions } from '../../state/actions.ts'
import {
  closeAgencyImport,
  EXPORT_AGENCIES,
  IMPORT_AGENCIES,
  openAgencyImport,
  useAgencyImport,
} from '../../state/agency-list.ts'
import { exportAgencies } from './export-agencies.ts'
import { ImportAgenciesDialog } from './import-agencies-dialog.tsx'

export interface AgencyListProps {
  readonly document: PlanDocument
  readonly isReadOnly: boolean
}

export function AgencyListActions({ document, isReadOnly }: AgencyListProps) {
  const isOpen = useAgencyImport(state => state.isOpen)
  // Who leaves the screen has closed the window with it.
  useEffect(() => closeAgencyImport, [])
  useEffect(
    () =>
      registerActions([
        {
          id: IMPORT_AGENCIES,
          group: 'plan',
          title: words => words('agencyList.importNamed'),
          icon: ListPlus,
          run: openAgencyImport,
          isAvailable: () => !isReadOnly,
        },
        {
          id: EXPORT_AGENCIES,
          group: 'plan',
          title: words => words('agencyList.exportNamed'),
          icon: FileSpreadsheet,
          run: () => void exportAgencies(document),
        },
      ]),
    [document, isReadOnly],
  )
  return isOpen ? <ImportAgenciesDialog agencies={document.agencies} /> : null
}
