/** What a text is made of, for tools that keep values and parts out of a translator's way. */
export type Piece =
  | { kind: 'text'; text: string }
  /** `{{name, format}}`, as it stands. */
  | { kind: 'value'; text: string }
  /** `<link>…</link>`. */
  | { kind: 'part'; open: string; close: string; inside: Piece[] }

/** Nobody nests parts so deep; a text that seems to is shown as it is. */
const deepest = 20

/** Cuts a text into pieces. What is no whole value and no closed part stays text, so that joining gives the text again. */
export function piecesOf(text: string): Piece[] {
  const open: { tag: string; pieces: Piece[] }[] = [{ tag: '', pieces: [] }]
  const add = (piece: Piece) => void open.at(-1)!.pieces.push(piece)
  let end = 0
  for (const { 0: token, 1: slash, 2: name, index } of text.matchAll(/\{\{[^{}]+\}\}|<(\/?)([A-Za-z][A-Za-z0-9]*)>/g)) {
    if (index > end) add({ kind: 'text', text: text.slice(end, index) })
    end = index + token.length
    if (name === undefined) add({ kind: 'value', text: token })
    else if (!slash && open.length <= deepest) open.push({ tag: token, pieces: [] })
    else if (slash && open.at(-1)!.tag === `<${name}>`) {
      const { tag, pieces } = open.pop()!
      add({ kind: 'part', open: tag, close: token, inside: pieces })
    } else add({ kind: 'text', text: token })
  }
  if (end < text.length) add({ kind: 'text', text: text.slice(end) })
  while (open.length > 1) {
    const { tag, pieces } = open.pop()!
    open.at(-1)!.pieces.push({ kind: 'text', text: tag }, ...pieces)
  }
  return open[0]!.pieces
}

export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'part' ? `${piece.open}${joinPieces(piece.inside)}${piece.close}` : piece.text)).join('')
}
