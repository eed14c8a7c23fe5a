// The page asks not to be closed while something in it could not be stored. Electron would then refuse without a word: here
// somebody is asked.
import { type BrowserWindow, dialog } from 'electron'
import type { Result } from '../../shared/base/result.ts'
import type { Method } from '../../shared/contract/channels.ts'
import { host as english } from '../../shared/messages/en/host.ts'
import { host } from '../../shared/messages/id/host.ts'
import { findLanguage } from './menu.ts'

const WORDS = { id: host(), en: english } as const
const STAY = 0
const LEAVE = 1

/** In Indonesian; the returned function takes every answered call and follows a change of language. */
export function askToLeave(window: BrowserWindow): (method: Method, reply: Result<unknown, unknown>) => void {
  let words: (typeof WORDS)[keyof typeof WORDS] = WORDS.id
  window.webContents.on('will-prevent-unload', event => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: words.notStored,
      detail: words.notStoredHint,
      buttons: [words.stay, words.leave],
      defaultId: STAY,
      cancelId: STAY,
      noLink: true,
    })
    // What is prevented is the refusal to close.
    if (answer === LEAVE) event.preventDefault()
  })
  return (method, reply) => {
    const language = reply.ok ? findLanguage(method, reply.value) : undefined
    if (language !== undefined) words = WORDS[language]
  }
}
