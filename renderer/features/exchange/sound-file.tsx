// What a sound file would become: what it says of itself, what is different here, what was mended or assumed, and how to open it.
import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { findTitleProblem } from '../../../shared/base/text.ts'
import type { PresentPlan } from '../../../shared/contract/roadmap-files.ts'
import { formatDate, formatNumber } from '../../../shared/messages/format.ts'
import { repairWords } from '../../../shared/messages/roadmap-words.ts'
import { sheetNoteWords } from '../../../shared/messages/sheet-report.ts'
import { useApp } from '../../state/app-store.ts'
import { problemText } from '../../state/error-text.ts'
import type { SoundFile } from '../../state/exchange.ts'
import { useWords } from '../../state/i18n.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { Facts } from './facts.tsx'
import { itemsText } from './items-text.ts'
import { ProblemLines } from './problem-lines.tsx'

type Words = ReturnType<typeof useWords>

/** Of which revision a file is; of a spreadsheet from which it was exported. */
function originFact({ head, sheet }: SoundFile, { t, language }: Words): readonly [string, string] {
  if (sheet === null) {
    const date = formatDate(head.madeOn, language)
    return [t('exchange.open.revision'), t('exchange.open.revisionMade', { revision: head.revision, date })]
  }
  const { identity } = sheet
  if (identity === null) return [t('sheet.origin'), t('sheet.notExported')]
  const date = identity.madeOn === null ? '–' : formatDate(identity.madeOn, language)
  const { revision } = identity
  return [
    t('sheet.origin'),
    revision === null ? t('sheet.exportedOn', { date }) : t('sheet.exportedFrom', { revision, date }),
  ]
}

function HeadFacts({ file }: { readonly file: SoundFile }) {
  const words = useWords()
  const { t, language } = words
  const { head, present, sheet } = file
  const framework = useApp(state => state.start?.frameworks.find(one => one.id === head.frameworkId))
  const here = present?.revision ?? null
  return (
    <Facts
      facts={[
        [t('exchange.open.plan'), head.title],
        [t('exchange.open.agency'), head.agencyName],
        [t('exchange.open.region'), head.region],
        originFact(file, words),
        ...(present === null
          ? []
          : [
              [
                t('exchange.open.revisionHere'),
                here === null ? t('exchange.open.noRevision') : String(here),
              ] as const,
            ]),
        [t('exchange.open.items'), itemsText(head.itemCount, head.binnedCount, { t, language })],
        [t('exchange.open.framework'), framework?.title ?? head.frameworkId],
        ...(sheet === null
          ? [
              [
                t('exchange.open.signature'),
                head.signer === null
                  ? t('exchange.open.unsigned')
                  : t('exchange.open.signedBy', { fingerprint: head.signer.fingerprint }),
              ] as const,
            ]
          : []),
      ]}
    />
  )
}

function verdictText(present: PresentPlan | null, { t, language }: Words): string {
  if (present === null) return t('exchange.open.isNew')
  if (present.isSame) return t('exchange.open.isSame')
  const { added, changed, missing, differsElsewhere } = present
  if (added + changed + missing === 0) return t('exchange.open.isOtherElsewhere')
  const count = (value: number) => formatNumber(value, language)
  const says = t('exchange.open.isOther', {
    added: count(added),
    changed: count(changed),
    missing: count(missing),
  })
  return differsElsewhere ? `${says} ${t('exchange.open.differsElsewhere')}` : says
}

function Verdict({ present }: Pick<SoundFile, 'present'>) {
  const words = useWords()
  const isCalm = present === null || present.isSame
  const Icon = isCalm ? CircleCheck : Info
  return (
    <p className="ex-verdict" data-tone={isCalm ? 'good' : 'warn'}>
      <Icon size={16} aria-hidden />
      {verdictText(present, words)}
    </p>
  )
}

/** What becomes of a file whose plan is here already. */
export type Way = 'scenario' | 'replace'

export function nameError(name: string, t: Words['t']): string | null {
  const problem = findTitleProblem(name)
  return problem && problemText(problem, t)
}

function Ways(props: {
  readonly way: Way
  readonly name: string
  readonly onWay: (way: Way) => void
  readonly onName: (name: string) => void
  readonly onEnter: () => void
}) {
  const { t } = useWords()
  const { way, name } = props
  return (
    <div className="ex-ways">
      <Segmented
        label={t('exchange.open.way')}
        value={way}
        options={(['scenario', 'replace'] as const).map(id => ({ id, label: t(`exchange.open.ways.${id}`) }))}
        onChange={props.onWay}
      />
      <p className="ex-hint">{t(`exchange.open.wayHint.${way}`)}</p>
      {way === 'scenario' ? (
        <form
          onSubmit={event => {
            event.preventDefault()
            props.onEnter()
          }}
        >
          <TextField
            label={t('exchange.open.name')}
            value={name}
            onCommit={props.onName}
            onDraftChange={props.onName}
            error={nameError(name, t)}
            isErrorOfText
          />
        </form>
      ) : null}
    </div>
  )
}

export function SoundFileView(props: {
  readonly file: SoundFile
  readonly way: Way
  readonly name: string
  readonly onWay: (way: Way) => void
  readonly onName: (name: string) => void
  readonly onEnter: () => void
}) {
  const { t, language } = useWords()
  const { file, way, name } = props
  const { repairs, missingFrameworkIds, present, sheet } = file
  const assumed = sheet?.assumed ?? []
  const assumedHead = t('sheet.assumedHead', { count: assumed.length })
  return (
    <>
      <HeadFacts file={file} />
      <Verdict present={present} />
      {missingFrameworkIds.length === 0 ? null : (
        <p className="ex-verdict" data-tone="warn">
          <TriangleAlert size={16} aria-hidden />
          {t('exchange.open.missing', {
            count: missingFrameworkIds.length,
            ids: missingFrameworkIds.join(', '),
          })}
        </p>
      )}
      {assumed.length === 0 ? null : (
        <>
          <h3 className="ex-head">{assumedHead}</h3>
          <ProblemLines
            lines={assumed.map(note => sheetNoteWords(note, t, language))}
            says={t('sheet.assumedColumn')}
            label={assumedHead}
          />
        </>
      )}
      {present !== null && !present.isSame ? (
        <Ways way={way} name={name} onWay={props.onWay} onName={props.onName} onEnter={props.onEnter} />
      ) : null}
      {repairs.length === 0 ? null : (
        <>
          <h3 className="ex-head">{t('exchange.open.repaired', { count: repairs.length })}</h3>
          <ProblemLines
            lines={repairs.map(repair => repairWords(repair, t))}
            says={t('exchange.mended')}
            label={t('exchange.open.repaired', { count: repairs.length })}
          />
        </>
      )}
      {sheet === null || present?.isSame === true ? null : (
        <p className="ex-hint">{t(present === null ? 'sheet.notInHint' : 'sheet.keptHint')}</p>
      )}
    </>
  )
}
