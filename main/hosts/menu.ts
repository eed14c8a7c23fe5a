// The native menu, in the language of the settings. What the page can do itself is asked of the page by its action id.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import * as z from 'zod'
import type { Result } from '../../shared/base/result.ts'
import type { Method } from '../../shared/contract/channels.ts'
import { settingsSchema, type Language } from '../../shared/contract/contract.ts'
import { menu as english } from '../../shared/messages/en/menu.ts'
import { menu } from '../../shared/messages/id/menu.ts'

const WORDS = { id: menu(), en: english } as const

export interface MenuOptions {
  readonly language: Language
  readonly isPackaged: boolean
  readonly runAction: (action: string) => void
  /** A page may open the chooser of the system only right after a key or a click of its own: the menu does it itself. */
  readonly openFile: () => void
}

/** Shows the menu in Indonesian; the returned function takes every answered call and follows a change of language. */
export function showMenu(
  options: Omit<MenuOptions, 'language'>,
): (method: Method, reply: Result<unknown, unknown>) => void {
  let shown: Language | undefined
  const show = (language: Language) => {
    if (language === shown) return
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...options, language })))
    shown = language
  }
  show('id')
  return (method, reply) => {
    const language = reply.ok ? findLanguage(method, reply.value) : undefined
    if (language !== undefined) show(language)
  }
}

const withSettings = z.object({ settings: settingsSchema })

/** The language that a reply speaks of; undefined for the replies that do not. */
export function findLanguage(method: Method, reply: unknown): Language | undefined {
  if (method === 'settings.update') return settingsSchema.safeParse(reply).data?.language
  if (method === 'app.start' || method === 'backup.restore')
    return withSettings.safeParse(reply).data?.settings.language
  return undefined
}

export function menuTemplate({
  language,
  isPackaged,
  runAction,
  openFile,
}: MenuOptions): MenuItemConstructorOptions[] {
  const words = WORDS[language]
  // The page listens to these keys itself and knows whether a text field has the focus: the menu only shows them.
  const pageAction = (action: string, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id: action,
    label,
    click: () => runAction(action),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  return [
    {
      label: words.file,
      submenu: [
        { ...pageAction('roadmap.openFile', words.openFile, 'CommandOrControl+O'), click: openFile },
        pageAction('roadmap.send', words.sendFile),
        separator,
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        pageAction('undo', words.undo, 'CommandOrControl+Z'),
        pageAction('redo', words.redo, 'CommandOrControl+Shift+Z'),
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.zoomReset },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools' as const, label: words.developerTools }]),
      ],
    },
    {
      label: words.help,
      submenu: [pageAction('keys', words.keys, 'Shift+/'), pageAction('about', words.about)],
    },
  ]
}
