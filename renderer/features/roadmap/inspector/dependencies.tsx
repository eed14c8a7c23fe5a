// What the item waits for, and who waits for it.
import { Plus, X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Dependency, DEPENDENCY_KINDS, type DependencyId } from '../../../../shared/domain/dependency.ts'
import { isActive, type ItemId, MAX_DAYS } from '../../../../shared/domain/item.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { formatDay } from '../../../../shared/messages/format.ts'
import { useApp } from '../../../state/app-store.ts'
import { showLink, useInteraction } from '../../../state/interaction.ts'
import { useWords } from '../../../state/i18n.ts'
import { newId } from '../../../state/new-id.ts'
import { useParsers } from '../../../state/parsers.ts'
import { usePlanView } from '../../../state/plan-view.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { ComboBox } from '../../../ui/combo-box.tsx'
import { useListFocus, useNewLineFocus } from '../../../ui/list-focus.ts'
import { ParsedField } from '../../../ui/parsed-field.tsx'
import { scrollThenFocus } from '../../../ui/scroll-first.ts'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { tellPushed } from '../tell-pushed.ts'
import { ItemLink } from './item-link.tsx'
import type { ItemEdit } from './use-item-edit.ts'

function DependencyRow({ dependency, edit }: { dependency: Dependency; edit: ItemEdit }) {
  const { t, language } = useWords()
  const { whole } = useParsers()
  const predecessor = useApp(state => state.itemsById.get(dependency.predecessorId))
  const schedule = usePlanView(state => state.schedule)
  usePlanView(state => state.version)
  const line = useRef<HTMLLIElement>(null)
  const shown = useInteraction(state => (state.shownLink?.id === dependency.id ? state.shownLink : null))
  useEffect(() => {
    if (shown) line.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  // Who comes back to this item later was not led to it by the arrow.
  useEffect(() => {
    const { id } = dependency
    return () => {
      if (useInteraction.getState().shownLink?.id === id) showLink(null)
    }
    // oxlint-disable-next-line react/exhaustive-deps
  }, [dependency.id])
  if (!predecessor || predecessor.deletedOn !== null) return null
  const field = `dependency ${dependency.id}`
  const end = schedule.get(predecessor.id)?.effective.end
  const put = (part: string, change: Partial<Dependency>) =>
    tellPushed(dependency, false, () =>
      edit.run(part, () => {
        const stored = useApp.getState().document?.dependencies.find(({ id }) => id === dependency.id)
        return { type: 'dependency.put', dependency: { ...(stored ?? dependency), ...change } }
      }),
    )
  return (
    <li className={shown ? 'rm-dependency is-shown' : 'rm-dependency'} ref={line}>
      <div className="rm-effect-head">
        <ItemLink id={predecessor.id} />
        <IconButton
          size="s"
          icon={X}
          label={t('inspector.dependencies.remove', { name: predecessor.name })}
          onPress={() =>
            edit.forgetWith(
              tellPushed(dependency, true, () =>
                edit.run('dependencies', { type: 'dependency.remove', id: dependency.id }),
              ),
              `${field} `,
            )
          }
          isDisabled={edit.isReadOnly}
        />
      </div>
      <p className="rm-hint">
        {isActive(predecessor)
          ? end !== undefined && t('inspector.dependencies.finishes', { date: formatDay(end, language) })
          : t('inspector.dependencies.inactive')}
      </p>
      <div className="rm-dependency-fields">
        <Select
          label={t('inspector.dependencies.kind')}
          value={dependency.kind}
          options={DEPENDENCY_KINDS.map(id => ({
            id,
            label: t(`domain.dependencyKind.${id}`),
            description: t(`domain.dependencyKindHint.${id}`),
          }))}
          onChange={kind => put(field, { kind })}
          isDisabled={edit.isReadOnly}
        />
        <ParsedField
          label={t('inspector.dependencies.lag')}
          value={dependency.lagDays}
          format={String}
          parse={whole(-MAX_DAYS, MAX_DAYS)}
          onCommit={lagDays => put(`${field} lag`, { lagDays })}
          {...edit.typed(`${field} lag`)}
          align="end"
        />
      </div>
      {edit.error(field) && <p className="rm-error">{edit.error(field)}</p>}
    </li>
  )
}

export function Dependencies({ edit, document }: { edit: ItemEdit; document: PlanDocument }) {
  const { t } = useWords()
  const [isAdding, setIsAdding] = useState(false)
  const itemsById = useApp(state => state.itemsById)
  const { item, isReadOnly } = edit
  const isPresent = (id: ItemId) => itemsById.get(id)?.deletedOn === null
  const waitsFor = document.dependencies.filter(
    one => one.successorId === item.id && isPresent(one.predecessorId),
  )
  const awaitedBy = document.dependencies.filter(
    one => one.predecessorId === item.id && isPresent(one.successorId),
  )
  const taken = new Set([item.id, ...waitsFor.map(one => one.predecessorId)])
  const agencies = new Map(document.agencies.map(agency => [agency.id, agency.shortName]))
  const { list, awaitLine } = useNewLineFocus(waitsFor.length)
  const keepFocus = useListFocus()
  const addPlace = useRef<HTMLDivElement>(null)
  const wasRefused = useRef(false)
  // The button for another try stands below the reason: with the focus both are in sight.
  useLayoutEffect(() => {
    if (isAdding || !wasRefused.current) return
    wasRefused.current = false
    addPlace.current?.querySelector('button')?.focus()
  }, [isAdding])
  // By key; the press of the button would take the library a frame, in which typed letters were commands.
  const isAsked = useInteraction(state => state.linkFor === item.id)
  const [wasAsked, setWasAsked] = useState(false)
  if (isAsked !== wasAsked) {
    setWasAsked(isAsked)
    if (isAsked && !isReadOnly) setIsAdding(true)
  }
  useLayoutEffect(() => {
    const field = isAsked ? addPlace.current?.querySelector('input') : null
    if (field) scrollThenFocus(field)
  }, [isAsked])
  const shown = useInteraction(state => state.shownLink)
  const led = waitsFor.some(one => one.id === shown?.id) ? shown : null
  const section = edit.section('dependency ')
  const add = async (predecessorId: ItemId) => {
    awaitLine(true)
    const dependency: Dependency = {
      id: newId<DependencyId>(),
      predecessorId,
      successorId: item.id,
      kind: 'finish-start',
      lagDays: 0,
    }
    const isStored = await tellPushed(dependency, false, () =>
      edit.run('dependencies', { type: 'dependency.put', dependency }),
    )
    if (!isStored) awaitLine(false)
    wasRefused.current = !isStored
    setIsAdding(false)
  }
  return (
    <Section
      title={t('inspector.dependencies.title')}
      count={waitsFor.length}
      defaultOpen
      openFor={led ?? section.openFor}
    >
      {waitsFor.length === 0 && <p className="rm-hint">{t('inspector.dependencies.none')}</p>}
      <ul className="rm-effects" ref={list} onFocus={keepFocus}>
        {waitsFor.map(dependency => (
          <DependencyRow key={dependency.id} dependency={dependency} edit={edit} />
        ))}
      </ul>
      {edit.error('dependencies') && (
        <p className="rm-error" role="alert">
          {edit.error('dependencies')}
        </p>
      )}
      {isAdding ? (
        <div ref={addPlace}>
          <ComboBox
            label={t('inspector.dependencies.choose')}
            value={null}
            autoFocus
            opensOnFocus
            options={document.items.flatMap(other =>
              taken.has(other.id) || other.deletedOn !== null
                ? []
                : { id: other.id, label: other.name, description: agencies.get(other.leadAgencyId) ?? '' },
            )}
            onChange={id => void add(id)}
            emptyText={t('common.notFound')}
          />
        </div>
      ) : (
        !isReadOnly && (
          <div ref={addPlace}>
            <Button size="s" variant="quiet" icon={Plus} onPress={() => setIsAdding(true)}>
              {t('inspector.dependencies.add')}
            </Button>
          </div>
        )
      )}
      {awaitedBy.length > 0 && (
        <div className="rm-successors">
          <h4>{t('inspector.dependencies.successors')}</h4>
          <ul>
            {awaitedBy.map(one => (
              <li key={one.id}>
                <ItemLink id={one.successorId} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
