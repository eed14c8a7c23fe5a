// The files that were dropped, those inside of dropped folders too. Reading a folder takes a while; what is in it must be
// asked for while the drop is under way.

/** A folder answers a hundred entries at a time, and none when there are no more. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (entries.length === 0) return found
    found.push(...entries)
  }
}

// The classes of entries are no names of the page: only what they say of themselves tells them apart.
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFolder(entry)) {
    const entries = await listFolder(entry)
    const inside: File[] = []
    // One after the other: a folder of thousands would open all of them at once.
    for (const one of entries) inside.push(...(await filesIn(one)))
    return inside
  }
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  return []
}

/** To be called in the drop itself; in the order of their names. Rejects where a folder cannot be read. */
export async function droppedFiles({ items }: DataTransfer): Promise<readonly File[]> {
  // What another program made up has no entry in a file system, and is a file all the same.
  const dropped = [...items].flatMap(item => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])
  const files: File[] = []
  for (const one of dropped) files.push(...(one instanceof File ? [one] : await filesIn(one)))
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
