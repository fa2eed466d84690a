import manifest from '../../package.json'

/** Where a person tells that a word is wrong: the `bugs` or `repository` of package.json, which is the one place to set. */
const { bugs, repository } = manifest as { bugs?: string | { url?: string; email?: string }; repository?: string | { url?: string } }

const repositoryUrl = typeof repository === 'string' ? repository : repository?.url
const issues = typeof bugs === 'string' ? bugs : (bugs?.url ?? (repositoryUrl && `${repositoryUrl.replace(/^git\+|\.git$/g, '')}/issues`))
const email = typeof bugs === 'object' ? bugs.email : undefined

/** Whether a report has somewhere to go; without one the email's address is left to the person who writes it. */
export const hasReportAddress = Boolean(issues ?? email)

/** A link that starts a report about one string, with everything in it that a translator needs to find it. */
export function reportAddress({ ns, key, mi, en }: { ns: string; key: string; mi?: string | undefined; en: string }): string {
  const title = `Reorua: ${ns}.${key}`
  const text = [`${ns}.${key}`, `Māori: ${mi ?? '–'}`, `English: ${en}`, '', 'He aha te kupu tika? What should it be?', ''].join('\n')
  const query = (names: readonly [string, string]) => `${names[0]}=${encodeURIComponent(title)}&${names[1]}=${encodeURIComponent(text)}`
  if (issues) return `${issues.replace(/\/$/, '')}/new?${query(['title', 'body'])}`
  return `mailto:${email ?? ''}?${query(['subject', 'body'])}`
}
