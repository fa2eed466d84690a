import { Unreadable } from './returned.ts'

/**
 * The text of a file that a person’s program has saved: UTF-8, or UTF-16 with its byte order mark.
 * @throws {Unreadable} for anything else, because a guess would put wrong letters in the place of macrons.
 */
export function decode(bytes: Uint8Array): string {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (starts(0x50, 0x4b)) {
    throw new Unreadable('This is a packed file (an Excel or LibreOffice workbook, or a translation package), which cannot be read here. Save the sheet as “CSV UTF-8 (comma delimited)”, or take the .xlf file out of the package.')
  }
  const encoding = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : declared(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable(`The file is not ${encoding.toUpperCase()}, so its macrons are probably lost. Open it again in your program and save it as “CSV UTF-8” (Excel), or with the character set “Unicode (UTF-8)” (LibreOffice); check that ā ē ī ō ū are still there before you save.`)
  }
}

/** XML may name another encoding, in letters that all of them share. */
function declared(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const name = /^<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  // Without its mark it cannot be UTF-16, whatever it says: then this line could not have been read.
  if (name.startsWith('utf-16')) return 'utf-8'
  try {
    return new TextDecoder(name).encoding
  } catch {
    throw new Unreadable(`The file says that it is in “${name}”, which cannot be read here. Save it as UTF-8.`)
  }
}
