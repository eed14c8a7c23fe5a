// Who uses a framework, in words: the plan, and what it has of it.
import type { FrameworkLoss, FrameworkUse } from '../../../../shared/contract/frameworks.ts'
import type { Translate } from '../../../state/i18n.ts'

type Named = Pick<FrameworkUse, 'planTitle' | 'scenario' | 'isRemoved'>

export function planText({ planTitle, scenario, isRemoved }: Named, t: Translate): string {
  if (scenario === null) return planTitle
  return t(isRemoved ? 'frameworks.planOfRemoved' : 'frameworks.planOfScenario', {
    plan: planTitle,
    scenario,
  })
}

function countTexts({ levelCount, itemCount }: Pick<FrameworkUse, 'levelCount' | 'itemCount'>, t: Translate) {
  return [
    ...(levelCount > 0 ? [t('frameworks.levels', { count: levelCount })] : []),
    ...(itemCount > 0 ? [t('frameworks.items', { count: itemCount })] : []),
  ]
}

/** `diukur dengan instrumen ini · 12 tingkat terisi · 3 kegiatan` */
export function heldText(use: FrameworkUse, t: Translate): string {
  return [...(use.isMeasured ? [t('frameworks.measured')] : []), ...countTexts(use, t)].join(' · ')
}

/** `indikator 4 Layanan tidak ada lagi · 1 tingkat terisi` */
export function lossText(loss: FrameworkLoss, t: Translate): string {
  const reason = t(`frameworks.lossReason.${loss.reason}`, { indicator: loss.indicator })
  return [reason, ...countTexts(loss, t)].join(' · ')
}
