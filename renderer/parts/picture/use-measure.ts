// How wide words come out: known once the font is there.
import { useEffect, useState } from 'react'
import type { Measure } from '../../../shared/picture/drawing.ts'
import { reportFault } from '../../state/report-fault.ts'
import { loadMeasure } from './picture-font.ts'

let known: Measure | null = null

/** Null until the font has been loaded. */
export function useMeasure(): Measure | null {
  const [measure, setMeasure] = useState(() => known)
  useEffect(() => {
    if (measure !== null) return
    loadMeasure().then(
      loaded => {
        known = loaded
        setMeasure(() => loaded)
        return null
      },
      error => reportFault(error),
    )
  }, [measure])
  return measure
}
