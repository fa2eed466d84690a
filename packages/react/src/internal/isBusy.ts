/** Whether somebody has begun to do something on a page: the focus is somewhere. */
export function isBusy(document: Document | undefined): boolean {
  const active = document?.activeElement
  return active !== null && active !== undefined && active !== document?.body
}
