import { say, ReoruaProvider } from '@reorua/i18n'
import { pseudo } from '@reorua/i18n/pseudo'
import { words } from '@reorua/i18n'
import { renderToStaticMarkup } from 'react-dom/server'
import { ServerStyleSheet } from 'styled-components'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'
import type { Results } from '../model.ts'
import { Report } from './Report.tsx'

const reading = 'mi-en'

export interface Assets {
  css: string
  script: string
}

/** The report as one page that needs nothing beside it. `oracle` renders it in the pseudo-languages, for its own test. */
export function renderReport(results: Results, { css, script }: Assets, { oracle = false } = {}): string {
  const sheet = new ServerStyleSheet()
  try {
    const body = renderToStaticMarkup(
      sheet.collectStyles(
        <ReoruaProvider reading={reading} transform={oracle ? pseudo : undefined}>
          <Report results={results} />
        </ReoruaProvider>,
      ),
    )
    const title = say(words(auditReportWords)('title'), { reading, transform: oracle ? pseudo : undefined })
    return `<!doctype html>
<html lang="${title.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.text} – Reorua</title>
<style>${css}</style>
${sheet.getStyleTags()}
</head>
<body>
${body}
<script type="module">${script}</script>
</body>
</html>
`
  } finally {
    sheet.seal()
  }
}
