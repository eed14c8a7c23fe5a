// What differs between the plan and what it is compared with, as a table; the name of an item leads to it.
import { Equal } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { ItemId } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatIndex, formatNumber } from '../../../../shared/messages/format.ts'
import type { Difference } from '../../../../shared/schedule/differences.ts'
import { navigate, useApp } from '../../../state/app-store.ts'
import type { Comparison } from '../../../state/compare.ts'
import { openDifferencesOf, useCompareDialogs } from '../../../state/compare-dialogs.ts'
import { useWords } from '../../../state/i18n.ts'
import { lineName, useLines } from '../../../state/lines.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Select } from '../../../ui/select.tsx'
import { DifferenceTable, firstOf, KINDS, PAGE } from '../../../parts/differences/difference-table.tsx'
import {
  costText,
  countSubjects,
  type DifferenceContext,
  type Subject,
  subjectLabel,
  subjectsOf,
} from '../../../parts/differences/difference-words.ts'
import { stateNames } from '../../../parts/differences/field-words.ts'
import { differencesOf, inOrder, isOpenFirst, type Sides, type State } from './sides.ts'

const ALL = 'all'

interface Compared {
  readonly comparison: Comparison
  readonly document: PlanDocument
  readonly openFirst: boolean
}

function useDifferences({ comparison, document, openFirst }: Compared): readonly Difference[] {
  const version = usePlanView(state => state.version)
  return useMemo(() => {
    const spans = new Map([...usePlanView.getState().schedule].map(([id, { effective }]) => [id, effective]))
    return differencesOf(inOrder<State>({ document, spans }, comparison, openFirst))
    // The schedule is updated in place; its version says when.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [comparison, document, openFirst, version])
}

function useContext({ comparison, document, openFirst }: Compared): DifferenceContext {
  const { t, language } = useWords()
  const frameworks = useApp(state => state.start?.frameworks)
  return useMemo(
    () => ({
      t,
      language,
      frameworks: frameworks ?? [],
      activeFrameworkId: document.plan.activeFrameworkId,
      ...inOrder(stateNames(document), stateNames(comparison.document), openFirst),
    }),
    [t, language, frameworks, comparison, document, openFirst],
  )
}

/** What the two columns are called: two lines by their names, a revision and what became of it by what was and what is. */
function useHeads({ comparison, document, openFirst }: Compared): Sides<string> {
  const { t } = useWords()
  const open = useLines().find(line => line.id === document.plan.id)
  if (comparison.kind === 'revision' || !open)
    return { before: t('revisions.differences.before'), after: t('revisions.differences.after') }
  return inOrder(lineName(open, t), comparison.label, openFirst)
}

/** How many of each kind, what it costs more, and where the index ends up. */
function Totals(props: { readonly compared: Compared; readonly differences: readonly Difference[] }) {
  const { t, language } = useWords()
  const projection = usePlanView(state => state.projection)
  const { comparison, openFirst } = props.compared
  const { before, after } = inOrder(projection, comparison.projection, openFirst)
  const cost = costText(
    props.differences.reduce((sum, { rupiah }) => sum + rupiah, 0),
    language,
  )
  const parts = [
    ...KINDS.flatMap(kind => {
      const count = props.differences.filter(one => one.kind === kind).length
      return count === 0 ? [] : `${t(`revisions.differences.group.${kind}`)} ${formatNumber(count, language)}`
    }),
    ...(cost === '' ? [] : [t('revisions.differences.costTotal', { cost })]),
    ...(before && after
      ? [
          t('revisions.differences.projection', {
            before: formatIndex(before.final, language),
            after: formatIndex(after.final, language),
          }),
        ]
      : []),
  ]
  return <p className="rm-diff-totals num">{parts.join(' · ')}</p>
}

/** Shows only the items in which one field has changed: among thousands, who looks for money wants to see money. */
function OnlySubject(props: {
  readonly counts: ReadonlyMap<Subject, number>
  readonly total: number
  readonly value: Subject | null
  readonly onChange: (subject: Subject | null) => void
}) {
  const { t } = useWords()
  const options = [
    { id: ALL, label: t('revisions.differences.all', { count: props.total }) },
    ...[...props.counts].map(([subject, count]) => ({
      id: subject,
      label: t('revisions.differences.onlyOne', { field: subjectLabel(subject, t), count }),
    })),
  ] as const
  return (
    <Select<Subject | typeof ALL>
      label={t('revisions.differences.only')}
      value={props.value ?? ALL}
      options={options}
      onChange={id => props.onChange(id === ALL ? null : id)}
    />
  )
}

/** Differences that are shown of one item only, and the way to all of them. */
function OnlyItem({ itemId, total }: { readonly itemId: ItemId; readonly total: number }) {
  const { t } = useWords()
  const name = useApp(state => state.itemsById.get(itemId)?.name ?? '')
  return (
    <div className="rm-diff-item">
      <p>{t('revisions.differences.ofItem', { name })}</p>
      <Button size="s" onPress={() => openDifferencesOf(null)}>
        {t('revisions.differences.ofAll', { count: total })}
      </Button>
    </div>
  )
}

function Differences(props: {
  readonly comparison: Comparison
  readonly document: PlanDocument
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const { comparison, document, onClose } = props
  const isOpenMain = useLines().find(line => line.id === document.plan.id)?.scenario === null
  const openFirst = isOpenFirst(comparison.kind, isOpenMain)
  const compared: Compared = { comparison, document, openFirst }
  const [limit, setLimit] = useState(PAGE)
  const [only, setOnly] = useState<Subject | null>(null)
  const all = useDifferences(compared)
  const itemId = useCompareDialogs(state => state.itemId)
  const differences = useMemo(
    () => (itemId === null ? all : all.filter(one => one.item.id === itemId)),
    [all, itemId],
  )
  const context = useContext(compared)
  const heads = useHeads(compared)
  const counts = useMemo(() => countSubjects(differences), [differences])
  const asked = useMemo(
    () =>
      only === null
        ? differences
        : differences.filter(one => one.kind === 'changed' && subjectsOf(one).includes(only)),
    [differences, only],
  )
  const goTo = useCallback(
    (itemId: ItemId) => {
      onClose()
      navigate({ screen: 'roadmap', itemId })
    },
    [onClose],
  )
  const ofItem = itemId === null ? null : <OnlyItem itemId={itemId} total={all.length} />
  if (differences.length === 0)
    return (
      <>
        {ofItem}
        <EmptyState
          icon={Equal}
          title={t('revisions.differences.none')}
          text={t('revisions.differences.noneHint')}
        />
      </>
    )
  const count = firstOf(asked, limit, only)
  return (
    <>
      {ofItem}
      <Totals compared={compared} differences={differences} />
      {counts.size > 1 && (
        <div className="rm-diff-only">
          <OnlySubject counts={counts} total={differences.length} value={only} onChange={setOnly} />
        </div>
      )}
      <DifferenceTable
        differences={asked.slice(0, count)}
        context={context}
        only={only}
        heads={heads}
        absentKind={openFirst ? 'added' : 'removed'}
        onGo={goTo}
      />
      {count < asked.length && (
        <Button variant="quiet" onPress={() => setLimit(limit + PAGE)}>
          {t('revisions.differences.more', { count: firstOf(asked, limit + PAGE, only) - count })}
        </Button>
      )}
    </>
  )
}

export function DifferencesDialog({
  comparison,
  onClose,
}: {
  readonly comparison: Comparison
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const document = useApp(state => state.document)
  return (
    <Dialog
      title={t('revisions.differences.title', { label: comparison.label })}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      size="l"
    >
      {document && <Differences comparison={comparison} document={document} onClose={onClose} />}
    </Dialog>
  )
}
