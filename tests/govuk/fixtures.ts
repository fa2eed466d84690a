/** One fixture of GOV.UK Frontend: what a component was asked for, and the HTML that it gave. */
export interface Fixture {
  component: string
  name: string
  options: object
  html: string
}

interface File {
  component: string
  fixtures: Omit<Fixture, 'component'>[]
}

const files = import.meta.glob<File>('/node_modules/govuk-frontend/dist/govuk/components/*/fixtures.json', { eager: true, import: 'default', exhaustive: true })

/** Every fixture of every component, also those that GOV.UK's own site does not show. */
export const fixtures: readonly Fixture[] = Object.values(files).flatMap(({ component, fixtures: own }) => own.map((fixture) => ({ ...fixture, component })))
