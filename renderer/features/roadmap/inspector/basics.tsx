// Name, kind, owner, dates and state of an item.
import { CATEGORIES, STATUSES, THEMES } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { useApp } from '../../../state/app-store.ts'
import { useWords } from '../../../state/i18n.ts'
import { useParsers } from '../../../state/parsers.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { Select } from '../../../ui/select.tsx'
import { Switch } from '../../../ui/switch.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { startFields } from '../item-dates.ts'
import { statusFields } from '../item-status.ts'
import { watchDates } from '../moved-notice.ts'
import { DayField } from '../../../parts/day-field.tsx'
import { FiscalWarnings } from './fiscal-warnings.tsx'
import { ScheduleNotes } from './schedule-notes.tsx'
import type { ItemEdit } from './use-item-edit.ts'

/** Follows the handle of the bar while that is dragged. */
function Progress({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  const { whole } = useParsers()
  const { item, save, isReadOnly } = edit
  const dragged = usePlanView(state => state.preview.get(item.id))
  return (
    <ParsedField
      label={t('inspector.progress')}
      value={(dragged ?? item).progressPercent}
      format={String}
      parse={whole(0, 100)}
      onCommit={progressPercent => save('progressPercent', { progressPercent })}
      suffix="%"
      inputMode="numeric"
      {...edit.typed('progressPercent')}
      isReadOnly={isReadOnly || dragged !== undefined}
    />
  )
}

/** Start and end; of a milestone its one day. While the bar is dragged they follow it, and wait with typing. */
function Dates({ edit }: { edit: ItemEdit }) {
  const { t } = useWords()
  const { item, error } = edit
  const save = async (...changed: Parameters<ItemEdit['save']>) => {
    const tellMoved = watchDates(item)
    const isStored = await edit.save(...changed)
    if (isStored) tellMoved()
    return isStored
  }
  const dragged = usePlanView(state => state.preview.get(item.id))
  const isReadOnly = edit.isReadOnly || dragged !== undefined
  const { start: first, end: last } = dragged ?? item
  return (
    <>
      {!item.milestone && (
        <DayField
          label={t('inspector.start')}
          value={first}
          onCommit={start => start && save('start', latest => startFields(latest, start))}
          {...edit.typed('start')}
          isReadOnly={isReadOnly}
        />
      )}
      <DayField
        label={item.milestone ? t('milestones.date') : t('inspector.end')}
        value={last}
        onCommit={end => end && save('end', { end })}
        {...edit.typed('end')}
        isReadOnly={isReadOnly}
      />
      <div className={item.milestone ? 'rm-milestone' : 'rm-wide'}>
        <Switch
          label={t('milestones.milestone')}
          isSelected={item.milestone}
          onChange={milestone => edit.save('milestone', { milestone })}
          isDisabled={isReadOnly}
          size="s"
        />
        {!item.milestone && <span className="rm-hint">{t('milestones.hint')}</span>}
        {error('milestone') && <p className="rm-error">{error('milestone')}</p>}
      </div>
    </>
  )
}

export function Basics({ edit, document }: { edit: ItemEdit; document: PlanDocument }) {
  const { t } = useWords()
  const { item, save, error, isReadOnly } = edit
  const today = useApp(state => state.today)
  const agencies = document.agencies.map(agency => ({
    id: agency.id,
    label: agency.shortName,
    description: agency.name,
  }))
  return (
    <>
      <div data-inspector-start className="rm-inspector-name">
        <TextField
          label={t('inspector.name')}
          hideLabel
          wraps
          value={item.name}
          onCommit={name => save('name', { name: name.trim() })}
          {...edit.typed('name')}
        />
      </div>
      <div className="rm-fields">
        <Select
          label={t('inspector.category')}
          value={item.category}
          options={CATEGORIES.map(id => ({ id, label: t(`domain.category.${id}`) }))}
          onChange={category => save('category', { category })}
          isDisabled={isReadOnly}
          error={error('category')}
        />
        <Select
          label={t('inspector.theme')}
          value={item.theme}
          options={THEMES.map(id => ({ id, label: t(`domain.theme.${id}`) }))}
          onChange={theme => save('theme', { theme })}
          isDisabled={isReadOnly}
          error={error('theme')}
        />
        <Dates edit={edit} />
        <div className="rm-wide">
          <ScheduleNotes item={item} document={document} />
          <FiscalWarnings item={item} plan={document.plan} />
        </div>
        <Select
          label={t('inspector.status')}
          value={item.status}
          options={STATUSES.map(id => ({ id, label: t(`domain.status.${id}`) }))}
          onChange={status => save('status', statusFields(item, status, today))}
          isDisabled={isReadOnly}
          error={error('status')}
        />
        <Progress edit={edit} />
        {item.status === 'done' && (
          <DayField
            label={t('inspector.actualEnd')}
            value={item.actualEnd}
            onCommit={actualEnd => actualEnd && save('actualEnd', { actualEnd })}
            {...edit.typed('actualEnd')}
          />
        )}
        {(item.status === 'done' || item.status === 'running' || item.acceptedOn !== null) && (
          <DayField
            label={t('inspector.acceptedOn')}
            value={item.acceptedOn}
            onCommit={acceptedOn => save('acceptedOn', { acceptedOn })}
            {...edit.typed('acceptedOn')}
            isClearable
          />
        )}
        <div className="rm-wide">
          <ComboBox
            label={t('inspector.leadAgency')}
            value={item.leadAgencyId}
            options={agencies}
            onChange={leadAgencyId => save('leadAgencyId', { leadAgencyId })}
            emptyText={t('common.notFound')}
            error={error('leadAgencyId')}
            isDisabled={isReadOnly}
          />
        </div>
        <div className="rm-wide">
          <Switch
            label={t('inspector.pinned')}
            isSelected={item.pinned}
            onChange={pinned => save('pinned', { pinned })}
            isDisabled={isReadOnly}
            size="s"
          />
          <span className="rm-hint">{t('inspector.pinnedHint')}</span>
        </div>
      </div>
    </>
  )
}
