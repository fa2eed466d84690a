import { describe, expect, test } from 'vitest'
import { axeCsv, issueId, oracleCsv } from './cwac.ts'
import type { Visit } from './model.ts'

const clean: Visit = {
  story: { id: 'components-button--primary', title: 'Components/Button', name: 'Primary' },
  reading: 'mi',
  url: 'http://localhost:6006/iframe.html?id=components-button--primary&viewMode=story&globals=reading:mi',
  title: 'Pātene',
  lang: 'mi',
  violations: [],
  undecided: [],
  faults: [],
}

const image = `<img src="ā.png">`
const broken: Visit = {
  ...clean,
  violations: [
    {
      viewport: 'small',
      id: 'image-alt',
      description: 'Ensure <img> elements have alternative text',
      help: 'Images must have alternative text',
      helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/image-alt',
      tags: ['cat.text-alternatives', 'wcag2a'],
      nodes: [
        { target: 'img', xpath: '/html/body/img', html: image, impact: 'critical', summary: '' },
        { target: 'img', xpath: '/html/body/p', html: `<p>${'ā'.repeat(200)}</p>`, impact: 'critical', summary: '' },
      ],
    },
  ],
  faults: [{ kind: 'no-mark', where: '<p>', text: 'Passport', message: 'did not pass through Say' }],
}

const rowsOf = (file: string) => file.slice(1).trimEnd().split('\r\n')

describe("CWAC's file", () => {
  test('has its columns in its order', () => {
    expect(rowsOf(axeCsv([clean]))[0]).toBe('organisation,sector,page_title,base_url,url,viewport_size,audit_id,page_id,audit_type,issue_id,description,target,num_issues,help,helpUrl,id,impact,html,tags,best-practice')
  })

  test('has one row for each clean page and window size', () => {
    expect(rowsOf(axeCsv([clean])).slice(1)).toEqual([
      `Reorua,Design system,Pātene,http://localhost:6006,${clean.url},"{'width': 320, 'height': 450}",1_small,1,AxeCoreAudit,,No issues found,,0,,,,,,,No`,
      `Reorua,Design system,Pātene,http://localhost:6006,${clean.url},"{'width': 1280, 'height': 800}",1_medium,1,AxeCoreAudit,,No issues found,,0,,,,,,,No`,
    ])
  })

  test('has a row for each element, and none that says it is clean in that window size', () => {
    const rows = rowsOf(axeCsv([clean, broken]))
    expect(rows.filter((row) => row.includes('2_small')).map((row) => row.includes('image-alt'))).toEqual([true, true])
    expect(rows.filter((row) => row.includes('2_medium')).map((row) => row.includes('No issues found'))).toEqual([true])
    expect(rows[3]).toContain(`/html/body/img,1,Images must have alternative text,https://dequeuniversity.com/rules/axe/4.14/image-alt,image-alt,critical,"<img src=""ā.png"">","['cat.text-alternatives', 'wcag2a']",No`)
  })

  test('names an issue as Python does', () => {
    // hashlib.shake_256(("http://localhost:6006" + "image-alt" + '<img src="ā.png">' + "{'width': 320, 'height': 450}").encode()).hexdigest(5)
    expect(issueId('http://localhost:6006', 'image-alt', image, "{'width': 320, 'height': 450}")).toBe('ea413cc030')
    expect(rowsOf(axeCsv([broken]))[1]).toContain(',ea413cc030,')
  })

  test('cuts an element after 100 characters', () => {
    expect(rowsOf(axeCsv([broken]))[2]).toContain(`,<p>${'ā'.repeat(97)},`)
  })

  test('says nothing of a page that could not be judged', () => {
    expect(rowsOf(axeCsv([{ ...clean, failure: 'planted' }]))).toHaveLength(1)
    expect(rowsOf(oracleCsv([{ ...clean, failure: 'planted' }]))).toHaveLength(1)
  })
})

test('the language errors stand under the same first columns, once for each page', () => {
  const [columns, ...rows] = rowsOf(oracleCsv([clean, broken]))
  expect(columns).toBe('organisation,sector,page_title,base_url,url,viewport_size,audit_id,page_id,audit_type,issue_id,description,target,num_issues,id,html,story,reading,lang')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('No issues found')
  expect(rows[1]).toContain('did not pass through Say,<p>,1,no-mark,Passport,components-button--primary,mi,mi')
})
