// How the assessment is looked at: view, order, lead unit; and the way in for an official result.
import { ClipboardPaste, Copy, PanelRightOpen, Users } from 'lucide-react'
import { useState } from 'react'
import { isCalled } from '../../../shared/domain/agency.ts'
import { ASSESSMENT_ORDERS, ASSESSMENT_VIEWS } from '../../../shared/domain/assessment-look.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import { findOwner } from '../../../shared/domain/owner.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { leadUnitText } from '../../../shared/messages/lead-unit.ts'
import { countLeadUnits, toKnownUnit } from '../../../shared/projection/assessment.ts'
import {
  filterByLeadUnit,
  openLevelsFromClipboard,
  orderBy,
  showAs,
  showDetails,
  useAssessment,
} from '../../state/assessment-view.ts'
import { runAction } from '../../state/actions.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { DETAILS_KEY, VIEW_ICON } from './assessment-actions.ts'
import { ExportMenu } from './export/export-menu.tsx'
import { COPY_ACTION } from './table/use-copied-table.ts'

const ALL = 'all'

function LeadUnitMenu({ document, framework }: { document: PlanDocument; framework: Framework }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const leadUnit = toKnownUnit(
    framework.indicators,
    useAssessment(state => state.leadUnit),
  )
  const own = findOwner(document)
  const units = countLeadUnits(framework.indicators, unit => own !== undefined && isCalled(own, unit))
  const label = leadUnit === null ? t('assessment.allUnits') : leadUnitText(leadUnit, t)
  return (
    <MenuButton
      label={label}
      name={t('assessment.leadUnitName', { unit: label })}
      icon={Users}
      isOpen={isOpen}
      onOpenChange={setOpen}
      onChoose={id => filterByLeadUnit(id === ALL ? null : id.slice(1))}
      groups={[
        {
          id: 'units',
          title: t('assessment.leadUnit'),
          selectedId: leadUnit === null ? ALL : `=${leadUnit}`,
          entries: [
            {
              id: ALL,
              label: t('assessment.allUnits'),
              description: t('assessment.indicators', { count: framework.indicators.length }),
            },
            ...units.map(({ unit, count }) => ({
              id: `=${unit}`,
              label: leadUnitText(unit, t),
              description: t('assessment.indicators', { count }),
            })),
          ],
        },
      ]}
    />
  )
}

export function Toolbar(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const view = useAssessment(state => state.view)
  const order = useAssessment(state => state.order)
  const hasDetails = useAssessment(state => state.hasDetails)
  return (
    <div className="as-toolbar">
      <Segmented
        label={t('assessment.view')}
        value={view}
        options={ASSESSMENT_VIEWS.map(id => ({
          id,
          label: t(`assessment.views.${id}`),
          icon: VIEW_ICON[id],
        }))}
        onChange={showAs}
      />
      {view === 'strip' && (
        <Segmented
          label={t('assessment.order')}
          value={order}
          options={ASSESSMENT_ORDERS.map(id => ({ id, label: t(`assessment.orders.${id}`) }))}
          onChange={orderBy}
          onAgain={orderBy}
        />
      )}
      <span className="as-toolbar-end">
        {view !== 'radar' && view !== 'history' && (
          <LeadUnitMenu document={props.document} framework={props.framework} />
        )}
        {view === 'table' && (
          <Button
            icon={Copy}
            aria-label={t('assessment.copy')}
            shortcut="Ctrl+C"
            tooltip={t('assessment.copyHint')}
            onPress={() => runAction(COPY_ACTION)}
          >
            <span className="as-wide">{t('assessment.copy')}</span>
          </Button>
        )}
        <Button
          icon={ClipboardPaste}
          aria-label={t('assessment.paste.action')}
          shortcut="Ctrl+V"
          tooltip={t('assessment.paste.fieldHint')}
          isDisabled={props.isReadOnly}
          onPress={() => void openLevelsFromClipboard()}
        >
          <span className="as-wide">{t('assessment.paste.action')}</span>
        </Button>
        {hasDetails || view === 'history' ? null : (
          <Button icon={PanelRightOpen} shortcut={DETAILS_KEY} onPress={() => showDetails(true)}>
            {t('assessment.details')}
          </Button>
        )}
        <span className="as-export" title={t('report.menuName')}>
          <ExportMenu />
        </span>
      </span>
    </div>
  )
}
