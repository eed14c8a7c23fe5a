// What was decided and who does it, typed.
import { fieldError } from '../../state/error-text.ts'
import { useWords } from '../../state/i18n.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { useDecisionDraft } from './use-decision-draft.ts'

type Drafted = Pick<
  ReturnType<typeof useDecisionDraft>,
  'draft' | 'error' | 'forgetError' | 'isKept' | 'change'
>

export function DecisionLines(props: { readonly typed: Drafted; readonly whoHint?: string }) {
  const { t } = useWords()
  const { typed, whoHint } = props
  const { draft, error, forgetError, isKept, change } = typed
  // With every key where the draft is kept: whatever closes the fields next, nothing is lost. Elsewhere Esc puts back its line.
  return (
    <>
      <TextField
        label={t('presentation.decisions.what')}
        value={draft.what}
        onCommit={what => change({ what })}
        onDraftChange={isKept ? what => change({ what }) : forgetError}
        error={fieldError(error, 'decision.what', t)}
        autoFocus
      />
      <TextField
        label={t('presentation.decisions.who')}
        description={whoHint}
        value={draft.who}
        onCommit={who => change({ who })}
        onDraftChange={isKept ? who => change({ who }) : forgetError}
        error={fieldError(error, 'decision.who', t)}
      />
    </>
  )
}
