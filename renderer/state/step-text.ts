// A step of the history in words: `menggeser jadwal “Perbup …”`, `memasukkan 12 kegiatan`.
import type { StepLabel } from '../../shared/domain/command.ts'
import { say } from './i18n.ts'

export function stepText(label: StepLabel): string {
  const name = label.name === '' ? say('shell.several', { count: label.count }) : `“${label.name}”`
  return say(`shell.step.${label.code}`, { name })
}
