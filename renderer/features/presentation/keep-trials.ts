// What was tried in the meeting becomes a scenario: one press, and the plan stays as it was.
import type { Command } from '../../../shared/domain/command.ts'
import { formatDate } from '../../../shared/messages/format.ts'
import { useApp } from '../../state/app-store.ts'
import { readLanguage, say } from '../../state/i18n.ts'
import { copyLine, findLines } from '../../state/lines.ts'
import { announce } from '../../state/notice.ts'
import type { Trials } from './what-if.ts'

/** The commands that make of a plan what was tried: new dates, and items that are put off. */
export function toCommands(trials: Trials): readonly Command[] {
  const { itemsById } = useApp.getState()
  const moves = [...trials].flatMap(([id, { start, end }]) => {
    const item = itemsById.get(id)
    return item === undefined || (item.start === start && item.end === end) ? [] : [{ id, start, end }]
  })
  const off = [...trials].flatMap(([id, { isOff }]) => (isOff ? id : []))
  return [
    ...(moves.length > 0 ? [{ type: 'item.schedule', moves } as const] : []),
    ...(off.length > 0
      ? [{ type: 'item.updateMany', ids: off, fields: { status: 'suspended', actualEnd: null } } as const]
      : []),
  ]
}

/** `Rapat 28 November 2026`, and with a number where there is one of that name. */
function freeName(): string {
  const { start, document, today } = useApp.getState()
  const lines = document === null ? [] : findLines(start?.plans ?? [], document.plan.id)
  const names = new Set(lines.map(({ scenario }) => scenario?.name))
  const date = formatDate(today, readLanguage(), 'long')
  const first = say('presentation.tried.scenario', { date })
  if (!names.has(first)) return first
  for (let number = 2; ; number += 1) {
    const name = say('presentation.tried.scenarioAgain', { date, number })
    if (!names.has(name)) return name
  }
}

/** Answers what the scenario is called once it is stored; null where it could not be, which is announced. */
export async function keepTrials(trials: Trials): Promise<string | null> {
  const name = freeName()
  const made = await copyLine(name, toCommands(trials))
  // What is wrong with a name is left to its field elsewhere; here is none.
  if (!made.ok && made.error.code === 'invalid') announce({ kind: 'error', error: made.error })
  return made.ok ? name : null
}
