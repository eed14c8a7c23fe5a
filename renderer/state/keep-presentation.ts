// Keeps for the next start how plans are presented.
import type { PresentationLook } from '../../shared/domain/presentation-look.ts'
import { updateSettings, useApp } from './app-store.ts'
import { usePresentation } from './presentation.ts'

function lookNow(): PresentationLook {
  const { theme, opensPresenter, noteSize, decks } = usePresentation.getState()
  return { theme, opensPresenter, noteSize, decks }
}

/** Takes the stored look over at every start of the data, and stores what is changed after it; returns how to stop. */
export function keepPresentation(): () => void {
  const take = () => usePresentation.setState(useApp.getState().settings.presentation)
  if (useApp.getState().start !== null) take()
  const stops = [
    useApp.subscribe((state, previous) => {
      if (state.phase === 'ready' && previous.phase !== 'ready') take()
    }),
    usePresentation.subscribe(() => {
      const { settings, start } = useApp.getState()
      const presentation = lookNow()
      const isSame = JSON.stringify(presentation) === JSON.stringify(settings.presentation)
      // Who may only read presents as they like; it is not kept.
      if (start?.readOnly === false && !isSame) void updateSettings({ presentation })
    }),
  ]
  return () => stops.forEach(stop => stop())
}
