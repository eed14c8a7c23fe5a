// Two states of a plan side by side: its items row by row, then every other part that differs.
import { useMemo, useState } from 'react'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { findDifferences } from '../../../shared/schedule/differences.ts'
import { useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { FieldRow } from './difference-rows.tsx'
import { type DifferenceGroups, DifferenceTable, firstOf, PAGE } from './difference-table.tsx'
import { stateNames } from './field-words.ts'
import { partDifferences, type PartDifference } from './part-words.ts'
import { summaryText } from './summary-words.ts'

interface Heads {
  readonly before: string
  readonly after: string
}

function PartTable({
  differences,
  heads,
}: {
  readonly differences: readonly PartDifference[]
  readonly heads: Heads
}) {
  const { t } = useWords()
  const [limit, setLimit] = useState(PAGE)
  const starts = differences.map((_, at) =>
    differences.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0),
  )
  const total = differences.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <table className="df">
        <thead>
          <tr>
            <th scope="col">{t('revisions.parts.field')}</th>
            <th scope="col">{heads.before}</th>
            <th scope="col">{heads.after}</th>
          </tr>
        </thead>
        {differences.map(({ part, rows }, at) => {
          const shown = rows.slice(0, Math.max(0, limit - (starts[at] ?? 0)))
          const name = t(`revisions.parts.part.${part}`)
          return shown.length === 0 ? null : (
            <tbody key={part}>
              <tr className="df-kind">
                <th scope="rowgroup" colSpan={3}>
                  {name}
                </th>
              </tr>
              {shown.map((row, place) => (
                <FieldRow key={place} row={{ ...row, isText: true, isList: true }} name={name} />
              ))}
            </tbody>
          )
        })}
      </table>
      {limit < total ? (
        <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          {t('revisions.parts.more', { count: Math.min(PAGE, total - limit) })}
        </Button>
      ) : null}
    </>
  )
}

export function DocumentDifferences(props: {
  readonly before: PlanDocument
  readonly after: PlanDocument
  readonly heads: Heads
  /** Where neither came from the other: what stands over the items. */
  readonly groups?: DifferenceGroups | undefined
  /** Through which rungs are named. */
  readonly framework: Pick<Framework, 'id'>
}) {
  const { t, language } = useWords()
  const frameworks = useApp(state => state.start?.frameworks)
  const [limit, setLimit] = useState(PAGE)
  const { before, after, heads, framework } = props
  const differences = useMemo(() => {
    // As they were typed: each was scheduled by its own computer on another day.
    const spans = new Map()
    return findDifferences({ ...before, spans }, { ...after, spans })
  }, [before, after])
  const context = useMemo(
    () => ({
      t,
      language,
      frameworks: frameworks ?? [],
      activeFrameworkId: framework.id,
      before: stateNames(before),
      after: stateNames(after),
    }),
    [t, language, frameworks, framework.id, before, after],
  )
  const parts = useMemo(() => partDifferences(before, after, context), [before, after, context])
  const summary = useMemo(
    () => summaryText({ before, after, itemCount: differences.length, parts }, t),
    [before, after, differences, parts, t],
  )
  const count = firstOf(differences, limit, null)
  return (
    <>
      <p className="df-summary">{summary}</p>
      {differences.length === 0 ? null : (
        <DifferenceTable
          differences={differences.slice(0, count)}
          context={context}
          only={null}
          heads={heads}
          groups={props.groups}
          absentKind="removed"
        />
      )}
      {count < differences.length ? (
        <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          {t('revisions.differences.more', { count: firstOf(differences, limit + PAGE, null) - count })}
        </Button>
      ) : null}
      {parts.length === 0 ? null : <PartTable differences={parts} heads={heads} />}
    </>
  )
}
