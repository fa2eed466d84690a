import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

// A font of our own making is worth reading with a reader of our own: the four tables below are never transformed in WOFF2.
const knownTags = 'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
  .match(/.{4} ?/g)!
  .map((tag) => tag.slice(0, 4))

/** Reads the tables of a WOFF2 file (https://www.w3.org/TR/WOFF2/). */
function readTables(file: URL): Map<string, Buffer> {
  const data = readFileSync(file)
  if (data.toString('latin1', 0, 4) !== 'wOF2') throw new Error(`${file} is not WOFF2`)
  let at = 48
  const base128 = () => {
    let value = 0
    for (let more = true; more; at += 1) {
      value = value * 128 + (data[at]! & 127)
      more = data[at]! > 127
    }
    return value
  }
  const entries = Array.from({ length: data.readUInt16BE(12) }, () => {
    const flags = data[at++]!
    const known = flags & 63
    const tag = known === 63 ? data.toString('latin1', at, (at += 4)) : knownTags[known]!
    const original = base128()
    const version = flags >> 6
    const transformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0
    return { tag, length: transformed ? base128() : original }
  })
  const all = brotliDecompressSync(data.subarray(at, at + data.readUInt32BE(20)))
  const tables = new Map<string, Buffer>()
  let start = 0
  for (const { tag, length } of entries) tables.set(tag, all.subarray(start, (start += length)))
  return tables
}

/** What a font file says of itself: the characters it draws, and its vertical measures. */
export function readFont(file: URL) {
  const tables = readTables(file)
  const table = (tag: string) => tables.get(tag) ?? fail(`${file} has no table ${tag}`)
  const hhea = table('hhea')
  return {
    characters: readCharacters(table('cmap')),
    unitsPerEm: table('head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    tables: [...tables.keys()],
  }
}

/** The Basic Multilingual Plane of a cmap: its format 4 part. */
function readCharacters(cmap: Buffer): Set<string> {
  const count = cmap.readUInt16BE(2)
  const offsets = Array.from({ length: count }, (_none, n) => cmap.readUInt32BE(4 + n * 8 + 4))
  const part = cmap.subarray(offsets.find((offset) => cmap.readUInt16BE(offset) === 4) ?? fail('The cmap has no part of format 4'))
  const segments = part.readUInt16BE(6) / 2
  const column = (n: number, segment: number) => 14 + n * segments * 2 + (n > 0 ? 2 : 0) + segment * 2
  const found = new Set<string>()
  for (let segment = 0; segment < segments; segment += 1) {
    const [end, first, delta] = [part.readUInt16BE(column(0, segment)), part.readUInt16BE(column(1, segment)), part.readUInt16BE(column(2, segment))]
    const range = part.readUInt16BE(column(3, segment))
    for (let code = first; code <= end && code !== 0xff_ff; code += 1) {
      const glyph = range === 0 ? (code + delta) & 0xff_ff : part.readUInt16BE(column(3, segment) + range + (code - first) * 2)
      if (glyph !== 0) found.add(String.fromCodePoint(code))
    }
  }
  return found
}

function fail(message: string): never {
  throw new Error(message)
}
