// The shown table on its way to the clipboard: by Ctrl+C, which the browser makes a copy of, and by name.
import { Copy } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { joinCells } from '../../../../shared/messages/paste/join-cells.ts'
import type { Cells } from '../../../../shared/messages/paste/split-cells.ts'
import { isTyping, registerActions } from '../../../state/actions.ts'
import { announce } from '../../../state/notice.ts'

export const COPY_ACTION = 'assessment.copy'

/** Whoever has marked words, stands in a field or in a window means those. */
function isForOthers(target: EventTarget | null): boolean {
  return (
    isTyping(target) ||
    document.querySelector('[role="dialog"]') !== null ||
    document.getSelection()?.isCollapsed === false
  )
}

async function copyByName(cells: Cells): Promise<void> {
  try {
    await navigator.clipboard.writeText(joinCells(cells))
    announce({ kind: 'copied', count: cells.length - 1 })
  } catch {
    // Refused by the browser or its user: the key needs no leave.
    announce({ kind: 'not-copied' })
  }
}

/** `read` answers the table as it is when somebody copies it: heads first, then a row for each indicator. */
export function useCopiedTable(read: () => Cells): void {
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (isForOthers(event.target)) return
      const cells = latest.current()
      event.preventDefault()
      event.clipboardData?.setData('text/plain', joinCells(cells))
      announce({ kind: 'copied', count: cells.length - 1 })
    }
    window.addEventListener('copy', onCopy)
    const withdraw = registerActions([
      {
        id: COPY_ACTION,
        group: 'view',
        title: t => t('assessment.copy'),
        shortcut: 'Ctrl+C',
        isLocalKey: true,
        icon: Copy,
        run: () => void copyByName(latest.current()),
      },
    ])
    return () => {
      window.removeEventListener('copy', onCopy)
      withdraw()
    }
  }, [])
}
