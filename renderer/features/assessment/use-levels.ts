// Setting levels from anywhere on the screen: what was refused, and what a listener is told of the index.
import { useState } from 'react'
import { levelsOf, shownAssessment, type Assessment } from '../../../shared/domain/assessment.ts'
import type { Framework, Indicator, IndicatorId, Thousandths } from '../../../shared/domain/framework.ts'
import { formatIndex, formatLevel } from '../../../shared/messages/format.ts'
import { assessIndex } from '../../../shared/projection/assess-index.ts'
import { bandOf } from '../../../shared/projection/index-value.ts'
import { useApp } from '../../state/app-store.ts'
import { refusalText } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { putLevel, type LevelPlace } from '../../state/level-edits.ts'

/** What becomes of the note of a level that is set. */
export type ToNote = NonNullable<Parameters<typeof putLevel>[3]>

export interface Levels {
  readonly place: LevelPlace
  /** Why the last level was refused. */
  readonly fault: string | null
  readonly said: string
  /** True where it is stored, also where it was there already. */
  readonly set: (indicator: Indicator, value: Thousandths, toNote?: ToNote) => Promise<boolean>
  readonly clear: (indicator: Indicator) => Promise<boolean>
  readonly forgetFault: () => void
}

/** What every view needs in which levels are set. */
export interface LevelProps {
  readonly framework: Framework
  readonly isReadOnly: boolean
  readonly currentId: IndicatorId | undefined
  readonly levels: Levels
}

/** The index as it stands after a level was stored. */
function readIndex({ framework, assessmentId }: LevelPlace): number {
  const { document } = useApp.getState()
  const shown = document && shownAssessment(document, framework.id, assessmentId)
  return assessIndex(framework, shown ? levelsOf(shown) : []).index
}

export function useLevels(framework: Framework, assessment: Assessment | null): Levels {
  const { t, language } = useWords()
  const [said, setSaid] = useState('')
  const here = `${framework.id} ${assessment?.id ?? ''}`
  const [refused, setRefused] = useState({ text: null as string | null, of: here })
  const setFault = (text: string | null) => setRefused({ text, of: here })
  // What was refused in another assessment says nothing here.
  const fault = refused.of === here ? refused.text : null

  const place = { framework, assessmentId: assessment?.id ?? null }
  const put = async (indicator: Indicator, value: Thousandths | null, toNote?: ToNote): Promise<boolean> => {
    setFault(null)
    const reply = await putLevel(place, indicator, value, toNote)
    if (reply.ok) {
      const index = readIndex(place)
      const now = {
        number: indicator.number,
        index: formatIndex(index, language),
        band: bandOf(framework, index).name,
      }
      setSaid(
        value === null
          ? t('assessment.levelCleared', now)
          : t('assessment.levelSet', { ...now, level: formatLevel(value, language) }),
      )
    } else setFault(refusalText(reply, t))
    return reply.ok
  }

  return {
    place,
    fault,
    said,
    set: (indicator, value, toNote) => {
      const { minLevel: min, maxLevel: max } = framework
      if (value >= min * 1_000 && value <= max * 1_000) return put(indicator, value, toNote)
      setFault(t('assessment.outOfRange', { level: formatLevel(value, language), min, max }))
      return Promise.resolve(false)
    },
    clear: indicator => put(indicator, null),
    forgetFault: () => setFault(null),
  }
}
