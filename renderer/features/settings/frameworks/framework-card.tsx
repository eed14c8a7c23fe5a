// One evaluation instrument that is there: what it is, whose it is, and its file to take along.
import { Download, Trash2 } from 'lucide-react'
import type { Framework } from '../../../../shared/domain/framework.ts'
import { inForceText } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { IconButton } from '../../../ui/button.tsx'
import { Bands } from './bands.tsx'
import { contentText } from './content-text.ts'

export function FrameworkCard(props: {
  readonly framework: Framework
  readonly isActive: boolean
  readonly isOwn: boolean
  readonly isReadOnly: boolean
  readonly onDownload: () => void
  readonly onRemove: () => void
}) {
  const { t, language } = useWords()
  const { framework } = props
  const { title } = framework
  return (
    <li className="st-card" data-column>
      <div className="fw-head">
        <div className="st-words">
          <strong>{title}</strong>
          <span className="fw-badges">
            {props.isActive ? <Badge tone="brand">{t('settings.frameworks.inUse')}</Badge> : null}
            <Badge tone={props.isOwn ? 'series-2' : 'neutral'}>
              {t(props.isOwn ? 'frameworks.own' : 'frameworks.shipped')}
            </Badge>
          </span>
          <p className="st-hint">{framework.regulation}</p>
          <p className="st-hint">
            {inForceText(framework, t, language)} · {contentText(framework, t)}
          </p>
        </div>
        <div className="fw-tools">
          <IconButton
            icon={Download}
            size="s"
            label={t('frameworks.download', { title })}
            onPress={props.onDownload}
          />
          {props.isOwn ? (
            <IconButton
              icon={Trash2}
              size="s"
              label={t('frameworks.remove', { title })}
              isDisabled={props.isReadOnly}
              onPress={props.onRemove}
            />
          ) : null}
        </div>
      </div>
      <Bands framework={framework} />
    </li>
  )
}
