// The way to what another framework proposes for this one.
import { ArrowRightLeft } from 'lucide-react'
import { useMemo } from 'react'
import type { StartState } from '../../../../shared/contract/contract.ts'
import type { Framework } from '../../../../shared/domain/framework.ts'
import type { PlanDocument } from '../../../../shared/domain/plan.ts'
import { frameworkLabel } from '../../../state/framework-words.ts'
import { useWords } from '../../../state/i18n.ts'
import { listProposingFrameworks, openProposals } from '../../../state/proposals-window.ts'
import { Button } from '../../../ui/button.tsx'
import { PROPOSE_KEY } from '../assessment-actions.ts'

export function ProposeButton(props: {
  readonly document: PlanDocument
  readonly framework: Framework
  readonly start: StartState
}) {
  const { t } = useWords()
  const { document, framework, start } = props
  const [from] = useMemo(
    () => listProposingFrameworks(document, start.frameworks, start.mappings, framework),
    [document, start, framework],
  )
  if (from === undefined) return null
  const name = { name: frameworkLabel(from) }
  return (
    <Button
      icon={ArrowRightLeft}
      aria-label={t('proposals.action', name)}
      tooltip={t('proposals.actionHint', name)}
      shortcut={PROPOSE_KEY}
      isDisabled={start.readOnly}
      onPress={() => openProposals(from.id)}
    >
      <span className="as-wide">{t('proposals.action', name)}</span>
    </Button>
  )
}
