/** Names for as many fields. */
export const names = (count: number) => Array.from({ length: count }, (_, index) => `field-${index}`)
