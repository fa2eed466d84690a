/** Makes a text findable without its macrons: `maori` finds Māori. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
