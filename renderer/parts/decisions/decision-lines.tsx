// What was decided and who does it, typed.
import { fieldError } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { useDecisionDraft } from './use-decision-draft.ts'

type Drafted = Pick<ReturnType<typeof useDecisionDraft>, 'draft' | 'error' | 'forgetError' | 'change'>

export function DecisionLines(props: Drafted & { readonly whoHint?: string }) {
  const { t } = useWords()
  const { draft, error, forgetError, change, whoHint } = props
  return (
    <>
      <TextField
        label={t('presentation.decisions.what')}
        value={draft.what}
        onCommit={what => change({ what })}
        onDraftChange={forgetError}
        error={fieldError(error, 'decision.what', t)}
        autoFocus
      />
      <TextField
        label={t('presentation.decisions.who')}
        description={whoHint}
        value={draft.who}
        onCommit={who => change({ who })}
        error={fieldError(error, 'decision.who', t)}
      />
    </>
  )
}
