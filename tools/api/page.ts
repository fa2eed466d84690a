import { anchorMaker, linkTo, typeInWords, withLinks } from './anchors.ts'
import type { Entry } from './describe.ts'
import { oneLine } from './doc-comment.ts'
import type { Package } from './read-package.ts'
import { isCode, roomsOf, type Room } from './rooms.ts'
import { rowsOf } from './taken.ts'

type Anchors = ReadonlyMap<string, string>

/** The reference of a package as one page of Markdown. */
export function pageOf({ name, description, entries }: Package): string {
  const rooms = roomsOf(name, entries)
  const anchor = anchorMaker()
  const title = `${name}: API reference`
  anchor(title)
  const roomAnchors = new Map<Room, string>()
  const anchors = new Map<string, string>()
  for (const room of rooms) {
    roomAnchors.set(room, anchor(room.title))
    for (const entry of room.entries) anchors.set(entry.name, anchor(headingOf(entry)))
  }
  const contents = rooms.map((room) => contentsOf(room, roomAnchors.get(room)!, anchors))
  const sections = rooms.flatMap((room) => [`## ${room.title}`, room.about, ...room.entries.map((entry) => sectionOf(entry, entries, anchors))])
  const blocks = [
    `# ${title}`,
    '<!-- Made from the sources by `npm run generate`. Change the docstrings there, not this page. -->',
    description && `${description}.`,
    `Every public name, with what it gives for bad input and where each rule comes from. Each is imported by its name from \`${name}\`; the [README](README.md) shows how to begin.`,
    contents.join('\n'),
    ...sections,
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`.normalize()
}

function headingOf({ name, kind }: Entry): string {
  return kind === 'function' ? `${name}()` : name
}

function contentsOf({ title, entries }: Room, anchor: string, anchors: Anchors): string {
  const list = (some: Entry[]) => some.map((entry) => `[${headingOf(entry)}](#${anchors.get(entry.name)})`).join(' · ')
  const types = entries.filter((entry) => !isCode(entry))
  return `- **[${title}](#${anchor})**  \n  ${list(entries.filter(isCode))}${types.length > 0 ? `  \n  Types: ${list(types)}` : ''}`
}

function sectionOf(entry: Entry, all: readonly Entry[], anchors: Anchors): string {
  const { doc, code } = entry
  const labelled = (label: string, text: string | undefined) => text && `**${label}** ${withLinks(text, anchors)}`
  const definition = `\`\`\`ts\n${code}\n\`\`\``
  const prose = withLinks(doc.prose, anchors)
  const blocks = [
    `### \`${headingOf(entry)}\``,
    ...(isCode(entry) ? [definition, prose, takenBy(entry, all, anchors)] : [prose, neighboursOf(entry, all, anchors), definition]),
    labelled('Gives', doc.returns),
    ...doc.examples.flatMap((example) => ['**Example**', `\`\`\`ts\n${example}\n\`\`\``]),
    labelled('Source', doc.source),
  ]
  return blocks.filter(Boolean).join('\n\n')
}

/** A table of what a function takes, where there is more to say than the line above it says. */
function takenBy(entry: Entry, all: readonly Entry[], anchors: Anchors): string {
  const rows = rowsOf(entry, all)
  if (rows.every(({ about, more }) => !about && more.length === 0)) return ''
  const written = rows.map(({ name, type, about, more }) => {
    const also = more.length > 0 ? ` Takes what ${more.map((other) => linkTo(other, anchors)).join(' and ')} has as well.` : ''
    const cell = withLinks(oneLine(about + also), anchors).replace(/(?<!\\)\|/g, '\\|')
    return `| \`${name}\` | ${type.startsWith('{') ? '' : typeInWords(type, anchors)} | ${cell} |`
  })
  return ['| Parameter | Type | What it is |', '|---|---|---|', ...written].join('\n')
}

/** What a type takes its other members from, and which names of the page speak of it. */
function neighboursOf({ name, members }: Entry, all: readonly Entry[], anchors: Anchors): string {
  const speaksOf = new RegExp(`\\b${name}\\b`)
  const users = all.filter((other) => other.name !== name && speaksOf.test(other.code.replace(/\/\*[^]*?\*\//g, '')))
  const links = (names: readonly string[]) => names.map((each) => linkTo(each, anchors)).join(', ')
  const lines = [
    members.inherited.length > 0 && `Has what ${links(members.inherited)} has as well.`,
    // A type that everything takes is no one's neighbour.
    users.length > 0 && users.length < 9 && `Used by ${links(users.map((user) => user.name))}.`,
  ]
  return lines.filter(Boolean).join(' ')
}
