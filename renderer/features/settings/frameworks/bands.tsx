// The predicates of a framework with their limits, lowest first.
import type { Framework } from '../../../../shared/domain/framework.ts'
import { formatLevel } from '../../../../shared/messages/format.ts'
import { useWords } from '../../../state/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { toScaleTone } from '../../../ui/tone.ts'

export function Bands({ framework }: { readonly framework: Framework }) {
  const { t, language } = useWords()
  return (
    <ul className="st-bands" aria-label={t('settings.frameworks.bands')}>
      {framework.bands.map((band, index) => (
        <li key={band.name}>
          <Badge tone={toScaleTone(index, framework.bands.length)}>
            {index === 0
              ? band.name
              : t('settings.frameworks.bandFrom', { name: band.name, min: formatLevel(band.min, language) })}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
