// Rekap OPD: what was collected from the agencies, on one board, and what all of it does to the index of the region.
import { CalendarRange, CircleAlert, Copy, FileUp, FolderUp } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { tallySent } from '../../../shared/collection/board-tally.ts'
import type { CollectionView } from '../../../shared/contract/collection.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { isCollectionName } from '../../../shared/exchange/collection-file.ts'
import { AgencyListMenu } from '../../parts/agency-list/agency-list-menu.tsx'
import { registerActions } from '../../state/actions.ts'
import { navigate, useApp } from '../../state/app-store.ts'
import { loadCollection, look, takeFiles, useCollection } from '../../state/collection.ts'
import { OPENED_FILES, takeFile } from '../../state/exchange.ts'
import { errorText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { useScenarioOf } from '../../state/lines.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Fault } from '../../ui/fault.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import { BoardFilter, type Filter } from './board-filter.tsx'
import type { BoardOrder } from './board-order.ts'
import { Board } from './board.tsx'
import { Cards } from './cards.tsx'
import { registerCollectionActions } from './collection-actions.ts'
import { ConnectivityView } from './connectivity-view.tsx'
import { closeDetails, Details } from './details.tsx'
import { EmptyRecap } from './empty-recap.tsx'
import { Strangers } from './strangers.tsx'
import { ExportMenu } from './export-menu.tsx'
import { IntakeDialog } from './intake-dialog.tsx'
import { MoneyView } from './money-view.tsx'
import { OverlapsView } from './overlaps-view.tsx'
import { ProjectionView } from './projection-view.tsx'
import { copyReminder, listAwaited } from './reminder.ts'
import { RulesView } from './rules-view.tsx'
import { SavingDialog } from './saving-dialog.tsx'
import { RegionTimeline } from './timeline/region-timeline.tsx'
import { useNames } from './use-names.ts'
import './collection.css'

const VIEWS = ['board', 'timeline', 'projection', 'money', 'overlaps', 'connectivity', 'rules'] as const
type View = (typeof VIEWS)[number]

export function CollectionScreen({ document }: { readonly document: PlanDocument }) {
  const { t } = useWords()
  const { view, error, planId } = useCollection()
  const frameworks = useApp(state => state.start?.frameworks)
  const isReadOnly = useApp(state => state.start?.readOnly ?? false)
  const ownId = document.plan.id
  // The region is seen through the plan: another framework, goal or list of agencies shows another one.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- every change of the plan may be one of the region
  useEffect(() => void loadCollection(ownId), [ownId, document])
  const framework = frameworks?.find(({ id }) => id === document.plan.activeFrameworkId)
  const take = (files: readonly File[]) => {
    const [first, ...others] = files
    // A collection is none of the files of an agency: what it would do is shown before.
    if (first && others.length === 0 && isCollectionName(first.name)) void takeFile(first)
    else if (files.length === 0)
      showToast({ message: t('collection.intake.nothing'), tone: 'warn', key: 'intake' })
    else void takeFiles(ownId, files)
  }
  useEffect(() => registerCollectionActions(document), [document])
  // Wherever they fall while this screen is shown.
  const isOver = useFileDrop({
    takes: () => !isReadOnly && window.document.querySelector('[role="dialog"]') === null,
    onFiles: take,
    onFolderFault: () => take([]),
  })
  if (!framework)
    return (
      <EmptyState
        icon={CircleAlert}
        title={t('collection.noFrameworkTitle')}
        text={t('collection.noFrameworkText')}
        actions={
          <Button variant="primary" onPress={() => navigate({ screen: 'settings', section: 'frameworks' })}>
            {t('collection.noFrameworkAction')}
          </Button>
        }
      />
    )
  return (
    <>
      {planId !== ownId || (view === null && error === null) ? null : error !== null ? (
        <div className="co-page">
          <Fault>{errorText(error, t)}</Fault>
        </div>
      ) : view === null ? null : (
        <Recap document={document} framework={framework} view={view} onTake={take} isReadOnly={isReadOnly} />
      )}
      <IntakeDialog framework={framework} />
      <SavingDialog />
      {isOver ? <p className="co-drop">{t('collection.drop')}</p> : null}
    </>
  )
}

function Recap(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly view: CollectionView
  readonly isReadOnly: boolean
  readonly onTake: (files: readonly File[]) => void
}) {
  const { t } = useWords()
  const { document, framework, view, isReadOnly, onTake } = props
  const [shown, setShown] = useState<View>('board')
  const [filter, setFilter] = useState<Filter>('all')
  const [order, setOrder] = useState<BoardOrder | null>(null)
  const names = useNames(view, framework)
  const awaited = listAwaited(view)
  const isEmpty = view.files.length === 0 && view.damaged.length === 0
  const today = useApp(state => state.today)
  const isScenario = useScenarioOf(document.plan.id) !== null
  const openOnBoard = useCallback((agencyId: AgencyId | null) => {
    look(agencyId === null ? null : { agencyId, indicatorId: null })
    setFilter('all')
    setShown('board')
    // What was pressed is gone: the keys go on at the row that was asked for.
    requestAnimationFrame(() =>
      window.document.querySelector<HTMLElement>('.co-board tr[data-looked] button')?.focus(),
    )
  }, [])
  useEffect(
    () =>
      isEmpty
        ? undefined
        : registerActions([
            {
              id: 'collection.timeline',
              group: 'view',
              title: words => words('regionTimeline.open'),
              icon: CalendarRange,
              run: () => setShown('timeline'),
            },
          ]),
    [isEmpty],
  )
  const { asked, sent, awaited: awaitedStates } = tallySent(view)
  const add = (
    <>
      <FileButton icon={FolderUp} takes="folder" isDisabled={isReadOnly} onFiles={onTake}>
        {t('collection.addFolder')}
      </FileButton>
      <FileButton
        icon={FileUp}
        takes="files"
        accept={OPENED_FILES}
        variant="primary"
        isDisabled={isReadOnly}
        onFiles={onTake}
      >
        {t('collection.addFiles')}
      </FileButton>
    </>
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc closes the details wherever the focus is in it
    <div
      className="co-layout"
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented || shown !== 'board') return
        if (useCollection.getState().looked) closeDetails()
      }}
    >
      <div className="co-page" data-fills={shown === 'timeline' && !isEmpty ? true : undefined}>
        <header className="shell-head co-head">
          <div>
            <h1>{t('collection.title', { region: view.region.region })}</h1>
            <p>{t('collection.subtitle', { indexName: framework.indexName, units: asked, count: sent })}</p>
          </div>
          <div className="co-tools">
            {awaited.length === 0 ? null : (
              <Button
                icon={Copy}
                variant="quiet"
                tooltip={awaitedStates
                  .map(({ state, rows }) => `${t(`collection.state.${state}`)} ${rows.length}`)
                  .join(' · ')}
                onPress={() => void copyReminder(awaited, today)}
              >
                {t('collection.remind', { count: awaited.length })}
              </Button>
            )}
            {isEmpty ? null : <ExportMenu isReadOnly={isReadOnly} />}
            {/* The board has the list of the main plan: from a scenario another one would change. */}
            {isScenario ? null : <AgencyListMenu document={document} isReadOnly={isReadOnly} />}
            {add}
          </div>
        </header>
        {isEmpty ? (
          <EmptyRecap planId={document.plan.id} />
        ) : (
          <>
            {shown === 'timeline' ? null : (
              <Cards
                view={view}
                framework={framework}
                names={names}
                onProjection={() => setShown('projection')}
              />
            )}
            <div className="co-bar">
              <Segmented
                label={t('collection.view.label')}
                value={shown}
                options={VIEWS.map(id => ({ id, label: t(`collection.view.${id}`) }))}
                onChange={setShown}
              />
              {shown === 'board' ? <BoardFilter view={view} filter={filter} onFilter={setFilter} /> : null}
            </div>
            {shown === 'board' ? (
              <>
                <Strangers view={view} isReadOnly={isReadOnly} />
                <Board
                  view={view}
                  framework={framework}
                  names={names}
                  filter={filter}
                  order={order}
                  onOrder={setOrder}
                />
              </>
            ) : null}
            {shown === 'timeline' ? (
              <RegionTimeline view={view} framework={framework} names={names} onBoard={openOnBoard} />
            ) : null}
            {shown === 'projection' ? (
              <ProjectionView view={view} framework={framework} names={names} onUnit={openOnBoard} />
            ) : null}
            {shown === 'money' ? <MoneyView view={view} names={names} /> : null}
            {shown === 'overlaps' ? <OverlapsView view={view} names={names} isReadOnly={isReadOnly} /> : null}
            {shown === 'connectivity' ? <ConnectivityView view={view} names={names} /> : null}
            {shown === 'rules' ? (
              <RulesView view={view} framework={framework} names={names} isReadOnly={isReadOnly} />
            ) : null}
          </>
        )}
      </div>
      {isEmpty || shown !== 'board' ? null : (
        <Details view={view} framework={framework} names={names} isReadOnly={isReadOnly} />
      )}
    </div>
  )
}
