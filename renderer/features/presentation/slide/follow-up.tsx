// What somebody has to look after: risks, connections, commitments, and what the meeting decides.
import { Clock, Lock, TriangleAlert } from 'lucide-react'
import type {
  CommitmentsSlide,
  ConnectivitySlide,
  Group,
  NumberedLine,
  RisksSlide,
} from '../../../../shared/slides/slide.ts'
import { Rows } from './rows.tsx'
import './follow-up.css'

const GROUP_ICON = { late: Clock, held: Lock, risk: TriangleAlert } as const
const GROUP_TONE = { late: 'bad', held: 'warn', risk: 'warn' } as const

function RiskGroup({ group }: { readonly group: Group }) {
  const Icon = GROUP_ICON[group.kind]
  return (
    <section className="sl-group" data-tone={GROUP_TONE[group.kind]}>
      <h2>
        <Icon aria-hidden />
        {group.label}
      </h2>
      <ul>
        {group.lines.map(({ id, name, detail }) => (
          <li key={id}>
            <b>{name}</b>
            <span>{detail}</span>
          </li>
        ))}
        {group.more === null ? null : <li className="sl-more">{group.more}</li>}
      </ul>
    </section>
  )
}

export function RisksBody({ slide }: { readonly slide: RisksSlide }) {
  return (
    <div className="sl-groups">
      {slide.groups.map(group => (
        <RiskGroup key={group.kind} group={group} />
      ))}
    </div>
  )
}

export function ConnectivityBody({ slide }: { readonly slide: ConnectivitySlide }) {
  return (
    <div className="sl-connections">
      <dl className="sl-counts">
        {slide.figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="num">{value.text}</dd>
          </div>
        ))}
      </dl>
      <ul className="sl-systems">
        {slide.rows.map(({ id, name, detail }) => (
          <li key={id}>
            <b>{name}</b>
            <span>{detail}</span>
          </li>
        ))}
        {slide.more === null ? null : <li className="sl-more">{slide.more}</li>}
      </ul>
    </div>
  )
}

export function CommitmentsBody({ slide }: { readonly slide: CommitmentsSlide }) {
  return <Rows rows={slide.rows} more={slide.more} />
}

/** What is asked or decided, counted from `first` on. */
export function NumberedBody({
  lines,
  first,
}: {
  readonly lines: readonly NumberedLine[]
  readonly first: number
}) {
  return (
    <ol className="sl-numbered" start={first}>
      {lines.map(({ id, name, detail }, at) => (
        <li key={id}>
          <span className="sl-number num" aria-hidden>
            {first + at}
          </span>
          <div>
            <b>{name}</b>
            <p>{detail}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
