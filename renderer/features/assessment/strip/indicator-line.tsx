// The row of one indicator, whatever its cells are: pressed anywhere, it shows the details and takes the digits.
import type { ReactNode } from 'react'
import type { Indicator } from '../../../../shared/domain/framework.ts'
import { showIndicator } from '../../../state/assessment-view.ts'

export function IndicatorLine(props: {
  readonly indicator: Indicator
  readonly isCurrent: boolean
  readonly children: ReactNode
}) {
  const { indicator, isCurrent } = props
  return (
    <tr
      className="as-row"
      aria-selected={isCurrent}
      onClick={event => {
        showIndicator(indicator.id)
        // The digits work wherever in the row one has clicked.
        event.currentTarget.querySelector<HTMLElement>('[data-indicator]')?.focus({ preventScroll: true })
      }}
    >
      {props.children}
    </tr>
  )
}
