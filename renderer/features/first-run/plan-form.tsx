// The form that begins a plan. Enter leads from field to field and, on the button, begins.
import { ArrowRight } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { Request, StartState } from '../../../shared/contract/contract.ts'
import type { AppError } from '../../../shared/contract/errors.ts'
import type { Agency, AgencyId } from '../../../shared/domain/agency.ts'
import { FIRST_YEAR, LAST_YEAR } from '../../../shared/domain/item.ts'
import { DEFAULT_TARGET } from '../../../shared/domain/plan.ts'
import { formatIndex, formatLevel } from '../../../shared/messages/format.ts'
import { createPlan } from '../../state/app-store.ts'
import { fieldError } from '../../state/error-text.ts'
import { findCurrentFramework, inForceText, shortFrameworkName } from '../../state/framework-words.ts'
import { newId } from '../../state/new-id.ts'
import { useWords } from '../../state/i18n.ts'
import { typedInteger, typedLevel } from '../../state/parsers.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { ParsedField } from '../../ui/parsed-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** The customer's region; others type theirs. */
const DEFAULT_REGION = 'Kabupaten Mojokerto'
const DEFAULT_YEARS = 5

interface Missing {
  readonly agency: boolean
  readonly region: boolean
}
const NOTHING_MISSING: Missing = { agency: false, region: false }

