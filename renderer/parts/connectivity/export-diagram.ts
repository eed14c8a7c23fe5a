// A diagram leaves the program: as an SVG file, and as Mermaid source for whoever writes documents with it.
import { toFileName } from '../../../shared/report/file-name.ts'
import { useApp } from '../../state/app-store.ts'
import { say } from '../../state/i18n.ts'
import type { Work } from '../../state/long-work.ts'
import { saveFile, type MadeFile } from '../../state/save-file.ts'
import { copyText } from '../../ui/copy-text.ts'
import { toSvgFile } from '../diagram/draw-diagram.ts'

/** Mermaid holds the page while it draws: the window that can end this stands there before, and is asked once more behind. */
export async function makeDiagramFile(
  source: string,
  { name, file }: { readonly name: string; readonly file: string },
  work: Work,
): Promise<MadeFile> {
  const step = { says: say('outputs.work.drawing'), share: null }
  await work.hold(step)
  const svg = await toSvgFile(source, name)
  await work.step(step)
  return { name: file, mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) }
}

/** `name` says of which plan or region it is. */
export async function saveDiagram(source: string, name: string): Promise<void> {
  const { today } = useApp.getState()
  const file = `${toFileName(say('connectivity.diagram.fileName', { name: name.slice(0, 60), date: today }))}.svg`
  await saveFile(work => makeDiagramFile(source, { name: say('connectivity.diagram.name'), file }, work))
}

export const copyDiagram = (source: string) =>
  copyText(source, say('connectivity.diagram.copied'), say('connectivity.diagram.notCopied'))
