import { Say, type Words } from '@reorua/i18n'
import { Checkbox, type CheckboxProps } from '../checkboxes/index.js'
import { joinIds } from '../internal/joinIds.js'
import { useField } from '../internal/useField.js'
import * as S from './DeclarationCheckbox.styles.js'

export interface DeclarationCheckboxProps extends Omit<CheckboxProps, 'conditional' | 'exclusive'> {
  /** The heading over what is declared. */
  heading: Words
  /** Where the heading stands in the outline of the page. */
  headingLevel?: 2 | 3 | 4
  /** What is declared: each a whole sentence. One is a paragraph, several are a list. */
  statements: readonly Words[]
  /** The name under which it is sent, and by which an error summary finds it. */
  name: string
  /** What the person says of the statements: "I declare that all of this is true". */
  children: Words
}

/** Asks for a declaration: what it says, and one box that must be ticked. Renders a group with an `<input type="checkbox">`. */
export function DeclarationCheckbox({ heading, headingLevel = 2, statements, value, error: own, required = true, children, 'aria-describedby': describedBy, ...rest }: DeclarationCheckboxProps) {
  const { inputId: id, error } = useField(rest, { label: children, error: own })
  const [only, ...others] = statements
  return (
    <S.Root role="group" aria-labelledby={`${id}-heading`} data-invalid={error ? '' : undefined}>
      <S.Heading as={`h${headingLevel}`} id={`${id}-heading`}>
        <Say>{heading}</Say>
      </S.Heading>
      {others.length === 0 ? (
        <S.Statement id={`${id}-statements`}>
          <Say>{only}</Say>
        </S.Statement>
      ) : (
        <S.Statements id={`${id}-statements`}>
          {statements.map((statement, at) => (
            <S.Item key={at}>
              <Say>{statement}</Say>
            </S.Item>
          ))}
        </S.Statements>
      )}
      <Checkbox {...rest} value={value} error={own} required={required} aria-describedby={joinIds(describedBy, `${id}-statements`)}>
        {children}
      </Checkbox>
    </S.Root>
  )
}
