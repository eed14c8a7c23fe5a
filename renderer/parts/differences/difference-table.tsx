// Differences as a table: what came, what went, what is another one, each with what it was and what it is.
import type { ItemId } from '../../../shared/domain/item.ts'
import type { Difference } from '../../../shared/schedule/differences.ts'
import { useWords } from '../../state/i18n.ts'
import { type AbsentKind, DifferenceRows } from './difference-rows.tsx'
import { type DifferenceContext, type Subject, subjectsOf } from './difference-words.ts'
import './differences.css'

export const KINDS = ['added', 'removed', 'changed'] as const
export type DifferenceGroups = Readonly<Record<(typeof KINDS)[number], string>>
/** Rows at a time: thousands of them at once would make the window wait. */
export const PAGE = 300

/** As many items as fill `limit` rows. */
export function firstOf(differences: readonly Difference[], limit: number, only: Subject | null): number {
  let rows = 0
  const last = differences.findIndex(one => {
    rows += 1 + (one.kind !== 'changed' ? 0 : only === null ? subjectsOf(one).length : 1)
    return rows >= limit
  })
  return last < 0 ? differences.length : last + 1
}

export function DifferenceTable(props: {
  readonly differences: readonly Difference[]
  readonly context: DifferenceContext
  readonly only: Subject | null
  readonly heads: { readonly before: string; readonly after: string }
  readonly absentKind: AbsentKind
  /** What stands over each kind where neither side came from the other; else what came, what went and what is another one. */
  readonly groups?: DifferenceGroups | undefined
  readonly onGo?: ((id: ItemId) => void) | undefined
}) {
  const { t } = useWords()
  return (
    <table className="df">
      <thead>
        <tr>
          <th scope="col">{t('revisions.differences.field')}</th>
          <th scope="col">{props.heads.before}</th>
          <th scope="col">{props.heads.after}</th>
        </tr>
      </thead>
      {KINDS.flatMap(kind => {
        const rows = props.differences.filter(one => one.kind === kind)
        if (rows.length === 0) return []
        return [
          <tbody key={kind}>
            <tr className="df-kind">
              <th scope="rowgroup" colSpan={3}>
                {props.groups?.[kind] ?? t(`revisions.differences.group.${kind}`)}
              </th>
            </tr>
          </tbody>,
          ...rows.map(difference => (
            <DifferenceRows
              key={difference.item.id}
              difference={difference}
              context={props.context}
              only={props.only}
              absentKind={props.absentKind}
              onGo={props.onGo}
            />
          )),
        ]
      })}
    </table>
  )
}
