import { readFile } from 'node:fs/promises'

/** Writes fonts.css from the font's measures, so that the fallback cannot drift from the file it stands in for. */
export async function fontsCss(folder) {
  const { family, fallback, weights, metrics } = JSON.parse(await readFile(new URL('metrics.json', folder), 'utf8'))
  const percent = (value) => `${Number((value * 100).toFixed(2))}%`
  const faces = weights.map(
    ({ weight, file, sizeAdjust, local }) => `
@font-face {
  font-family: '${family}';
  src: url('./fonts/${file}') format('woff2');
  font-weight: ${weight};
  font-display: swap;
}

@font-face {
  font-family: '${fallback}';
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  font-weight: ${weight};
  size-adjust: ${percent(sizeAdjust)};
  ascent-override: ${percent(metrics.ascent / metrics.unitsPerEm / sizeAdjust)};
  descent-override: ${percent(-metrics.descent / metrics.unitsPerEm / sizeAdjust)};
  line-gap-override: 0%;
}
`,
  )
  return `/*
 * Optional. Without this file Reorua reads in Arial or the system's sans serif.
 * Each weight is one file with every letter of both languages in it: split
 * files lose the kerning across the split, which te reo meets at once (Tā, Wā).
 */
${faces.join('')}`
}
