// The steps of a meeting as buttons, in the window of the slides and in that of the presenter.
import { ChevronLeft, ChevronRight, Pause, Play, SquareX } from 'lucide-react'
import { useWords } from '../../state/i18n.ts'
import { FootButton } from './foot-button.tsx'
import type { Move } from './player-state.ts'

interface StepProps {
  readonly onMove: (move: Move) => void
}

export function StepButtons({ isPlaying, onMove }: StepProps & { readonly isPlaying: boolean }) {
  const { t } = useWords()
  return (
    <>
      <FootButton
        icon={ChevronLeft}
        label={t('presentation.player.previous')}
        keys="PageUp"
        onPress={() => onMove({ kind: 'previous' })}
      />
      <FootButton
        icon={isPlaying ? Pause : Play}
        label={t(isPlaying ? 'presentation.player.pause' : 'presentation.player.play')}
        keys="Space"
        onPress={() => onMove({ kind: 'play' })}
      />
      <FootButton
        icon={ChevronRight}
        label={t('presentation.player.next')}
        keys="PageDown"
        onPress={() => onMove({ kind: 'next' })}
      />
    </>
  )
}

export function BlankButton({ onMove }: StepProps) {
  const { t } = useWords()
  return (
    <FootButton
      icon={SquareX}
      label={t('presentation.player.blank')}
      keys="B"
      onPress={() => onMove({ kind: 'blank', color: 'black' })}
    />
  )
}
