// Framework files in the folder that could not be used, with every line to mend.
import { FileWarning, RotateCw, Trash2 } from 'lucide-react'
import type { FrameworkFileProblem } from '../../../../shared/contract/frameworks.ts'
import { putAwayFile, reloadFrameworks } from '../../../state/frameworks.ts'
import { useWords } from '../../../state/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ProblemTable } from './problem-table.tsx'

function BrokenFile(props: { readonly broken: FrameworkFileProblem; readonly isReadOnly: boolean }) {
  const { t } = useWords()
  const { file, isOwn, problems, more } = props.broken
  return (
    <li className="st-card" data-column data-bad>
      <div className="fw-head">
        <strong className="st-file">
          <FileWarning size={16} aria-hidden />
          {file}
        </strong>
        {isOwn ? (
          <Button
            size="s"
            variant="quiet"
            icon={Trash2}
            aria-label={t('frameworks.putAwayNamed', { file })}
            isDisabled={props.isReadOnly}
            onPress={() => void putAwayFile(file)}
          >
            {t('frameworks.putAway')}
          </Button>
        ) : null}
      </div>
      <ProblemTable problems={problems} more={more} />
    </li>
  )
}

export function BrokenFiles(props: {
  readonly files: readonly FrameworkFileProblem[]
  readonly isReadOnly: boolean
}) {
  const { t } = useWords()
  if (props.files.length === 0) return null
  return (
    <section className="st-group">
      <h3>{t('settings.frameworks.broken')}</h3>
      <p className="st-hint">{t('settings.frameworks.brokenHint')}</p>
      <div>
        <Button size="s" icon={RotateCw} onPress={() => void reloadFrameworks()}>
          {t('frameworks.reload')}
        </Button>
      </div>
      <ul className="st-cards">
        {props.files.map(broken => (
          <BrokenFile key={broken.file} broken={broken} isReadOnly={props.isReadOnly} />
        ))}
      </ul>
    </section>
  )
}
