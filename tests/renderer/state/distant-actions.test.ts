// What is found on every screen: under the very words that its own screen has for it, and only once.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StartState } from '../../../shared/contract/contract.ts'
import type { Action } from '../../../renderer/state/actions.ts'
import { loadSample } from '../../support/sample.ts'

Object.assign(globalThis, { window: { bridge: {} }, document: { documentElement: {} } })
const { isAvailable, registerActions, useActions } = await import('../../../renderer/state/actions.ts')
const { registerAppActions } = await import('../../../renderer/state/app-actions.ts')
const { useApp } = await import('../../../renderer/state/app-store.ts')
const { loadLanguage, translators } = await import('../../../renderer/state/i18n.ts')
const { planSource } = await import('../../../renderer/state/plan-source.ts')
const { registerRoadmapActions } = await import('../../../renderer/features/roadmap/roadmap-actions.ts')
const { registerTableActions } = await import('../../../renderer/parts/roadmap/toolbar/table-actions.ts')

/** Offers what the roadmap does; returns how to withdraw it. */
function showRoadmap(): () => void {
  const stops = [
    registerRoadmapActions(
      () => [],
      () => {},
    ),
    registerTableActions(planSource, () => []),
  ]
  return () => stops.forEach(stop => stop())
}

const offered = () => useActions.getState().actions.filter(isAvailable)
const wordsOf = ({ title, alsoFoundBy }: Action) =>
  (['id', 'en'] as const).map(language => [
    title(translators[language]),
    alsoFoundBy?.(translators[language]),
  ])

beforeAll(async () => {
  await loadLanguage('en')
  registerAppActions()
})
beforeEach(() => {
  useApp.setState({ document: loadSample(), place: { screen: 'settings' } })
})

describe('actions of the roadmap on another screen', () => {
  it('have the words of the roadmap in both languages', () => {
    const distant = useActions.getState().actions.filter(({ id }) => /^go\.(item|view)\./.test(id))
    expect(distant.length).toBeGreaterThan(5)
    const stop = showRoadmap()
    const own = useActions.getState().actions
    for (const action of distant)
      expect(wordsOf(action)).toEqual(
        own.filter(({ id }) => id === action.id.slice('go.'.length)).map(wordsOf)[0],
      )
    stop()
  })

  it('give way to those of a screen that has its own, and come back', () => {
    const idsOfGroups = () => offered().flatMap(({ id }) => (id.endsWith('view.groups') ? [id] : []))
    expect(idsOfGroups()).toEqual(['go.view.groups'])
    useApp.setState({ place: { screen: 'collection' } })
    const stop = registerActions([{ id: 'view.groups', group: 'view', title: () => '', run: () => {} }])
    expect(idsOfGroups()).toEqual(['view.groups'])
    stop()
    expect(idsOfGroups()).toEqual(['go.view.groups'])
    useApp.setState({ place: { screen: 'roadmap' } })
    expect(idsOfGroups()).toEqual([])
  })

  it('change nothing where nothing can be written, and are not there without a plan', () => {
    expect(offered().map(({ id }) => id)).not.toContain('go.item.add')
    expect(offered().map(({ id }) => id)).toContain('go.view.columns')
    useApp.setState({ start: { readOnly: false } as StartState })
    expect(offered().map(({ id }) => id)).toContain('go.item.add')
    useApp.setState({ start: { readOnly: true } as StartState })
    expect(offered().map(({ id }) => id)).not.toContain('go.item.add')
    useApp.setState({ document: null })
    expect(offered().filter(({ id }) => /^go\.(item|view)\./.test(id))).toEqual([])
  })
})
