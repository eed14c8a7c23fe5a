// A picture file as a small PNG for the letterhead.
import { MAX_LOGO_LENGTH } from '../../shared/domain/letterhead.ts'

/** More than a letterhead shows at 600 dots an inch. */
const LONGEST_PX = 640

/** Null where the browser knows no such picture, or it stays too large. */
export async function readLogo(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST_PX / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const context = canvas.getContext('2d')
    if (context === null) return null
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    const address = canvas.toDataURL('image/png')
    return address.length <= MAX_LOGO_LENGTH ? address : null
  } catch {
    return null // not a picture
  }
}
