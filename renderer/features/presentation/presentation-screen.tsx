// Presentasi: the slides of the plan to choose from, and the meeting itself.
import { NoFramework } from '../../parts/no-framework.tsx'
import { useBrief } from '../../state/brief.ts'
import { usePresentation } from '../../state/presentation.ts'
import { Player } from './player.tsx'
import { Sorter } from './sorter.tsx'

export function PresentationScreen() {
  const brief = useBrief()
  const playing = usePresentation(state => state.playing)
  if (brief === null) return <NoFramework />
  return playing === null ? <Sorter plan={brief} /> : <Player plan={brief} from={playing.from} />
}
