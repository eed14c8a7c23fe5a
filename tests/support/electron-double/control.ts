// Questions of the test to the running double, over the channel of the forked process.
import { app } from './app.ts'
import { chooseNext, isGranted } from './desktop.ts'
import { clickMenu, menuLines } from './menu.ts'
import { BrowserWindow } from './window.ts'

/** What can be asked, and what the answer is. */
export interface Questions {
  readonly menu: { readonly parameter: null; readonly answer: readonly string[] }
  readonly click: { readonly parameter: string; readonly answer: null }
  readonly permission: {
    readonly parameter: string
    readonly answer: { readonly request: boolean; readonly check: boolean }
  }
  readonly moveWindow: {
    readonly parameter: {
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
    readonly answer: null
  }
  readonly bounds: { readonly parameter: null; readonly answer: object }
  /** Minimised by the user; answers the number of windows. */
  readonly minimize: { readonly parameter: null; readonly answer: number }
  readonly isMinimized: { readonly parameter: null; readonly answer: boolean }
  /** What the user will choose in the next window of the system; null: they will think better of it. */
  readonly choosePlace: { readonly parameter: string | null; readonly answer: null }
  readonly quit: { readonly parameter: null; readonly answer: null }
}
export type Question = keyof Questions

function requireWindow(): BrowserWindow {
  const [window] = app.windows
  if (!(window instanceof BrowserWindow)) throw new Error('no window is open')
  return window
}

const answerers: {
  readonly [Q in Question]: (parameter: Questions[Q]['parameter']) => Questions[Q]['answer']
} = {
  menu: menuLines,
  click: line => {
    clickMenu(line)
    return null
  },
  permission: isGranted,
  moveWindow: bounds => {
    requireWindow().setBounds(bounds)
    return null
  },
  bounds: () => requireWindow().getNormalBounds(),
  minimize: () => {
    requireWindow().minimize()
    return app.windows.size
  },
  isMinimized: () => requireWindow().isMinimized(),
  choosePlace: place => {
    chooseNext(place)
    return null
  },
  quit: () => {
    app.quit()
    return null
  },
}

interface Message {
  readonly number: number
  readonly question: Question
  readonly parameter: never
}

/** Answers until the test is gone, and then ends: an orphan with its Chromium would hang the shell. */
export function answerQuestions(): void {
  process.on('message', ({ number, question, parameter }: Message) => {
    try {
      process.send?.({ number, answer: answerers[question](parameter) })
    } catch (error) {
      process.send?.({ number, error: String(error) })
    }
  })
  process.on('disconnect', () => app.exit(1))
}
