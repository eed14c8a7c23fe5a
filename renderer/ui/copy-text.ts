// A text goes to the clipboard, and a message says whether it did.
import { showToast } from './toast-store.ts'

/** The browser allows it only right after a press, and only in a page that has the focus: else `notCopied` is said. */
export async function copyText(text: string, copied: string, notCopied: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ message: copied, tone: 'good', key: 'copied' })
  } catch {
    showToast({ message: notCopied, tone: 'warn', key: 'copied' })
  }
}
