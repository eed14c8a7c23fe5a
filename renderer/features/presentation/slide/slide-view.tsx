// One slide, scaled to the box it stands in: a thumbnail, a window or a projector show the same.
import type { ReactNode } from 'react'
import type { SlideTheme } from '../../../../shared/domain/presentation-look.ts'
import type { Slide } from '../../../../shared/slides/slide.ts'
import { CommitmentsBody, ConnectivityBody, NumberedBody, RisksBody } from './follow-up.tsx'
import { Figures } from './figures.tsx'
import { LanesBody, YearBody, type BarEditing } from './time-picture.tsx'
import { StandingBody, TitleBody } from './standing.tsx'
import { GainsBody, MoneyBody } from './worth.tsx'
import './slide.css'

export interface SlideViewProps {
  readonly slide: Slide
  readonly theme: SlideTheme
  /** How far time has come in a slide of a year; null at its end. */
  readonly moment?: number | null
  /** The same slide as the plan has it, where something else is being tried. */
  readonly ghost?: Slide | undefined
  readonly editing?: BarEditing | undefined
  readonly foot?: ReactNode
}

function Body({ slide, moment = null, ghost, editing }: SlideViewProps): ReactNode {
  switch (slide.kind) {
    case 'title':
      return <TitleBody slide={slide} />
    case 'standing':
      return <StandingBody slide={slide} />
    case 'lanes':
      return <LanesBody slide={slide} editing={editing} />
    case 'year':
      return (
        <YearBody
          slide={slide}
          moment={moment}
          ghost={ghost?.kind === 'year' ? ghost : undefined}
          editing={editing}
        />
      )
    case 'gains':
      return <GainsBody slide={slide} />
    case 'money':
      return <MoneyBody slide={slide} />
    case 'risks':
      return <RisksBody slide={slide} />
    case 'connectivity':
      return <ConnectivityBody slide={slide} />
    case 'commitments':
      return <CommitmentsBody slide={slide} />
    case 'asks':
      return <NumberedBody lines={slide.lines} first={1} />
    case 'decisions':
      return <NumberedBody lines={slide.lines} first={slide.first} />
  }
}

/** What the title says at this moment. */
export function titleAt(slide: Slide, moment: number | null): string {
  return (slide.kind === 'year' && moment !== null ? slide.moments[moment]?.title : undefined) ?? slide.title
}

export function SlideView(props: SlideViewProps) {
  const { slide, theme, moment = null, ghost, foot } = props
  return (
    <div className="sl-box" data-theme={theme}>
      <section className="sl" data-kind={slide.kind}>
        <header className="sl-head">
          <div className="sl-words">
            <p className="sl-place">{slide.place}</p>
            <h1 className="sl-title">{titleAt(slide, moment)}</h1>
            {slide.detail === null ? null : <p className="sl-detail">{slide.detail}</p>}
          </div>
          {slide.kind === 'year' ? (
            <Figures
              figures={[
                slide.baseline,
                slide.moments[moment ?? slide.moments.length - 1]?.figure ?? slide.moments[0].figure,
                slide.target,
              ]}
              ghost={
                ghost?.kind === 'year'
                  ? ghost.moments[moment ?? ghost.moments.length - 1]?.figure.index.text
                  : undefined
              }
            />
          ) : null}
        </header>
        <div className="sl-body">
          <Body {...props} />
        </div>
        {foot === undefined ? null : <footer className="sl-foot">{foot}</footer>}
      </section>
    </div>
  )
}
