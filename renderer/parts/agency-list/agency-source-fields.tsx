// Where a list of agencies comes from: a file, or rows that are pasted.
import { FileUp } from 'lucide-react'
import { useId } from 'react'
import { AGENCY_FILES } from '../../state/agency-list.ts'
import { useWords } from '../../state/i18n.ts'
import { FileButton } from '../../ui/file-button.tsx'

export function AgencySourceFields(props: {
  readonly text: string
  readonly isBusy: boolean
  readonly onText: (text: string) => void
  /** What is pasted into an empty field is read at once. */
  readonly onPasted: (text: string) => void
  readonly onFile: (file: File) => void
}) {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="al-source">
      <p>{t('agencyList.hint')}</p>
      <div className="al-file">
        <FileButton
          icon={FileUp}
          accept={AGENCY_FILES}
          isDisabled={props.isBusy}
          autoFocus
          onFiles={([file]) => props.onFile(file)}
        >
          {t('agencyList.choose')}
        </FileButton>
        <span>{t('agencyList.files')}</span>
      </div>
      <label htmlFor={id}>{t('agencyList.paste')}</label>
      <textarea
        id={id}
        className="ui-input"
        rows={8}
        value={props.text}
        spellCheck={false}
        onChange={event => props.onText(event.currentTarget.value)}
        onPaste={event => {
          const pasted = event.clipboardData.getData('text/plain')
          if (props.text !== '' || pasted.trim() === '') return
          event.preventDefault()
          props.onPasted(pasted)
        }}
      />
    </div>
  )
}
