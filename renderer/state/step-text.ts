// A step of the history in words: `menggeser jadwal “Perbup …”`, `memasukkan 12 kegiatan`.
import type { StepLabel } from '../../shared/domain/command.ts'
import { notedGateName } from './gate-words.ts'
import { say } from './i18n.ts'

export function stepText(label: StepLabel): string {
  const isGate = label.code === 'gate.put' || label.code === 'gate.remove'
  const noted = isGate ? notedGateName(label.name, say) : label.name
  const several = label.code.startsWith('system.') ? 'shell.severalSystems' : 'shell.several'
  const name = noted === '' ? say(several, { count: label.count }) : `“${noted}”`
  return say(`shell.step.${label.code}`, { name })
}
