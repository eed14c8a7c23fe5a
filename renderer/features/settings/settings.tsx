// Pengaturan: parts at the side, one of them open. Everything saves by itself.
import {
  Archive,
  Building2,
  FolderOpen,
  Info,
  KeyRound,
  Landmark,
  Palette,
  Scale,
  SquarePen,
  Stamp,
  type LucideIcon,
} from 'lucide-react'
import { assertNever } from '../../../shared/base/assert-never.ts'
import type { PlanDocument } from '../../../shared/domain/plan.ts'
import type { StartState } from '../../../shared/contract/contract.ts'
import { navigate, useApp } from '../../state/app-store.ts'
import { useWords } from '../../state/i18n.ts'
import { AboutSection } from './about-section.tsx'
import { AgenciesSection } from './agencies-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { BackupsSection } from './backups-section.tsx'
import { FrameworksSection } from './frameworks/frameworks-section.tsx'
import { GatesSection } from './gates-section.tsx'
import { LetterheadSection } from './letterhead-section.tsx'
import { PlanSection } from './plan-section.tsx'
import { PlansSection } from './plans-section.tsx'
import { SignatureSection } from './signature-section.tsx'
import './settings.css'

const SECTIONS = [
  { id: 'plan', icon: SquarePen },
  { id: 'agencies', icon: Building2 },
  { id: 'gates', icon: Landmark },
  { id: 'plans', icon: FolderOpen },
  { id: 'appearance', icon: Palette },
  { id: 'backups', icon: Archive },
  { id: 'frameworks', icon: Scale },
  { id: 'letterhead', icon: Stamp },
  { id: 'signature', icon: KeyRound },
  { id: 'about', icon: Info },
] as const satisfies readonly { id: string; icon: LucideIcon }[]
type SectionId = (typeof SECTIONS)[number]['id']

export function Settings() {
  const { t } = useWords()
  const document = useApp(state => state.document)
  const start = useApp(state => state.start)
  const place = useApp(state => state.place.section)
  if (!document || !start) return null
  const current = SECTIONS.find(section => section.id === place)?.id ?? 'plan'
  return (
    <div className="st-page">
      <nav className="st-nav" aria-label={t('settings.sections')}>
        <h1>{t('settings.title')}</h1>
        <ul>
          {SECTIONS.map(({ id, icon: Icon }) => (
            <li key={id}>
              <button
                type="button"
                className="st-link"
                aria-current={id === current ? 'page' : undefined}
                onClick={() => navigate({ screen: 'settings', section: id })}
              >
                <Icon size={16} aria-hidden />
                {t(`settings.section.${id}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="st-body" key={current}>
        <h2 className="st-title">{t(`settings.section.${current}`)}</h2>
        <CurrentSection id={current} document={document} start={start} />
      </div>
    </div>
  )
}

function CurrentSection(props: {
  readonly id: SectionId
  readonly document: PlanDocument
  readonly start: StartState
}) {
  const { document, start } = props
  switch (props.id) {
    case 'plan':
      return <PlanSection document={document} start={start} />
    case 'agencies':
      return <AgenciesSection document={document} isReadOnly={start.readOnly} />
    case 'gates':
      return <GatesSection document={document} isReadOnly={start.readOnly} />
    case 'plans':
      return <PlansSection document={document} start={start} />
    case 'appearance':
      return <AppearanceSection />
    case 'backups':
      return <BackupsSection start={start} />
    case 'frameworks':
      return <FrameworksSection document={document} start={start} />
    case 'letterhead':
      return <LetterheadSection isReadOnly={start.readOnly} />
    case 'signature':
      return <SignatureSection isReadOnly={start.readOnly} />
    case 'about':
      return <AboutSection start={start} />
    default:
      return assertNever(props.id)
  }
}