export function PlanForm({ start }: { readonly start: StartState }) {
  const { t, language } = useWords()
  const thisYear = Number(start.today.slice(0, 4))
  const form = useRef<HTMLFormElement>(null)
  const [agency, setAgency] = useState<Agency | null>(null)
  const [freeAgency, setFreeAgency] = useState<Agency | null>(null)
  const [region, setRegion] = useState(DEFAULT_REGION)
  const [frameworkId, setFrameworkId] = useState(
    () => findCurrentFramework(start.frameworks, start.today)?.id ?? null,
  )
  const [firstYear, setFirstYear] = useState(thisYear)
  const [lastYear, setLastYear] = useState(thisYear + DEFAULT_YEARS - 1)
  const [target, setTarget] = useState(DEFAULT_TARGET)
  const [missing, setMissing] = useState(NOTHING_MISSING)
  const [error, setError] = useState<AppError | null>(null)
  const [isBusy, setBusy] = useState(false)

  const framework = start.frameworks.find(one => one.id === frameworkId)
  const minTarget = (framework?.minLevel ?? 1) * 1_000
  const maxTarget = (framework?.maxLevel ?? 5) * 1_000
  const agencies = freeAgency === null ? start.agencies : [freeAgency, ...start.agencies]
  const yearSentence = t('firstRun.year', { first: FIRST_YEAR, last: LAST_YEAR })
  const parseYear = (text: string) => typedInteger(text, FIRST_YEAR, LAST_YEAR, yearSentence)

  const chooseAgency = (chosen: Agency) => {
    setAgency(chosen)
    setMissing(before => ({ ...before, agency: false }))
    setError(null)
  }

  const focusFirstFault = () => {
    // After React has marked the faulty fields.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }

  const begin = async () => {
    const found = { agency: agency === null, region: region.trim() === '' }
    setMissing(found)
    const isUnreadable = form.current?.querySelector('[aria-invalid="true"]') !== null
    if (!agency || !framework || found.region || isUnreadable || lastYear < firstYear) {
      focusFirstFault()
      return
    }
    setBusy(true)
    const plan: Request<'plan.create'> = {
      title: t('firstRun.planTitle', {
        name: shortFrameworkName(framework),
        first: firstYear,
        last: lastYear,
      }),
      region: region.trim(),
      agency,
      frameworkId: framework.id,
      firstYear,
      lastYear,
      target,
    }
    const reply = await createPlan(plan)
    setBusy(false)
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) focusFirstFault()
  }

  return (
    <form
      ref={form}
      className="fr-form"
      noValidate
      onKeyDown={event => goOnWithEnter(event, form.current)}
      onSubmit={event => event.preventDefault()}
    >
      <ComboBox
        label={t('firstRun.agency')}
        placeholder={t('firstRun.agencyPlaceholder')}
        emptyText={t('firstRun.agencyEmpty')}
        value={agency?.id ?? null}
        options={agencies.map(({ id, name, shortName }) => ({
          id,
          label: name,
          description: shortName === name ? undefined : shortName,
        }))}
        onChange={id => {
          const chosen = agencies.find(one => one.id === id)
          if (chosen) chooseAgency(chosen)
        }}
        freeText={{
          label: name => t('firstRun.agencyFree', { name }),
          onChoose: name => {
            const own: Agency = {
              id: newId<AgencyId>(),
              name,
              shortName: name,
              kind: 'agency',
            }
            setFreeAgency(own)
            chooseAgency(own)
          },
        }}
        error={missing.agency ? t('firstRun.agencyRequired') : fieldError(error, 'agency', t)}
        autoFocus
      />
      <TextField
        label={t('firstRun.region')}
        value={region}
        onCommit={setRegion}
        onDraftChange={() => setMissing(before => ({ ...before, region: false }))}
        error={missing.region ? t('firstRun.regionRequired') : fieldError(error, 'region', t)}
      />
      <Select
        label={t('firstRun.framework')}
        value={frameworkId}
        options={start.frameworks
          .toSorted((a, b) => (b.inForceFrom ?? '').localeCompare(a.inForceFrom ?? ''))
          .map(one => ({ id: one.id, label: one.title, description: inForceText(one, t, language) }))}
        onChange={setFrameworkId}
        description={framework ? inForceText(framework, t, language) : undefined}
        error={framework ? fieldError(error, 'frameworkId', t) : t('firstRun.noFramework')}
      />
      <div className="fr-row">
        <ParsedField
          label={t('firstRun.firstYear')}
          value={firstYear}
          format={String}
          parse={parseYear}
          onCommit={year => {
            // The period moves as a whole until its end is chosen apart.
            setLastYear(lastYear + Math.min(year - firstYear, LAST_YEAR - lastYear))
            setFirstYear(year)
          }}
          inputMode="numeric"
          error={fieldError(error, 'firstYear', t)}
        />
        <ParsedField
          label={t('firstRun.lastYear')}
          value={lastYear}
          format={String}
          parse={parseYear}
          onCommit={setLastYear}
          inputMode="numeric"
          error={lastYear < firstYear ? t('firstRun.yearsOutOfOrder') : fieldError(error, 'lastYear', t)}
        />
        <ParsedField
          label={t('firstRun.target')}
          value={target}
          format={value => formatIndex(value * 10_000, language)}
          parse={text =>
            typedLevel(
              text,
              minTarget,
              maxTarget,
              t('firstRun.targetRange', {
                min: formatLevel(minTarget, language),
                max: formatLevel(maxTarget, language),
              }),
            )
          }
          onCommit={setTarget}
          inputMode="decimal"
          suffix={t('firstRun.targetSuffix', { max: formatLevel(maxTarget, language) })}
          error={fieldError(error, 'target', t)}
        />
      </div>
      <div className="fr-begin">
        <Button
          variant="primary"
          icon={ArrowRight}
          isDisabled={isBusy || start.readOnly || !framework}
          onPress={() => void begin()}
        >
          {t('firstRun.start')}
        </Button>
        {start.readOnly ? <p className="fr-note">{t('firstRun.readOnly')}</p> : null}
      </div>
    </form>
  )
}

/**
 * Enter in a field moves on to the next one and at last to the button; in an open list and on buttons it keeps its own
 * meaning. The instrument is passed over: it is chosen already, and Enter would only open and close its list.
 */
function goOnWithEnter(event: KeyboardEvent, form: HTMLElement | null): void {
  const { target } = event
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || !form) return
  if (target.getAttribute('aria-expanded') === 'true') return
  event.preventDefault()
  const stops = [...form.querySelectorAll<HTMLElement>('.ui-input, .fr-begin button')]
  stops[stops.indexOf(target) + 1]?.focus()
}
