import { langOf } from './document.ts'
import { byComponent, readings, type Reading, type Sent } from './stories.ts'

// These pages are documentation, and so in English; what they show carries its own language.
const readingNames: Record<Reading, string> = { mi: 'Māori', en: 'English', 'mi-en': 'Māori then English', 'en-mi': 'English then Māori' }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const inWords = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`
const link = (href: string, text: string, isCurrent = false) => `<a class="reo-link" href="${href}"${isCurrent ? ' aria-current="page"' : ''}>${text}</a>`
const list = (items: string[], name = '') => `<ul class="kit-list${name && ` ${name}`}">\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>`

function shell(title: string, up: string, body: string): string {
  return `<!doctype html>
<html lang="en-NZ">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${up}fonts.css">
<link rel="stylesheet" href="${up}reorua.css">
<link rel="stylesheet" href="${up}browse/browse.css">
<script defer src="${up}browse/browse.js"></script>
</head>
<body>
${body}
</body>
</html>
`
}

/** A page that shows one story in one reading, with its code beside it and the way to the others. */
export function examplePage({ component, story, title, description }: Sent, reading: Reading, stories: Sent[], fragment: string): string {
  const name = `${inWords(component)}: ${inWords(story).toLowerCase()}`
  const address = (other: string, otherReading: Reading) => `${other}.${otherReading}.html`
  const file = `../../components/${component}/${address(story, reading)}`
  // A page has one <main>: that of the example, where it shows one.
  const main = fragment.includes('<main') ? 'div' : 'main'
  return shell(`${name}, ${readingNames[reading]} – Reorua HTML`, '../../', `<header class="kit-header">
<p>${link('../../index.html', 'Reorua HTML')}</p>
<nav aria-label="Readings">${list(readings.map((other) => link(address(story, other), readingNames[other], other === reading)), 'kit-row')}</nav>
</header>
<nav class="kit-states" aria-label="States of ${title}">
${list(stories.map((other) => link(address(other.story, reading), inWords(other.story), other.story === story)), 'kit-row')}
</nav>
<${main} class="kit-main">
<h1 class="kit-title">${name}</h1>
<p class="kit-lead">${escaped(description)}</p>
<div class="kit-beside">
<div class="kit-example" lang="${langOf(reading)}">
${fragment}</div>
<div class="kit-source">
<pre class="kit-code" tabindex="0"><code>${escaped(fragment)}</code></pre>
<p>${link(file, `${component}/${address(story, reading)}`)}</p>
</div>
</div>
</${main}>`)
}

/** Everything that there is in the kit. */
export function indexPage(sent: Sent[]): string {
  const components = [...byComponent(sent.filter(({ kind }) => kind === 'Components'))]
  const pages = sent.filter(({ kind }) => kind === 'Pages')
  return shell('Reorua HTML', '', `<header class="kit-header"><p>Reorua HTML</p></header>
<main class="kit-main">
<h1 class="kit-title">The components as plain HTML and CSS</h1>
<p class="kit-lead">${components.length} components and ${new Set(pages.map(({ component }) => component)).size} pages in ${sent.length} states, each in four readings: Māori, English, and both with either one leading. Copy what you need into your templates; README.md says how.</p>
<pre class="kit-code" tabindex="0"><code>${escaped('<link rel="stylesheet" href="/reorua/reorua.css">\n<script type="module" src="/reorua/reorua.js"></script>')}</code></pre>
<div class="kit-index">
${components.map(([component, stories]) => `<section>
<h2>${inWords(component)}</h2>
${list(stories.map(({ story }) => link(`browse/${component}/${story}.mi-en.html`, inWords(story))))}
</section>`).join('\n')}
</div>
<h2>Whole pages</h2>
<dl class="kit-pages">
${pages.map(({ component, story, description }) => `<div>
<dt>${inWords(component)}: ${inWords(story).toLowerCase()}</dt>
<dd>${escaped(description)}
${list(readings.map((reading) => link(`pages/${component}/${story}.${reading}.html`, readingNames[reading])), 'kit-row')}</dd>
</div>`).join('\n')}
</dl>
</main>`)
}
