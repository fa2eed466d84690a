import { PageTitle, words } from '@reorua/i18n'
import { ButtonLink } from '@reorua/react/button'
import { Heading } from '@reorua/react/heading'
import { Link } from '@reorua/react/link'
import { Text } from '@reorua/react/text'
import { Shell } from './Shell.tsx'
import type { Problem, Statement } from './state.ts'

const w = words('passport')

/** Where the life event begins. */
export function Start() {
  return (
    <Shell above={[]} here={w('goingOverseas')}>
      <PageTitle>{w('goingOverseas')}</PageTitle>
      <Heading level={1}>{w('goingOverseas')}</Heading>
      <p>
        <ButtonLink href="/passport">{w('title')}</ButtonLink>
      </p>
      <p>
        <Link href="/address">{words('address')('title')}</Link>
      </p>
    </Shell>
  )
}

/** Stands for the statements that an agency has to publish. */
export function AgencyStatement({ about }: { about: Statement }) {
  return (
    <Shell here={w(about)}>
      <PageTitle>{w(about)}</PageTitle>
      <Heading level={1}>{w(about)}</Heading>
      <Text>{w('statement')}</Text>
    </Shell>
  )
}

/** Says that a request could not be answered, and where to go on. */
export function RequestProblem({ problem, again = '/passport' }: { problem: Problem; again?: string | undefined }) {
  return (
    <Shell here={w(problem)}>
      <PageTitle>{w(problem)}</PageTitle>
      <Heading level={1}>{w(problem)}</Heading>
      <p>
        <ButtonLink href={again}>{w(problem === 'notFound' ? 'title' : 'tryAgain')}</ButtonLink>
      </p>
    </Shell>
  )
}
