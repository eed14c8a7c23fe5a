// The list of agencies where it is edited: a button each for import and export.
import { FileSpreadsheet, ListPlus } from 'lucide-react'
import { runAction } from '../../state/actions.ts'
import { EXPORT_AGENCIES, IMPORT_AGENCIES } from '../../state/agency-list.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { AgencyListActions, type AgencyListProps } from './agency-list-actions.tsx'

export function AgencyListButtons(props: AgencyListProps) {
  const { t } = useWords()
  return (
    <>
      <Button
        icon={ListPlus}
        variant="quiet"
        isDisabled={props.isReadOnly}
        onPress={() => runAction(IMPORT_AGENCIES)}
      >
        {t('agencyList.import')}
      </Button>
      <Button icon={FileSpreadsheet} variant="quiet" onPress={() => runAction(EXPORT_AGENCIES)}>
        {t('agencyList.export')}
      </Button>
      <AgencyListActions {...props} />
    </>
  )
}
