// What was decided otherwise in a collection, in words: what it is about, what holds here, what the file says.
import type { CoverageRule } from '../../../shared/collection/coverage-rule.ts'
import type { NamedDecision } from '../../../shared/contract/collection-files.ts'
import type { Framework } from '../../../shared/domain/framework.ts'
import type { Translate } from '../../state/i18n.ts'

export interface DecisionLine {
  readonly label: string
  readonly here: string
  readonly there: string
}

type Said<Value> = Readonly<Record<'here' | 'there', Value>>

function ruleText(rule: CoverageRule | null, t: Translate): string {
  if (rule === null) return t('collectionFile.open.decision.defaultRule')
  return rule.rule === 'lead'
    ? t('collection.rules.lead')
    : t('collectionFile.open.decision.coverage', { share: rule.sharePercent })
}

/** `I18 Kolaborasi`, where the instrument is here. */
function indicatorText(
  { frameworkId, indicatorId }: Extract<NamedDecision, { readonly kind: 'rule' }>,
  frameworks: readonly Framework[],
): string {
  const framework = frameworks.find(({ id }) => id === frameworkId)
  const indicator = framework?.indicators.find(({ id }) => id === indicatorId)
  return indicator ? `I${indicator.number} ${indicator.shortName}` : indicatorId
}

function both<Value>({ here, there }: Said<Value>, says: (value: Value) => string): Said<string> {
  return { here: says(here), there: says(there) }
}

export function decisionLine(
  decision: NamedDecision,
  frameworks: readonly Framework[],
  t: Translate,
): DecisionLine {
  const labelOf = (values: Readonly<Record<string, string | number>>) =>
    t(`collectionFile.open.decision.about.${decision.kind}`, values)
  switch (decision.kind) {
    case 'file': {
      const { agencyName: agency, fileName: file, revision } = decision
      const says = both(decision, standing =>
        t(`collectionFile.open.decision.standing.${standing ?? 'kept'}`),
      )
      return { label: labelOf({ agency, file, revision }), ...says }
    }
    case 'rule':
      return {
        label: labelOf({ indicator: indicatorText(decision, frameworks) }),
        ...both(decision, rule => ruleText(rule, t)),
      }
    case 'unit':
      return {
        label: labelOf({ agency: decision.agencyName }),
        ...both(decision, isExpected =>
          t(
            `collectionFile.open.decision.${isExpected === null ? 'byList' : isExpected ? 'asked' : 'notAsked'}`,
          ),
        ),
      }
    case 'pair': {
      const [first = '', second = ''] = decision.sides.map(({ agencyName, itemName }) =>
        itemName === null
          ? agencyName
          : t('collectionFile.open.decision.pairSide', { item: itemName, agency: agencyName }),
      )
      return {
        label: labelOf({ first, second }),
        ...both(decision, said => t(`collection.overlaps.decision.${said ?? 'open'}`)),
      }
    }
    case 'key':
      return {
        label: labelOf({ agency: decision.agencyName }),
        ...both(decision, key => key ?? t('collectionFile.open.decision.noKey')),
      }
    case 'damaged':
      return {
        label: labelOf({ file: decision.fileName }),
        ...both(decision, isDismissed =>
          t(
            `collectionFile.open.decision.${isDismissed === null ? 'absent' : isDismissed ? 'dismissed' : 'open'}`,
          ),
        ),
      }
  }
}
