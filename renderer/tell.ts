// Announcements become short messages in the language of the page.
import { formatDay, formatGain, formatIndex } from '../shared/messages/format.ts'
import { shiftOf } from '../shared/schedule/move-span.ts'
import { undo, useApp } from './state/app-store.ts'
import { errorText } from './state/error-text.ts'
import { readLanguage, say } from './state/i18n.ts'
import { lookText, spanText } from './state/look-text.ts'
import type { Notice } from './state/notice.ts'
import { revealFile } from './state/save-file.ts'
import { speak } from './ui/spoken.tsx'
import { closeToast, showToast } from './ui/toast-store.ts'

type Moved = Extract<Notice, { kind: 'moved' }>
type Pushed = Extract<Notice, { kind: 'pushed' }>

/** A name may be as long as a paragraph; its row says the rest. */
const NAME_LENGTH = 36
const shortName = (name: string) =>
  name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1).trimEnd()}…` : name

/** Of several the first is named. */
function violatedSentence([first, ...more]: Moved['violated']): readonly string[] {
  if (first === undefined) return []
  const name = shortName(first.name)
  return [
    more.length === 0
      ? say('timeline.violates', { name, count: first.byDays })
      : say('timeline.violatesMore', { name, count: more.length }),
  ]
}

/** `Penerapan SPLP: 1 Februari 2027 sampai 31 Januari 2028. Proyeksi 3,69 (tetap)` */
function movedSentence({ name, count, planned, effective, others, stayed, violated, index }: Moved): string {
  const language = readLanguage()
  const waits =
    effective.start > planned.start ? `, ${say('timeline.pushed')} ${spanText(effective, say, language)}` : ''
  const dates =
    count > 1 ? say('timeline.spokenMany', { count }) : `${name}: ${spanText(planned, say, language)}${waits}`
  const around = [
    ...(stayed === 0 ? [] : [say('timeline.stayed', { count: stayed })]),
    ...(others === 0 ? [] : [say('timeline.pushedBy.others', { count: others })]),
    ...violatedSentence(violated),
  ]
  const said = [`${dates}.`, ...around].join(' ')
  if (!index) return said
  const projection = say('roadmap.drag.projection', {
    value: formatIndex(index.final, language),
    change: index.change === 0 ? say('roadmap.drag.unchanged') : formatGain(index.change, language),
  })
  return `${said} ${projection}`
}

/** `“B” menunggu “A”: 92 hari lebih lambat, menjadi 1 Apr 2027 – 30 Jun 2027. 2 kegiatan lain ikut bergeser.` */
function pushedSentence({ name, of, isReleased, before, after, others }: Pushed): string {
  const shift = shiftOf(before, after)
  const days = shift.start === 0 ? shift.end : shift.start
  const [start, end] = [after.start, after.end].map(day => formatDay(day, readLanguage()))
  const sentence = say(isReleased ? 'timeline.pushedBy.released' : 'timeline.pushedBy.waits', {
    name: shortName(name),
    of: shortName(of),
    change: say(days < 0 ? 'shift.spoken.earlier' : 'shift.spoken.later', { count: Math.abs(days) }),
    dates: start === end ? (end ?? '') : `${start} – ${end}`,
  })
  return others === 0 ? sentence : `${sentence} ${say('timeline.pushedBy.others', { count: others })}`
}

/** Says what was done and offers the way back, until something else is done: from then on undo would take back that. */
function sayWithUndo(message: string): void {
  const { history } = useApp.getState()
  const id = showToast({
    message,
    key: 'history',
    actionLabel: say('common.undo'),
    onAction: () => void undo(),
  })
  const stop = useApp.subscribe(state => {
    if (state.history === history) return
    stop()
    closeToast(id)
  })
}

export function tell(notice: Notice): void {
  switch (notice.kind) {
    case 'error':
      showToast({ message: errorText(notice.error, say), tone: 'bad' })
      return
    case 'deleted':
      sayWithUndo(
        notice.count === 1
          ? say('roadmap.deleted', { name: notice.name })
          : say('timeline.deletedMany', { count: notice.count }),
      )
      return
    case 'added':
    case 'changed':
      sayWithUndo(say(notice.kind === 'added' ? 'paste.added' : 'bulk.changed', { count: notice.count }))
      return
    case 'accepted':
      showToast({
        message: say('proposals.applied', { levels: notice.levels, effects: notice.effects }),
        tone: 'good',
        key: 'history',
      })
      return
    case 'undone':
      showToast({ message: say('shell.undone', { step: notice.step }), key: 'history' })
      return
    case 'redone':
      showToast({ message: say('shell.redone', { step: notice.step }), key: 'history' })
      return
    case 'fixed':
      showToast({ message: say(`timeline.fixed.${notice.reason}`), key: 'fixed' })
      return
    case 'waits':
      showToast({ message: say('timeline.fixed.waits', { name: notice.of }), key: 'fixed' })
      return
    case 'pushed':
      sayWithUndo(pushedSentence(notice))
      return
    case 'moved':
      speak(movedSentence(notice))
      return
    case 'progress':
      speak(`${notice.name}: ${say('timeline.progress', { percent: notice.percent })}`)
      return
    case 'pinned': {
      const { name, count, isPinned } = notice
      speak(
        count === 1
          ? say(isPinned ? 'timeline.said.pinned' : 'timeline.said.unpinned', { name })
          : say(isPinned ? 'timeline.said.pinnedMany' : 'timeline.said.unpinnedMany', { count }),
      )
      return
    }
    case 'milestone':
      speak(say(notice.isMilestone ? 'milestones.made' : 'milestones.released', { name: notice.name }))
      return
    case 'duplicated':
      speak(
        notice.count === 1
          ? say('timeline.said.duplicated', { name: notice.name })
          : say('timeline.said.duplicatedMany', { count: notice.count }),
      )
      return
    case 'placed':
      speak(
        say(notice.isUp ? 'timeline.said.up' : 'timeline.said.down', {
          name: notice.name,
          passed: notice.passed,
        }),
      )
      return
    case 'brought-back':
      speak(say('timeline.said.broughtBack', { name: notice.name }))
      return
    case 'view-saved':
      speak(say('table.views.saved', { name: notice.name }))
      return
    case 'selected':
      speak(
        notice.count === 1 && notice.name !== undefined
          ? say('timeline.said.selected', { name: notice.name })
          : say('timeline.selected', { count: notice.count }),
      )
      return
    case 'folded': {
      const { name, count, isFolded } = notice
      speak(say(isFolded ? 'timeline.said.folded' : 'timeline.said.unfolded', { name, count }))
      return
    }
    case 'all-folded':
      speak(say(notice.isFolded ? 'timeline.said.allFolded' : 'timeline.said.allUnfolded'))
      return
    case 'zoomed':
    case 'scaled':
    case 'scale-ended':
    case 'at-today':
    case 'unfiltered':
    case 'column-sized':
    case 'column-placed':
    case 'panned':
    case 'at-bar':
    case 'row-gone':
      speak(lookText(notice, say, readLanguage()))
      return
    case 'drag-lost':
      showToast({ message: say('timeline.dragLost') })
      return
    case 'typed-hidden':
      showToast({
        message:
          notice.count === 1
            ? say('timeline.typedHidden', { name: shortName(notice.name) })
            : say('timeline.typedHiddenMany', { count: notice.count }),
        key: 'typed-hidden',
        actionLabel: say(notice.count === 1 ? 'timeline.showTyped' : 'timeline.showTypedFirst'),
        onAction: notice.show,
      })
      return
    case 'refused':
      showToast({
        message: say('inspector.refused', {
          name: notice.name,
          fields: notice.labels.join(', '),
          count: notice.labels.length,
        }),
        tone: 'warn',
        key: `refused ${notice.itemId}`,
        actionLabel: say('inspector.backToField'),
        onAction: notice.goBack,
      })
      return
    case 'assessment-removed':
      sayWithUndo(
        notice.baseline === null
          ? say('assessment.removed', { name: notice.name })
          : say('assessment.removedBaseline', { name: notice.name, baseline: notice.baseline }),
      )
      return
    case 'measured':
      sayWithUndo(say('assessment.madeActive', { name: notice.name }))
      return
    case 'evidence-removed':
      sayWithUndo(say('assessment.evidence.removed', { name: shortName(notice.name) }))
      return
    case 'copied':
      showToast({
        message: say('assessment.copied', { count: notice.count }),
        tone: 'good',
        key: 'copied',
      })
      return
    case 'not-copied':
      showToast({ message: say('assessment.notCopied'), tone: 'warn', key: 'copied' })
      return
    case 'framework-added':
    case 'framework-replaced':
      showToast({
        message: say(notice.kind === 'framework-added' ? 'frameworks.added' : 'frameworks.replaced', {
          title: notice.title,
        }),
        tone: 'good',
        key: 'framework',
        actionLabel: say('common.undo'),
        onAction: notice.takeBack,
      })
      return
    case 'framework-removed':
      showToast({
        message: say('frameworks.removed', { title: notice.title, file: notice.file }),
        key: 'framework',
        actionLabel: say('common.undo'),
        onAction: notice.takeBack,
      })
      return
    case 'framework-file-kept':
      showToast({ message: say('frameworks.kept', { file: notice.file }) })
      return
    case 'backed-up':
      showToast({ message: say('shell.backedUp'), tone: 'good' })
      return
    case 'restored':
      showToast({ message: say('shell.restored'), tone: 'good' })
      return
    case 'file-saved':
      showToast({
        message: say('report.written', { file: notice.file }),
        tone: 'good',
        key: 'file',
        actionLabel: say('report.reveal'),
        onAction: () => void revealFile(notice.file),
      })
      return
    case 'file-made':
      showToast({ message: say('report.saved', { file: notice.file }), tone: 'good', key: 'file' })
      return
    case 'sent':
      showToast({
        message: say('exchange.send.written', { file: notice.file, revision: notice.revision }),
        tone: 'good',
        key: 'file',
      })
      return
    case 'handed-over':
      showToast({ message: say('exchange.send.made', { name: notice.file }), tone: 'good', key: 'file' })
      return
    case 'file-failed':
      showToast({ message: say('report.notSaved', { logId: notice.logId }), tone: 'bad', key: 'file' })
      return
    case 'stopped':
      showToast({ message: say('outputs.work.stopped'), key: 'file' })
      return
    case 'print-failed':
      showToast({ message: say('report.notPrinted'), tone: 'bad', key: 'print' })
      return
  }
}
