// Beside the board: what is known of one agency, what a person has to decide about it, and the items behind a cell.
import { ListPlus, MessageSquareReply, X } from 'lucide-react'
import { findAnswered, waitingIn } from '../../../shared/collection/board-tally.ts'
import type { BoardRow, CollectionView } from '../../../shared/contract/collection.ts'
import {
  formatDate,
  formatGain,
  formatLocalTime,
  formatNumber,
  formatRupiahShort,
} from '../../../shared/messages/format.ts'
import { runCommand } from '../../state/app-store.ts'
import { decide, look, useCollection } from '../../state/collection.ts'
import { useWords } from '../../state/i18n.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { DetailProps } from './detail-props.ts'
import { DamagedFiles, FileHistory, Rivals } from './details-files.tsx'
import { DetailNotes } from './details-notes.tsx'
import { SignerDoubt } from './details-signer.tsx'
import { DetailItems } from './details-items.tsx'
import { FactList, type Fact } from './facts.tsx'
import { STATE_ICON, STATE_TONE } from './state-look.ts'
import { useNearFocus } from './use-near-focus.ts'
import './details.css'

function Facts({ row, view }: { readonly row: BoardRow; readonly view: CollectionView }) {
  const { t, language } = useWords()
  const file = view.files.find(({ digest }) => digest === row.digest)
  const facts: readonly Fact[] = [
    ...(file
      ? ([
          [
            t('collection.details.revision'),
            t('collection.details.revisionValue', {
              revision: file.revision,
              date: formatDate(file.madeOn, language),
            }),
          ],
          [t('collection.details.file'), file.fileName],
          [t('collection.details.received'), formatLocalTime(file.receivedAt, language)],
          [
            t('collection.details.signature'),
            t(`collection.details.signatureSays.${file.signerVerdict}`, {
              fingerprint: file.signer?.fingerprint,
            }),
          ],
        ] as const)
      : []),
    ...(row.commitment
      ? ([
          [
            t('settings.commitment.title'),
            [row.commitment.name, row.commitment.post, formatDate(row.commitment.date, language)]
              .filter(part => part !== '')
              .join(', '),
          ],
        ] as const)
      : []),
    [
      t('collection.details.items'),
      row.elsewhereCount === 0
        ? formatNumber(row.itemCount, language)
        : t('collection.details.itemsElsewhere', { count: row.itemCount, elsewhere: row.elsewhereCount }),
    ],
    [
      t('collection.details.budget'),
      row.rupiah === 0 ? t('common.empty') : formatRupiahShort(row.rupiah, language),
    ],
    [
      t('collection.details.gain'),
      row.gain === 0 && row.itemCount > 0 ? t('collection.details.noGain') : formatGain(row.gain, language),
    ],
  ]
  return <FactList facts={facts} />
}

function Agency({ row, ...props }: DetailProps & { readonly row: BoardRow }) {
  const { t } = useWords()
  const { view, framework, isReadOnly } = props
  const { agency, state } = row
  const { planId } = view.region
  const Icon = STATE_ICON[state]
  const { answered } = waitingIn(view, row)
  const box = useNearFocus()
  return (
    <aside ref={box} className="co-details" aria-label={t('collection.details.title')}>
      <header className="co-details-head">
        <h2 title={agency.name}>{agency.name}</h2>
        <IconButton icon={X} size="s" label={t('collection.details.close')} onPress={closeDetails} />
      </header>
      <p className="co-state" data-tone={STATE_TONE[state]}>
        <Icon size={14} aria-hidden />
        {t(`collection.state.${state}`)}
      </p>
      {state === 'uncounted' ? (
        <p className="co-says">{t('collection.details.uncounted', { indexName: framework.indexName })}</p>
      ) : null}
      {answered === 0 ? null : (
        <div className="co-says" data-tone="brand">
          <p>{t('review.collect.answeredWaits', { count: answered })}</p>
          <Button
            size="s"
            icon={MessageSquareReply}
            onPress={() => look({ agencyId: agency.id, indicatorId: null, noteId: findAnswered(view, row) })}
          >
            {t('review.collect.goToAnswered')}
          </Button>
        </div>
      )}
      <SignerDoubt {...props} row={row} />
      <DamagedFiles {...props} damaged={view.damaged.filter(({ agencyId }) => agencyId === agency.id)} />
      <Rivals {...props} row={row} />
      <Facts row={row} view={view} />
      {row.isOnList ? (
        <Switch
          label={t('collection.details.expected')}
          isSelected={row.isExpected}
          isDisabled={isReadOnly}
          onChange={isExpected =>
            decide('collection.setExpected', { planId, agencyId: agency.id, isExpected })
          }
        />
      ) : (
        <Button
          icon={ListPlus}
          isDisabled={isReadOnly}
          onPress={() => void runCommand({ type: 'agency.put', agency })}
        >
          {t('collection.details.addToList')}
        </Button>
      )}
      <DetailNotes {...props} row={row} />
      <FileHistory {...props} row={row} />
      <DetailItems {...props} row={row} />
    </aside>
  )
}

/** The focus goes back to where the details were asked for. */
export function closeDetails(): void {
  const from = document.querySelector<HTMLElement>('.co-board [data-row][tabindex="0"]')
  look(null)
  from?.focus()
}

export function Details(props: DetailProps) {
  const looked = useCollection(state => state.looked)
  const row = props.view.board.find(({ agency }) => agency.id === looked?.agencyId)
  if (!row) return null
  return <Agency key={row.agency.id} {...props} row={row} />
}
