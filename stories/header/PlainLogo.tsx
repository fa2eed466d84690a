/** Stands where an organisation's own logo would. It means nothing, and belongs to nobody. */
export function PlainLogo() {
  return (
    <svg viewBox="0 0 48 48" width="48" height="48" fill="none" stroke="currentColor" strokeWidth="4">
      <rect x="4" y="4" width="28" height="28" rx="4" />
      <rect x="16" y="16" width="28" height="28" rx="4" />
    </svg>
  )
}
