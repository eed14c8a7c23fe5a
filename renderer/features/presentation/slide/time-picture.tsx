// Items on the axis of the plan, and the index below them on the same axis.
import type { CSSProperties } from 'react'
import type { DayNumber } from '../../../../shared/base/civil-date.ts'
import { shareOfAxis } from '../../../../shared/slides/pack-lanes.ts'
import type { CurvePicture, LanesPicture, LanesSlide, YearSlide } from '../../../../shared/slides/slide.ts'
import { CATEGORY_TONE, CategoryIcon } from '../../../parts/category-icon.tsx'
import { LaneBar, type BarEditing } from './lane-bar.tsx'
import './time-picture.css'

export type { BarEditing } from './lane-bar.tsx'

const percent = (share: number) => `${share * 100}%`

function Lanes(props: {
  readonly picture: LanesPicture
  /** Bars have grown so far. */
  readonly until: DayNumber
  readonly editing: BarEditing | undefined
}) {
  const { axis, years, lanes } = props.picture
  return (
    <>
      <div className="sl-axis">
        {years.map(({ label, start }) => (
          <span key={label} style={{ left: percent(shareOfAxis(axis, start)) }}>
            {label}
          </span>
        ))}
      </div>
      {lanes.map(({ category, label, rows, more }) => (
        <div key={category} className="sl-lane" data-tone={CATEGORY_TONE[category]}>
          <div className="sl-lane-name">
            <span>
              <CategoryIcon category={category} size={24} />
              {label}
            </span>
            {more === null ? null : <small>{more}</small>}
          </div>
          <div className="sl-lane-rows">
            {rows.map(row => (
              <div key={row[0]?.itemId} className="sl-lane-row">
                {row.map(bar => (
                  <LaneBar
                    key={bar.itemId}
                    bar={bar}
                    axis={axis}
                    until={props.until}
                    editing={props.editing}
                  />
                ))}
              </div>
            ))}
          </div>
        </div>
      ))}
    </>
  )
}

export function LanesBody(props: { readonly slide: LanesSlide; readonly editing: BarEditing | undefined }) {
  const { picture } = props.slide
  return (
    <div className="sl-picture">
      <Lanes picture={picture} until={picture.axis.end} editing={props.editing} />
    </div>
  )
}

/** The picture of a curve is 1,000 wide and 100 high, whatever it is drawn in. */
const WIDTH = 1_000
const HEIGHT = 100

function heightOf({ floor, ceiling }: CurvePicture, index: number): number {
  return HEIGHT - ((index - floor) / (ceiling - floor)) * HEIGHT
}

/** Level until a step, straight up on its day. */
function pointsOf(curve: CurvePicture): string {
  let y = heightOf(curve, curve.start)
  const corners = [`0,${y}`]
  for (const { day, index } of curve.steps) {
    const x = shareOfAxis(curve.axis, day) * WIDTH
    corners.push(`${x},${y}`)
    y = heightOf(curve, index)
    corners.push(`${x},${y}`)
  }
  return [...corners, `${WIDTH},${y}`].join(' ')
}

function Curve({ curve, ghost }: { readonly curve: CurvePicture; readonly ghost: CurvePicture | undefined }) {
  const points = pointsOf(curve)
  const before = ghost === undefined ? points : pointsOf(ghost)
  return (
    <svg className="sl-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <polygon points={`0,${HEIGHT} ${points} ${WIDTH},${HEIGHT}`} />
      {before === points ? null : <polyline className="sl-ghost" points={before} />}
      <polyline className="sl-line" points={points} />
    </svg>
  )
}

export function YearBody(props: {
  readonly slide: YearSlide
  readonly moment: number | null
  readonly ghost: YearSlide | undefined
  readonly editing: BarEditing | undefined
}) {
  const { slide, moment, ghost, editing } = props
  const { curve, picture, moments } = slide
  const until = (moments[moment ?? moments.length - 1] ?? moments[0]).day
  const share = shareOfAxis(curve.axis, until + 1)
  const time = { '--sl-share': share, '--sl-now': percent(share) } as CSSProperties
  const aim = heightOf(curve, curve.target.index)
  return (
    <div className="sl-picture" style={time}>
      <Lanes picture={picture} until={until} editing={editing} />
      <div className="sl-plot">
        <p className="sl-plot-name">{slide.curveLabel}</p>
        <div className="sl-plot-area">
          <div className="sl-sofar">
            <Curve curve={curve} ghost={ghost?.curve} />
          </div>
          <p className="sl-target" style={{ top: `${aim}%` }} data-low={aim > 50 || undefined}>
            <span>{curve.target.label}</span>
          </p>
        </div>
      </div>
      <div className="sl-now" aria-hidden />
    </div>
  )
}
