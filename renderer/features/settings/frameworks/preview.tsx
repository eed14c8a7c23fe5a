// A sound framework file before it is stored: what it says, and what it would replace.
import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FrameworkCheck, ReplacedFramework } from '../../../../shared/contract/frameworks.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { frameworkLabel, inForceText } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { monthDayText } from '../../../state/parsers.ts'
import { Bands } from './bands.tsx'
import { changeTexts } from './changes.ts'
import { contentText } from './content-text.ts'
import { lossText, planText, heldText } from './plan-words.ts'

export type SoundFile = Extract<FrameworkCheck, { readonly state: 'sound' }>

function Facts({ framework }: { readonly framework: Framework }) {
  const { t, language } = useWords()
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [t('frameworks.facts.regulation'), framework.regulation],
    [t('frameworks.facts.inForce'), inForceText(framework, t, language)],
    [t('frameworks.facts.index'), framework.indexName],
    [t('frameworks.facts.content'), contentText(framework, t)],
    [
      t('frameworks.facts.levels'),
      t('frameworks.facts.levelRange', { min: framework.minLevel, max: framework.maxLevel }),
    ],
    [t('frameworks.facts.bands'), <Bands key="bands" framework={framework} />],
    [t('frameworks.facts.cutOff'), monthDayText(framework.cutOff, language)],
    [t('frameworks.facts.code'), <code key="code">{framework.id}</code>],
  ]
  return (
    <dl className="st-facts fw-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Plans, each with what is said of it. */
export function PlanList(props: { readonly lines: readonly (readonly [plan: string, words: string])[] }) {
  return (
    <ul className="fw-plans">
      {props.lines.map(([plan, words]) => (
        <li key={`${plan} ${words}`}>
          <strong>{plan}</strong>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

function Verdict(props: {
  readonly tone: 'good' | 'neutral' | 'warn' | 'bad'
  readonly children: ReactNode
}) {
  const Icon = props.tone === 'good' ? CircleCheck : props.tone === 'neutral' ? Info : TriangleAlert
  return (
    <section className="fw-verdict" data-tone={props.tone}>
      <Icon size={17} aria-hidden />
      <div>{props.children}</div>
    </section>
  )
}

function Replacement(props: { readonly framework: Framework; readonly replaced: ReplacedFramework }) {
  const { t } = useWords()
  const { framework, replaced } = props
  const { title } = replaced.framework
  if (replaced.isSame)
    return (
      <Verdict tone="neutral">
        <p>{t('frameworks.isSame', { title })}</p>
      </Verdict>
    )
  if (replaced.losses.length > 0)
    return (
      <Verdict tone="bad">
        <p>
          <strong>{t('frameworks.lossTitle')}</strong>
        </p>
        <PlanList lines={replaced.losses.map(loss => [planText(loss, t), lossText(loss, t)] as const)} />
        <p>{t('frameworks.lossWayOut')}</p>
      </Verdict>
    )
  return (
    <Verdict tone="warn">
      <p>{t('frameworks.replaces', { title })}</p>
      <p>{t('frameworks.changes')}:</p>
      <ul className="fw-changes">
        {changeTexts(replaced.framework, framework, t).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t(replaced.uses.length > 0 ? 'frameworks.recalculated' : 'frameworks.usesNone')}</p>
      <PlanList lines={replaced.uses.map(use => [planText(use, t), heldText(use, t)] as const)} />
    </Verdict>
  )
}

export function Preview(props: { readonly sound: SoundFile; readonly frameworks: readonly Framework[] }) {
  const { t } = useWords()
  const { framework, replaced } = props.sound
  const label = frameworkLabel(framework)
  const namesake = props.frameworks.find(one => one.id !== framework.id && frameworkLabel(one) === label)
  return (
    <div className="st-stack">
      <h3 className="fw-title">{framework.title}</h3>
      {replaced === null ? (
        <Verdict tone="good">
          <p>{t('frameworks.isNew')}</p>
        </Verdict>
      ) : (
        <Replacement framework={framework} replaced={replaced} />
      )}
      {namesake === undefined ? null : (
        <Verdict tone="warn">
          <p>{t('frameworks.sameLabel', { title: namesake.title, label })}</p>
        </Verdict>
      )}
      <Facts framework={framework} />
    </div>
  )
}
