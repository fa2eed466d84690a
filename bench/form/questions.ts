export type Language = 'mi' | 'en'

/** As many questions as asked for, in both languages. */
export function questions(count: number): { name: string; label: { mi: string; en: string } }[] {
  return Array.from({ length: count }, (_, at) => ({ name: `field-${at}`, label: { mi: `Pātai ${at + 1}`, en: `Question ${at + 1}` } }))
}
