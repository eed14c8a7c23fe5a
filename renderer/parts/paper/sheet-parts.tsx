// What every printed document has: the letterhead above, and room for a signature below.
import { formatDate } from '../../../shared/messages/format.ts'
import { EMPTY_LETTERHEAD } from '../../../shared/domain/letterhead.ts'
import type { CivilDate } from '../../../shared/base/civil-date.ts'
import { useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'

export function SheetLetterhead(props: { readonly region: string; readonly agency: string }) {
  const { logo, address } = useApp(state => state.settings.letterhead)
  return (
    <header className="sheet-letterhead" data-logo={logo !== '' || undefined}>
      {logo === '' ? null : <img src={logo} alt="" />}
      <div>
        <p>{props.region}</p>
        <p>{props.agency}</p>
        {address === '' ? null : <p>{address}</p>}
      </div>
    </header>
  )
}

/** A line to write on where nothing is known. */
function Given({ text }: { readonly text: string }) {
  return text === '' ? <i /> : <span className="sheet-given">{text}</span>
}

/** Who signs is kept in Pengaturan; what is not known, or is somebody else's, is filled in by hand. */
export function SheetSignature({
  date,
  isKnown = true,
}: {
  readonly date: CivilDate
  readonly isKnown?: boolean
}) {
  const { t, language } = useWords()
  const stored = useApp(state => state.settings.letterhead)
  const letterhead = isKnown ? stored : { ...EMPTY_LETTERHEAD, place: stored.place }
  const lines = ['name', 'rank', 'number'] as const
  return (
    <section className="sheet-sign" aria-label={t('paper.sign.title')}>
      <p>
        {letterhead.place === '' ? (
          <>
            <span>{t('paper.sign.place')}</span>
            <i />
            <span>, {formatDate(date, language, 'long')}</span>
          </>
        ) : (
          <span className="sheet-given">
            {letterhead.place}, {formatDate(date, language, 'long')}
          </span>
        )}
      </p>
      <p>
        {letterhead.post === '' ? <span>{t('paper.sign.post')}</span> : null}
        <Given text={letterhead.post} />
      </p>
      <div className="sheet-sign-room" />
      {lines.map(line => (
        <p key={line}>
          {/* A name and a rank speak for themselves; a number does not. */}
          {letterhead[line] === '' || line === 'number' ? <span>{t(`paper.sign.${line}`)}</span> : null}
          <Given text={letterhead[line]} />
        </p>
      ))}
    </section>
  )
}
