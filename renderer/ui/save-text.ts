// Gives the user a text as a file: the browser asks where, or puts it where its downloads go.

export function saveText(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download reads the address after this turn; a minute is longer than any of ours takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
