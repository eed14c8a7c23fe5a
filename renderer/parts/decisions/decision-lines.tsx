// What was decided and who does it, typed.
import { fieldError } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { useDecisionDraft } from './use-decision-draft.ts'

type Drafted = Pick<ReturnType<typeof useDecisionDraft>, 'draft' | 'error' | 'change'>

export function DecisionLines(props: Drafted & { readonly whoHint?: string }) {
  const { t } = useWords()
  const { draft, error, change, whoHint } = props
  return (
    <>
      <TextField
        label={t('presentation.decisions.what')}
        value={draft.what}
        onCommit={what => change({ what })}
        // With every key: whatever closes the fields next, nothing is lost.
        onDraftChange={what => change({ what })}
        error={fieldError(error, 'decision.what', t)}
        autoFocus
      />
      <TextField
        label={t('presentation.decisions.who')}
        description={whoHint}
        value={draft.who}
        onCommit={who => change({ who })}
        onDraftChange={who => change({ who })}
        error={fieldError(error, 'decision.who', t)}
      />
    </>
  )
}
