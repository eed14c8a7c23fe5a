// Hands a file that the page has made over to be saved. Electron asks where to; a browser puts it where its user wants
// downloads. Neither tells the page whether it was stored in the end (decision 34).

/** Time enough for the browser to take the bytes; until then they are kept. */
const KEPT_MS = 60_000

export function offerFile(name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
