// What is in a collection, how it differs from what is here, and how it is taken in.
import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { MERGE_WAYS, type MergeWay } from '../../../shared/collection/merge-way.ts'
import type { CollectionFrameworks, PresentCollection } from '../../../shared/contract/collection-files.ts'
import { formatLocalTime, formatNumber } from '../../../shared/messages/format.ts'
import { useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { CollectionDifferences } from './collection-differences.tsx'
import { Facts } from './facts.tsx'
import { ageOf, type SoundCollection } from './proposed-way.ts'

type Words = ReturnType<typeof useWords>
const AGE_SAYS = {
  newer: 'collectionFile.open.isNewer',
  older: 'collectionFile.open.isOlder',
  mixed: 'collectionFile.open.isMixed',
  decided: 'collectionFile.open.isDecided',
} as const
const COUNTS = ['filesThere', 'filesHere', 'entriesThere', 'entriesHere'] as const

/** A plan that came with the program, or stands here without a single file, is no collection yet. */
function presentText(present: PresentCollection, t: Words['t']): string {
  return present.kind === 'collection'
    ? t(AGE_SAYS[ageOf(present)])
    : t(`collectionFile.open.only.${present.kind}`)
}

function Verdict({ present }: { readonly present: PresentCollection | null }) {
  const { t } = useWords()
  if (present === null || present.isSame)
    return (
      <p className="ex-verdict" data-tone="good">
        <CircleCheck size={16} aria-hidden />
        {t(present === null ? 'collectionFile.open.isNew' : 'collectionFile.open.isSame')}
      </p>
    )
  return (
    <div className="ex-verdict" data-tone="warn">
      <Info size={16} aria-hidden />
      <div>
        <p>{presentText(present, t)}</p>
        <ul className="ex-differences">
          {COUNTS.filter(name => present[name] > 0).map(name => (
            <li key={name}>{t(`collectionFile.open.difference.${name}`, { count: present[name] })}</li>
          ))}
          {present.decisions.length === 0 ? null : (
            <li>{t('collectionFile.open.difference.decisions', { count: present.decisions.length })}</li>
          )}
          {present.isSamePlan ? null : <li>{t('collectionFile.open.difference.plan')}</li>}
        </ul>
      </div>
    </div>
  )
}

const FRAMEWORK_LISTS = ['brought', 'missing', 'different'] as const

function Frameworks({ frameworks }: { readonly frameworks: CollectionFrameworks }) {
  const { t } = useWords()
  return FRAMEWORK_LISTS.filter(name => frameworks[name].length > 0).map(name => (
    <p key={name} className="ex-verdict" data-tone={name === 'brought' ? 'good' : 'warn'}>
      {name === 'brought' ? <CircleCheck size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
      {t(`collectionFile.open.${name}`, {
        count: frameworks[name].length,
        ids: frameworks[name].join(', '),
      })}
    </p>
  ))
}

function headFacts({ head }: SoundCollection, title: string | undefined, { t, language }: Words) {
  const count = (value: number) => formatNumber(value, language)
  return [
    [t('collectionFile.open.region'), head.region],
    [t('collectionFile.open.plan'), head.title],
    [t('collectionFile.open.agency'), head.agencyName],
    [t('collectionFile.open.saved'), formatLocalTime(head.savedAt, language)],
    [
      t('collectionFile.open.files'),
      t('collectionFile.open.filesValue', { count: head.fileCount, counting: head.countingCount }),
    ],
    ...(head.noteCount === 0 ? [] : [[t('collectionFile.open.notes'), count(head.noteCount)] as const]),
    ...(head.damagedCount === 0
      ? []
      : [[t('collectionFile.open.damaged'), count(head.damagedCount)] as const]),
    [t('collectionFile.open.framework'), title ?? head.frameworkId],
    [
      t('collectionFile.open.signature'),
      head.signer === null
        ? t('exchange.open.unsigned')
        : t('exchange.open.signedBy', { fingerprint: head.signer.fingerprint }),
    ],
  ] as const
}

export function CollectionView(props: {
  readonly file: SoundCollection
  /** The bytes of it. */
  readonly base64: string
  readonly way: MergeWay
  readonly onWay: (way: MergeWay) => void
}) {
  const words = useWords()
  const { t } = words
  const { file, way } = props
  const { present, head } = file
  const framework = useApp(state => state.start?.frameworks.find(one => one.id === head.frameworkId))
  return (
    <>
      <Facts facts={headFacts(file, framework?.title, words)} />
      <Verdict present={present} />
      <Frameworks frameworks={file.frameworks} />
      {present === null || present.isSame ? null : (
        <div className="ex-ways">
          <Segmented
            label={t('collectionFile.open.way')}
            value={way}
            options={MERGE_WAYS.map(id => ({ id, label: t(`collectionFile.open.ways.${id}`) }))}
            onChange={props.onWay}
          />
          <p className="ex-hint">
            {way === 'add' && present.addsNothing
              ? t('collectionFile.open.addsNothing')
              : `${t(`collectionFile.open.wayHint.${way}`)} ${t('collectionFile.open.kept')}`}
          </p>
        </div>
      )}
      {present === null || present.isSame ? null : (
        <CollectionDifferences present={present} base64={props.base64} frameworkId={head.frameworkId} />
      )}
    </>
  )
}
