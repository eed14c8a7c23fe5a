// One application or data set: what it is, how it stands, and what can be done about it.
import { AppWindow, Database, ListPlus, Pencil, Trash2 } from 'lucide-react'
import type { Connection } from '../../../shared/connectivity/connectivity.ts'
import type { ItemId } from '../../../shared/domain/item.ts'
import { useWords } from '../../state/i18n.ts'
import { dayText, STATE_ICON, STATE_TONE } from './connection-words.ts'

export interface ConnectionEdits {
  readonly isReadOnly: boolean
  readonly onEdit: (connection: Connection) => void
  /** True when it is gone. */
  readonly onRemove: (connection: Connection) => Promise<boolean>
  /** Puts one that only items name on the list. */
  readonly onRecord: (connection: Connection) => void
}

/** What makes a cell one of the grid. */
export interface Cells {
  readonly at: (column: number) => {
    readonly 'data-row': number
    readonly 'data-column': number
    readonly tabIndex: number
    readonly onFocus: () => void
  }
}

const KIND_ICON = { application: AppWindow, dataset: Database } as const

interface RowProps {
  readonly connection: Connection
  readonly cells: Cells
  readonly onItem: ((id: ItemId) => void) | undefined
  readonly edits: (Omit<ConnectionEdits, 'onRemove'> & { readonly onRemove: () => void }) | undefined
}

export function ConnectionRow({ connection, cells, onItem, edits }: RowProps) {
  const { t, language } = useWords()
  const { name, kind, state, item, systemId, targets, note } = connection
  const [KindIcon, StateIcon] = [KIND_ICON[kind], STATE_ICON[state]]
  const canEdit = edits?.isReadOnly === false
  const remarks = [
    ...(systemId === null ? [t('connectivity.named')] : []),
    ...(targets.length > 0 ? [t('connectivity.targets', { names: targets.join(', ') })] : []),
    ...(note === '' ? [] : [note]),
  ].join(' · ')
  const press = () => (systemId === null ? edits?.onRecord(connection) : edits?.onEdit(connection))
  const words = (
    <>
      <span className="cn-name">{name}</span>
      {remarks === '' ? null : <span className="cn-remark">{remarks}</span>}
    </>
  )
  return (
    <tr data-state={state}>
      {canEdit ? (
        <th scope="row">
          <button
            type="button"
            className="cn-press"
            title={t(systemId === null ? 'connectivity.recordName' : 'connectivity.edit', { name })}
            {...cells.at(0)}
            onClick={press}
          >
            {words}
          </button>
        </th>
      ) : (
        <th scope="row" {...cells.at(0)}>
          {words}
        </th>
      )}
      <td {...cells.at(1)}>
        <span className="cn-kind">
          <KindIcon size={14} aria-hidden />
          {t(`connectivity.kind.${kind}`)}
        </span>
      </td>
      <td {...cells.at(2)}>
        <span className="cn-state" data-tone={STATE_TONE[state]}>
          <StateIcon size={14} aria-hidden />
          {t(`connectivity.state.${state}`)}
        </span>
      </td>
      <td className="num" {...cells.at(3)}>
        {dayText(connection, t, language)}
      </td>
      {item === null || onItem === undefined ? (
        <td {...cells.at(4)}>{item?.name ?? t('common.empty')}</td>
      ) : (
        <td>
          <button
            type="button"
            className="cn-press cn-item"
            title={t('connectivity.goToItem', { name: item.name })}
            {...cells.at(4)}
            onClick={() => onItem(item.id)}
          >
            {item.name}
          </button>
        </td>
      )}
      {edits === undefined ? null : (
        <td className="cn-tools">
          {systemId === null ? (
            <button
              type="button"
              className="ui-button"
              data-variant="secondary"
              data-size="s"
              aria-label={t('connectivity.recordName', { name })}
              disabled={!canEdit}
              {...cells.at(5)}
              onClick={press}
            >
              <ListPlus size={14} aria-hidden />
              {t('connectivity.record')}
            </button>
          ) : (
            <>
              <button
                type="button"
                className="ui-icon-button"
                data-size="s"
                aria-label={t('connectivity.edit', { name })}
                title={t('connectivity.edit', { name })}
                disabled={!canEdit}
                {...cells.at(5)}
                onClick={press}
              >
                <Pencil size={14} aria-hidden />
              </button>
              <button
                type="button"
                className="ui-icon-button"
                data-size="s"
                aria-label={t('connectivity.remove', { name })}
                title={t('connectivity.remove', { name })}
                disabled={!canEdit}
                // Keys have Delete for it, anywhere in the row.
                tabIndex={-1}
                onClick={edits.onRemove}
              >
                <Trash2 size={14} aria-hidden />
              </button>
            </>
          )}
        </td>
      )}
    </tr>
  )
}
