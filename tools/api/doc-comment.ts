/** A docstring in its parts, each as Markdown. */
export interface DocComment {
  prose: string
  /** By the name of a parameter, or of a member of one: `options.mode`. */
  params: Map<string, string>
  returns?: string
  examples: string[]
  source?: string
  /** Tags that the page has no place for. */
  unknown: string[]
}

/** Reads the inside of a doc comment: free prose, then tags that each begin a line. */
export function parseDocComment(comment: string): DocComment {
  const lines = comment.replace(/^\*/, '').split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
  const doc: DocComment = { prose: '', params: new Map(), examples: [], unknown: [] }
  let [tag, part] = ['', [] as string[]]
  let fenced = false
  for (const line of [...lines, '@']) {
    const [begun, name, rest = ''] = (!fenced && /^@(\w*)\s*(.*)$/.exec(line)) || []
    if (begun === undefined) {
      if (line.startsWith('```')) fenced = !fenced
      part.push(line)
      continue
    }
    add(doc, tag, part.join('\n').trim())
    tag = name ?? ''
    part = [rest]
  }
  return doc
}

function add(doc: DocComment, tag: string, text: string): void {
  if (tag === '') doc.prose = text
  else if (tag === 'returns') doc.returns = text
  else if (tag === 'source') doc.source = text
  else if (tag === 'example') doc.examples.push(text.replace(/^```\w*\n([^]*)\n```$/, '$1'))
  else if (tag === 'param') {
    const [, name = '', about = ''] = /^(\S*)\s*(?:- )?([^]*)$/.exec(text) ?? []
    doc.params.set(name, about)
  } else doc.unknown.push(tag)
}

/** Text on one line, as a cell of a table holds it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The first sentence, for where there is no room for more. A stop in code is no end. */
export function firstSentence(text: string): string {
  const line = oneLine(text.split(/\n\s*\n/)[0] ?? '')
  return /^(?:`[^`]*`|[^`])*?[.?!](?=\s|$)/.exec(line)?.[0] ?? line
}
