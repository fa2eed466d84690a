import { splitKey } from '../messages.ts'
import { piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { escapePlain, escapeText } from './xml.ts'

/** The two texts of a unit with their values and parts as elements, and the data that those stand for. */
export interface Inline {
  source: string
  target: string | undefined
  originalData: { id: string; text: string }[]
  /** The texts of each element by its id: a tool may keep the ids and lose the data. */
  codes: Map<string, string[]>
}

/** An element of the target has the id of the element of the source that it repeats, or else an id of its own. */
export function inlineOf(key: string, english: string, maori: string | undefined): Inline {
  const data = new Map<string, string>()
  const codes = new Map<string, string[]>()
  const dataId = (text: string) => {
    if (!data.has(text)) data.set(text, `d${data.size + 1}`)
    return data.get(text)!
  }
  // A form for one or none may say the number in words.
  const mayGo = (text: string) => ['zero', 'one'].includes(splitKey(key).form ?? '') && /^\{\{\s*count\b/.test(text)

  const write = (pieces: readonly Piece[], idOf: (code: string) => string): string =>
    pieces.map((piece) => {
      if (piece.kind === 'text') return escapeText(piece.text)
      const texts = piece.kind === 'value' ? [piece.text] : [piece.open, piece.close]
      const id = idOf(texts.join(''))
      codes.set(id, texts)
      const canDelete = piece.kind === 'value' && mayGo(piece.text) ? '' : ' canDelete="no"'
      if (piece.kind === 'value') return `<ph id="${id}"${canDelete} equiv="${escapePlain(piece.text)}" disp="${escapePlain(piece.text)}" dataRef="${dataId(piece.text)}"/>`
      const [start, end] = [escapePlain(piece.open), escapePlain(piece.close)]
      return `<pc id="${id}"${canDelete} equivStart="${start}" equivEnd="${end}" dispStart="${start}" dispEnd="${end}" dataRefStart="${dataId(piece.open)}" dataRefEnd="${dataId(piece.close)}">${write(piece.inside, idOf)}</pc>`
    }).join('')

  const unused = new Map<string, string[]>()
  let last = 0
  const source = write(piecesOf(english), (code) => {
    const id = String((last += 1))
    unused.set(code, [...(unused.get(code) ?? []), id])
    return id
  })
  const target = maori === undefined ? undefined : write(piecesOf(maori), (code) => unused.get(code)?.shift() ?? String((last += 1)))
  return { source, target, originalData: [...data].map(([text, id]) => ({ id, text })), codes }
}
