import { words } from '@reorua/i18n'
import { Tag } from '@reorua/react/tag'
import { auditReportWords } from '../../../stories/locales/dist/audit-report.js'

const w = words(auditReportWords)
const known = ['critical', 'serious', 'moderate', 'minor'] as const

/** How much an error keeps people out, as axe sees it. */
export function Impact({ impact }: { impact: string }) {
  const name = known.find((candidate) => candidate === impact)
  return name ? <Tag variant={name === 'critical' || name === 'serious' ? 'error' : 'warning'}>{w(name)}</Tag> : null
}
