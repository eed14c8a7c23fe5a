// The evaluation instruments that there are; own ones are added from a file and put away again here.
import { BookOpen, FileJson, FileUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { StartState } from '../../../../shared/contract/contract.ts'
import type { TextFile } from '../../../../shared/contract/frameworks.ts'
import type { Framework, FrameworkId } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { registerActions } from '../../../state/actions.ts'
import { findCurrentFramework } from '../../../state/framework-words.ts'
import {
  readExample,
  readFrameworkFile,
  readFrameworkSchema,
  removeFramework,
} from '../../../state/frameworks.ts'
import { useWords } from '../../../state/i18n.ts'
import { saveFile } from '../../../state/save-file.ts'
import { Fault } from '../../../ui/fault.tsx'
import { Button } from '../../../ui/button.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { BrokenFiles } from './broken-files.tsx'
import { FileDialog } from './file-dialog.tsx'
import { FrameworkCard } from './framework-card.tsx'
import './frameworks.css'
import { InUseDialog, type InUse } from './in-use-dialog.tsx'

async function download(asked: Promise<TextFile | null>): Promise<void> {
  await saveFile(async () => {
    const file = await asked
    if (file === null) return null
    return { name: file.name, mediaType: 'application/json', bytes: new TextEncoder().encode(file.text) }
  })
}

/** The way in from the palette, as long as the section is shown. */
function useAddAction(isReadOnly: boolean) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(
    () =>
      registerActions([
        {
          id: 'framework.add',
          group: 'plan',
          title: t => t('frameworks.addTitle'),
          icon: FileUp,
          run: () => input.current?.click(),
          isAvailable: () => !isReadOnly,
        },
      ]),
    [isReadOnly],
  )
  return input
}

function StartingPoints(props: {
  readonly example: Framework | undefined
  readonly takenIds: readonly FrameworkId[]
}) {
  const { t } = useWords()
  const { example, takenIds } = props
  return (
    <>
      <Button
        variant="quiet"
        icon={FileJson}
        tooltip={t('frameworks.schemaHint')}
        onPress={() => void download(readFrameworkSchema())}
      >
        {t('frameworks.schema')}
      </Button>
      {example === undefined ? null : (
        <Button
          variant="quiet"
          icon={BookOpen}
          tooltip={t('frameworks.exampleHint', { title: example.title })}
          onPress={() => void download(readExample(example, takenIds))}
        >
          {t('frameworks.example')}
        </Button>
      )}
    </>
  )
}

export function FrameworksSection(props: { readonly document: PlanDocument; readonly start: StartState }) {
  const { t } = useWords()
  const { frameworks, ownFrameworkIds, frameworkProblems, readOnly, today } = props.start
  const [file, setFile] = useState<File | null>(null)
  const [hasTooMany, setTooMany] = useState(false)
  const [inUse, setInUse] = useState<InUse | null>(null)
  const input = useAddAction(readOnly)
  const isOwn = (framework: Framework) => ownFrameworkIds.includes(framework.id)

  const take = (files: readonly File[]) => {
    const [first] = files
    setTooMany(files.length > 1)
    if (first && files.length === 1) setFile(first)
  }
  const remove = async (framework: Framework) => {
    const reply = await removeFramework(framework)
    if (!reply.ok && reply.error.code === 'framework-in-use')
      setInUse({ title: framework.title, uses: reply.error.uses })
  }
  return (
    <FileDrop label={t('frameworks.dropHere')} isDisabled={readOnly} onFiles={take}>
      <p className="st-hint">{readOnly ? t('settings.readOnly') : t('settings.frameworks.hint')}</p>
      <div className="st-tools">
        <FileButton
          variant="primary"
          icon={FileUp}
          accept=".json"
          isDisabled={readOnly}
          inputRef={input}
          onFiles={take}
        >
          {t('frameworks.add')}
        </FileButton>
        {readOnly ? null : <span className="st-hint">{t('frameworks.drop')}</span>}
        <span className="fw-start">
          <StartingPoints
            takenIds={frameworks.map(({ id }) => id)}
            example={findCurrentFramework(
              frameworks.filter(one => !isOwn(one)),
              today,
            )}
          />
        </span>
      </div>
      {hasTooMany ? <Fault>{t('frameworks.oneFile')}</Fault> : null}
      <BrokenFiles files={frameworkProblems} isReadOnly={readOnly} />
      <ul className="st-cards">
        {frameworks.map(framework => (
          <FrameworkCard
            key={framework.id}
            framework={framework}
            isActive={framework.id === props.document.plan.activeFrameworkId}
            isOwn={isOwn(framework)}
            isReadOnly={readOnly}
            onDownload={() => void download(readFrameworkFile(framework.id))}
            onRemove={() => void remove(framework)}
          />
        ))}
      </ul>
      {file === null ? null : (
        <FileDialog file={file} frameworks={frameworks} onFile={setFile} onClose={() => setFile(null)} />
      )}
      {inUse === null ? null : <InUseDialog inUse={inUse} onClose={() => setInUse(null)} />}
    </FileDrop>
  )
}
