// The plan's list of agencies, edited in place.
import { Plus, Search, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { AGENCY_KINDS, type Agency, type AgencyId } from '../../../shared/domain/agency.ts'
import type { Item } from '../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { AgencyListButtons } from '../../parts/agency-list/agency-list-buttons.tsx'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AddAgencyDialog } from './add-agency-dialog.tsx'
import { useSaved } from './use-saved.ts'

/** In how many items, those in the bin included, each agency leads or supports. */
function countUse(items: readonly Item[]): ReadonlyMap<AgencyId, number> {
  const use = new Map<AgencyId, number>()
  for (const item of items)
    for (const id of new Set([item.leadAgencyId, ...item.supportingAgencyIds]))
      use.set(id, (use.get(id) ?? 0) + 1)
  return use
}

export function AgenciesSection(props: { readonly document: PlanDocument; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const [isAdding, setAdding] = useState(false)
  const { agencies, items, plan, systems } = props.document
  const use = useMemo(() => countUse(items), [items])
  const owning = useMemo(() => new Set(systems.map(({ agencyId }) => agencyId)), [systems])
  const wanted = query.trim().toLocaleLowerCase()
  const shown = agencies.filter(({ name, shortName }) =>
    `${name} ${shortName}`.toLocaleLowerCase().includes(wanted),
  )
  return (
    <>
      <p className="st-hint">{t('settings.agencies.hint')}</p>
      <div className="st-tools">
        <div className="ui-control st-search">
          <Search size={15} aria-hidden />
          <input
            className="ui-input"
            type="search"
            value={query}
            placeholder={t('settings.agencies.search')}
            aria-label={t('settings.agencies.search')}
            onChange={event => setQuery(event.currentTarget.value)}
          />
        </div>
        <Button icon={Plus} isDisabled={props.isReadOnly} onPress={() => setAdding(true)}>
          {t('settings.agencies.add')}
        </Button>
        <AgencyListButtons document={props.document} isReadOnly={props.isReadOnly} />
      </div>
      {shown.length === 0 ? (
        <p className="st-hint">{t('settings.agencies.none', { query: query.trim() })}</p>
      ) : (
        <table className="st-table">
          <thead>
            <tr>
              <th scope="col">{t('settings.agencies.name')}</th>
              <th scope="col">{t('settings.agencies.shortName')}</th>
              <th scope="col">{t('settings.agencies.kind')}</th>
              <th scope="col" data-end>
                {t('settings.agencies.use')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t('common.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(agency => (
              <AgencyRow
                key={agency.id}
                agency={agency}
                use={use.get(agency.id) ?? 0}
                hasSystems={owning.has(agency.id)}
                isOwner={agency.id === plan.agencyId}
                isReadOnly={props.isReadOnly}
              />
            ))}
          </tbody>
        </table>
      )}
      {/* Begun anew each time: a text left in a field goes with the window. */}
      {isAdding && <AddAgencyDialog onClose={() => setAdding(false)} />}
    </>
  )
}

function AgencyRow(props: {
  readonly agency: Agency
  readonly use: number
  readonly hasSystems: boolean
  readonly isOwner: boolean
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  const { agency, use, isOwner, isReadOnly } = props
  const isUsed = use > 0 || props.hasSystems
  const name = useSaved()
  const shortName = useSaved()
  const rest = useSaved()
  const put = (field: typeof name, change: Partial<Agency>) =>
    field.save({ type: 'agency.put', agency: { ...agency, ...change } })
  const label = { name: agency.name }
  return (
    <tr>
      <td>
        <TextField
          label={t('settings.agencies.nameOf', label)}
          hideLabel
          value={agency.name}
          onCommit={text => put(name, { name: text.trim() })}
          onDraftChange={name.clear}
          error={name.error}
          isReadOnly={isReadOnly}
        />
      </td>
      <td className="st-short">
        <TextField
          label={t('settings.agencies.shortNameOf', label)}
          hideLabel
          value={agency.shortName}
          onCommit={text => put(shortName, { shortName: text.trim() })}
          onDraftChange={shortName.clear}
          error={shortName.error}
          isReadOnly={isReadOnly}
        />
      </td>
      <td className="st-kind">
        <Select
          label={t('settings.agencies.kindOf', label)}
          hideLabel
          value={agency.kind}
          options={AGENCY_KINDS.map(id => ({ id, label: t(`domain.agencyKind.${id}`) }))}
          onChange={kind => put(rest, { kind })}
          isDisabled={isReadOnly}
          error={rest.error}
        />
      </td>
      <td className="num st-count" data-end>
        {isOwner ? <Badge tone="brand">{t('settings.agencies.owner')}</Badge> : null} {use === 0 ? '' : use}
      </td>
      <td className="st-icon">
        <IconButton
          icon={Trash2}
          size="s"
          label={t('settings.agencies.remove', label)}
          hint={isOwner ? t('settings.agencies.isOwner') : isUsed ? t('settings.agencies.inUse') : undefined}
          isDisabled={isReadOnly || isOwner || isUsed}
          onPress={() => rest.save({ type: 'agency.remove', id: agency.id })}
        />
      </td>
    </tr>
  )
}
