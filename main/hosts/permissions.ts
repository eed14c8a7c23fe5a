// What the page may ask the browser for: to put text and pictures on the clipboard, to fill a screen (the one it names, among those
// there are) and to have the Esc key there, and nothing else.
import type { Session } from 'electron'

const ALLOWED: ReadonlySet<string> = new Set([
  'clipboard-sanitized-write',
  'fullscreen',
  'keyboardLock',
  'window-management',
])

/** Both handlers are needed: some permissions are only requested, others only checked. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(ALLOWED.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED.has(permission))
}
