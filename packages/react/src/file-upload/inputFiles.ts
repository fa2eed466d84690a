/** Puts files into an input, so that the form sends them: an input takes them from a DataTransfer alone. */
export function putInto(input: HTMLInputElement, files: readonly File[]): void {
  const now = [...(input.files ?? [])]
  if (now.length === files.length && now.every((file, index) => file === files[index])) return
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  input.files = transfer.files
}

/** The files that are dropped; a folder is none. */
export function filesIn(transfer: DataTransfer): File[] {
  const folders = new Set([...transfer.items].map((item, index) => (item.webkitGetAsEntry?.()?.isDirectory ? index : -1)))
  return [...transfer.files].filter((_, index) => !folders.has(index))
}

/** Whether it was chosen already: a browser makes another `File` of the same file each time. */
export function isSame(one: File, other: File | undefined): boolean {
  return other !== undefined && one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
}
