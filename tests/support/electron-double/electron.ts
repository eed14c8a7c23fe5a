// The part of Electron's main-process API that our bundle uses. What is missing here fails at import, and that is meant.
export { app } from './app.ts'
export { dialog, screen, session, shell } from './desktop.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu } from './menu.ts'
export { protocol } from './protocol.ts'
export { safeStorage } from './safe-storage.ts'
export { BrowserWindow } from './window.ts'
