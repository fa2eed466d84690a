/** The day that it is in New Zealand, as an ISO date: a server may stand anywhere. */
export function today(): string {
  // Canadian English writes ISO dates.
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland', year: 'numeric', month: '2-digit', day: '2-digit' }).format()
}
