// What the page may ask the browser for: to put text and pictures on the clipboard and to fill the screen, and nothing else.
import type { Session } from 'electron'

const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen'])

/** Both handlers are needed: some permissions are only requested, others only checked. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(ALLOWED.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED.has(permission))
}
