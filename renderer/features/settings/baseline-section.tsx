// Baseline levels of every indicator, typed with the digits. Focus walks down the table; the panel explains the levels.
import { useEffect, useRef, useState } from 'react'
import type { StartState } from '../../../shared/contract/contract.ts'
import type {
  Framework,
  FrameworkId,
  Indicator,
  IndicatorId,
  Thousandths,
} from '../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import { formatIndex, formatLevel } from '../../../shared/messages/format.ts'
import { assessIndex } from '../../../shared/projection/assess-index.ts'
import { bandOf } from '../../../shared/projection/index-value.ts'
import { runCommand, useApp } from '../../state/app-store.ts'
import { problemText } from '../../state/error-text.ts'
import { bandStep } from '../../state/framework-words.ts'
import { useWords } from '../../state/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { Select } from '../../ui/select.tsx'
import { toScaleTone } from '../../ui/tone.ts'
import { BaselinePanel, type LevelChange } from './baseline-panel.tsx'
import { BaselineTable } from './baseline-table.tsx'
import './baseline.css'

interface BaselineProps {
  readonly document: PlanDocument
  readonly start: StartState
  /** The indicator to show, by id. */
  readonly indicatorId: string | undefined
}

export function BaselineSection(props: BaselineProps) {
  const { document, start } = props
  const [frameworkId, setFrameworkId] = useState<FrameworkId>(document.plan.activeFrameworkId)
  const framework = start.frameworks.find(one => one.id === frameworkId) ?? start.frameworks[0]
  return framework === undefined ? null : (
    <Baseline {...props} key={framework.id} framework={framework} onFramework={setFrameworkId} />
  )
}

function Baseline(
  props: BaselineProps & { readonly framework: Framework; readonly onFramework: (id: FrameworkId) => void },
) {
  const { t, language } = useWords()
  const { document, start, framework } = props
  const known = framework.indicators.find(indicator => indicator.id === props.indicatorId)
  const [currentId, setCurrentId] = useState<IndicatorId | undefined>(
    known?.id ?? framework.indicators[0]?.id,
  )
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const columns = useRef<HTMLDivElement>(null)

  const levels = new Map(
    document.baseline
      .filter(level => level.frameworkId === framework.id)
      .map(level => [level.indicatorId, level]),
  )
  const { index } = assessIndex(framework, document.baseline)
  const band = bandOf(framework, index)
  const current = framework.indicators.find(indicator => indicator.id === currentId)

  useEffect(() => {
    if (known === undefined) return
    const cell = columns.current?.querySelector<HTMLElement>(`[data-indicator="${CSS.escape(known.id)}"]`)
    cell?.focus()
    cell?.scrollIntoView({ block: 'center' })
  }, [known])

  /** The index as it is once the change is stored, for those who only hear it. */
  const indexNow = () =>
    formatIndex(assessIndex(framework, useApp.getState().document?.baseline ?? []).index, language)

  const put = async (indicator: Indicator, change: LevelChange): Promise<boolean> => {
    const level = levels.get(indicator.id)
    const value = change.value ?? level?.value
    if (value === undefined) return true
    setFault(null)
    const reply = await runCommand({
      type: 'baseline.put',
      level: {
        frameworkId: framework.id,
        indicatorId: indicator.id,
        value,
        origin: change.origin ?? level?.origin ?? 'self',
        note: change.note ?? level?.note ?? '',
      },
    })
    if (reply.ok) {
      const levelText = formatLevel(value, language)
      setSaid(
        t('settings.baseline.levelSet', { number: indicator.number, level: levelText, index: indexNow() }),
      )
    } else if (reply.error.code === 'invalid') {
      const [problem] = reply.error.problems
      setFault(problem ? problemText(problem, t) : null)
    }
    return reply.ok
  }
  const setLevel = (indicator: Indicator, value: Thousandths) => {
    const { minLevel: min, maxLevel: max } = framework
    if (value < min * 1_000 || value > max * 1_000)
      setFault(t('settings.baseline.outOfRange', { level: formatLevel(value, language), min, max }))
    else if (levels.get(indicator.id)?.value !== value) return put(indicator, { value })
    return undefined
  }
  const clear = async (indicator: Indicator): Promise<boolean> => {
    setFault(null)
    if (!levels.has(indicator.id)) return true
    const reply = await runCommand({
      type: 'baseline.remove',
      frameworkId: framework.id,
      indicatorId: indicator.id,
    })
    if (reply.ok)
      setSaid(t('settings.baseline.levelCleared', { number: indicator.number, index: indexNow() }))
    return reply.ok
  }

  return (
    <div className="bl-page">
      <div className="bl-head">
        <Select
          label={t('settings.baseline.framework')}
          value={framework.id}
          options={start.frameworks.map(one => ({ id: one.id, label: one.title }))}
          onChange={props.onFramework}
        />
        <div className="bl-index">
          <span className="ui-label">{t('settings.baseline.index')}</span>
          <span className="bl-number">
            <strong className="num">{formatIndex(index, language)}</strong>
            <Badge tone={toScaleTone(...bandStep(framework, index))} isSolid>
              {band.name}
            </Badge>
          </span>
        </div>
        <p className="st-hint">
          {t('settings.baseline.assessed', { count: levels.size, total: framework.indicators.length })}
          <br />
          {t('settings.baseline.help', { min: framework.minLevel, max: framework.maxLevel })}
        </p>
      </div>
      <p className="bl-fault" role="alert">
        {fault}
      </p>
      <output className="visually-hidden">{said}</output>
      <div className="bl-columns" ref={columns}>
        <BaselineTable
          framework={framework}
          levels={levels}
          currentId={currentId}
          isReadOnly={start.readOnly}
          onCurrent={id => {
            setCurrentId(id)
            setFault(null)
          }}
          onLevel={setLevel}
          onClear={clear}
        />
        {current === undefined ? null : (
          <BaselinePanel
            key={current.id}
            framework={framework}
            indicator={current}
            level={levels.get(current.id)}
            isReadOnly={start.readOnly}
            onLevel={value => setLevel(current, value)}
            onChange={change => put(current, change)}
            onClear={() => clear(current)}
          />
        )}
      </div>
    </div>
  )
}
