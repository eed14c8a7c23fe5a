// A step of the history in words: `menggeser jadwal “Perbup …”`, `memasukkan 12 kegiatan`.
import type { StepLabel } from '../../shared/domain/command.ts'
import { i18next } from './i18n.ts'

export function stepText(label: StepLabel): string {
  const name = label.name === '' ? i18next.t('shell.several', { count: label.count }) : `“${label.name}”`
  return i18next.t(`shell.step.${label.code}`, { name })
}
