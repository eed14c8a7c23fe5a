// The double of `Menu`: a plain tree, in which the test clicks by label.
import { app } from './app.ts'

export interface Entry {
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly click?: () => void
  readonly submenu?: readonly Entry[]
}

let shown: readonly Entry[] = []

export const Menu = {
  buildFromTemplate: (template: readonly Entry[]): readonly Entry[] => template,
  setApplicationMenu(menu: readonly Entry[] | null): void {
    shown = menu ?? []
  },
}

/** The labels, as `Berkas > Keluar`. */
export function menuLines(): readonly string[] {
  return shown.flatMap(top =>
    (top.submenu ?? [])
      .filter(entry => entry.type !== 'separator')
      .map(entry => `${top.label ?? ''} > ${entry.label ?? entry.role ?? ''}`),
  )
}

/** Clicks the entry `line`, as menuLines gives it. */
export function clickMenu(line: string): void {
  const [topLabel, label] = line.split(' > ')
  const entry = shown
    .find(top => top.label === topLabel)
    ?.submenu?.find(candidate => candidate.label === label)
  if (entry === undefined) throw new Error(`the menu has no ${line}`)
  if (entry.role === 'quit') app.quit()
  else if (entry.click === undefined) throw new Error(`the double cannot do ${line}`)
  else entry.click()
}
