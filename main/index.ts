// Start-up of the desktop window, step by step.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, session, shell } from 'electron'
import { registerAppScheme, serveAppScheme } from './hosts/app-scheme.ts'
import { APP_VERSION } from './hosts/build-constants.ts'
import { askToLeave } from './hosts/ask-to-leave.ts'
import { askWhere, askWhich } from './hosts/ask-where.ts'
import { findToday } from './hosts/clock.ts'
import { findDataFolder } from './hosts/data-folder.ts'
import { endWithWindow, startOnce, keepDataIn } from './hosts/desktop-app.ts'
import { findGiven, keepGiven } from './hosts/given-files.ts'
import { forwardEvents, registerCalls, sendEvent } from './hosts/ipc.ts'
import { showMenu } from './hosts/menu.ts'
import { denyPermissions } from './hosts/permissions.ts'
import { printPdf } from './hosts/print-pdf.ts'
import { systemSealing } from './hosts/system-sealing.ts'
import { focusWindow, loadPage, openWindow } from './hosts/window.ts'
import { createBackend } from './services/backend.ts'

const dataFolder = findDataFolder(process, homedir())
const appFolder = app.getAppPath()
const resourcesFolder = join(app.isPackaged ? process.resourcesPath : appFolder, 'resources')

// These must come before `ready`.
app.enableSandbox()
registerAppScheme()
keepDataIn(dataFolder)
const given = keepGiven(findGiven(process.argv.slice(1), process.cwd()))
// A Mac tells of a double click by an event, and before it is ready.
app.on('open-file', (event, path) => {
  event.preventDefault()
  given.keep(findGiven([path], '/'))
})
// Elsewhere a double click starts the program once more; this one may still be loading its window.
app.on('second-instance', (_event, args, folder) => given.keep(findGiven(args.slice(1), folder)))
startOnce(start)

async function start(): Promise<void> {
  const backend = createBackend({
    dataFolder,
    resourcesFolder,
    host: 'electron',
    appVersion: APP_VERSION,
    today: findToday,
    now: () => new Date(),
    askWhere: name => askWhere(window, name),
    printPdf: () => printPdf(window),
    reveal: file => shell.showItemInFolder(file),
    takeGiven: given.take,
    sealing: systemSealing,
    readerBundle: join(appFolder, 'out/main/reader.cjs'),
  })
  endWithWindow(() => backend.finish())
  serveAppScheme(join(appFolder, 'out/renderer'))
  denyPermissions(session.defaultSession)

  const window = openWindow({
    preload: join(appFolder, 'out/preload/preload.cjs'),
    state: join(dataFolder, 'window.json'),
    icon: join(resourcesFolder, 'icon.png'),
  })
  const followLanguage = showMenu({
    isPackaged: app.isPackaged,
    runAction: action => sendEvent(window, 'menu.action', { action }),
    openFile: () => void askWhich(window).then(given.keep),
  })
  const followInQuestion = askToLeave(window)
  registerCalls(backend, (method, reply) => {
    followLanguage(method, reply)
    followInQuestion(method, reply)
  })
  forwardEvents(backend, window)
  app.on('second-instance', () => focusWindow(window))
  given.follow(() => sendEvent(window, 'roadmap.given', null))
  await loadPage(window)
}
