import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import type { BrowserWindow } from 'electron'
import { DEFAULT_SETTINGS } from '../../../shared/contract/contract.ts'
import { askToLeave } from '../../../main/hosts/ask-to-leave.ts'

const asked = vi.hoisted(() => ({ boxes: [] as { message: string; buttons: string[] }[], answer: 0 }))
// Under plain Node the real module would start a download.
vi.mock('electron', () => ({
  Menu: {},
  dialog: {
    showMessageBoxSync(_: unknown, box: { message: string; buttons: string[] }) {
      asked.boxes.push({ message: box.message, buttons: box.buttons })
      return asked.answer
    },
  },
}))

it('asks in the language of the page, and closes only where that is chosen', () => {
  const webContents = new EventEmitter()
  const follow = askToLeave({ webContents } as unknown as BrowserWindow)
  const isClosed = (answer: number) => {
    asked.answer = answer
    const preventDefault = vi.fn<() => void>()
    webContents.emit('will-prevent-unload', { preventDefault })
    return preventDefault.mock.calls.length === 1
  }
  expect([isClosed(0), isClosed(1)]).toEqual([false, true])
  follow('settings.update', { ok: true, value: { ...DEFAULT_SETTINGS, language: 'en' } })
  expect(isClosed(0)).toBe(false)
  expect(asked.boxes.map(({ message, buttons }) => [message, ...buttons])).toEqual([
    ['Ada perubahan yang belum tersimpan.', 'Kembali', 'Tutup tanpa menyimpan'],
    ['Ada perubahan yang belum tersimpan.', 'Kembali', 'Tutup tanpa menyimpan'],
    ['Some changes are not stored yet.', 'Go back', 'Close without storing'],
  ])
})
