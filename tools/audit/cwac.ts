import { createHash } from 'node:crypto'
import { csv } from './csv.ts'
import { viewports, type Visit, type ViewportName } from './model.ts'

/** What every row of every CWAC file begins with. */
const commonColumns = ['organisation', 'sector', 'page_title', 'base_url', 'url', 'viewport_size', 'audit_id', 'page_id'] as const

const axeColumns = [...commonColumns, 'audit_type', 'issue_id', 'description', 'target', 'num_issues', 'help', 'helpUrl', 'id', 'impact', 'html', 'tags', 'best-practice'] as const
const oracleColumns = [...commonColumns, 'audit_type', 'issue_id', 'description', 'target', 'num_issues', 'id', 'html', 'story', 'reading', 'lang'] as const

type Row<Columns extends readonly string[]> = Record<Columns[number], string | number>

/** As Python prints a dict: the text is part of what `issue_id` is made from, so every space counts. */
const sizeOf = (name: ViewportName) => `{'width': ${viewports[name].width}, 'height': ${viewports[name].height}}`

/** Python's `hashlib.shake_256(text).hexdigest(5)`: the same fault has the same id in every audit. */
export function issueId(...parts: string[]): string {
  return createHash('shake256', { outputLength: 5 }).update(parts.join('')).digest('hex')
}

/** `axe_core_audit.csv` as GOVTNZ/cwac writes it: a row for each element that breaks a rule, one row for a clean page. */
export function axeCsv(visits: readonly Visit[]): string {
  return csv(axeColumns, each(visits, ({ violations }, common, name): Row<typeof axeColumns>[] => {
    const rows = violations
      .filter(({ viewport }) => viewport === name)
      .flatMap(({ id, description, help, helpUrl, tags, nodes }) =>
        nodes.map(({ xpath, impact, html }) => ({
          ...common,
          audit_type: 'AxeCoreAudit',
          issue_id: issueId(String(common.base_url), id, html, sizeOf(name)),
          description,
          target: xpath,
          num_issues: 1,
          help,
          helpUrl,
          id,
          impact,
          html: firstCharacters(html),
          tags: `[${tags.map((tag) => `'${tag}'`).join(', ')}]`,
          'best-practice': tags.includes('best-practice') ? 'Yes' : 'No',
        })),
      )
    const clean = { audit_type: 'AxeCoreAudit', issue_id: '', description: 'No issues found', target: '', num_issues: 0, help: '', helpUrl: '', id: '', impact: '', html: '', tags: '', 'best-practice': 'No' }
    return rows.length > 0 ? rows : [{ ...common, ...clean }]
  }))
}

/** `reorua_language_audit.csv`: the oracle's findings under the same common columns. Window sizes make no difference to it. */
export function oracleCsv(visits: readonly Visit[]): string {
  return csv(oracleColumns, each(visits, ({ faults, story, reading, lang }, common, name): Row<typeof oracleColumns>[] => {
    if (name !== 'medium') return []
    const about = { ...common, audit_type: 'ReoruaLanguageAudit', story: story.id, reading, lang }
    if (faults.length === 0) return [{ ...about, issue_id: '', description: 'No issues found', target: '', num_issues: 0, id: '', html: '' }]
    return faults.map(({ kind, where, text, message }) => ({
      ...about,
      issue_id: issueId(String(common.base_url), kind, where, text),
      description: message,
      target: where,
      num_issues: 1,
      id: kind,
      html: text,
    }))
  }))
}

function each<R>(visits: readonly Visit[], rows: (visit: Visit, common: Row<typeof commonColumns>, name: ViewportName) => R[]): R[] {
  return visits.flatMap((visit, index) =>
    // A page that could not be judged has no row: "No issues found" would be a lie.
    visit.failure !== undefined
      ? []
      : (Object.keys(viewports) as ViewportName[]).flatMap((name) => {
          const page = index + 1
          const common = { organisation: 'Reorua', sector: 'Design system', page_title: visit.title, base_url: new URL(visit.url).origin, url: visit.url, viewport_size: sizeOf(name), audit_id: `${page}_${name}`, page_id: page }
          return rows(visit, common, name)
        }),
  )
}

/** Python cuts by code points, JavaScript by UTF-16 units. */
const firstCharacters = (html: string) => [...html].slice(0, 100).join('')
