import { createContext, useContext, useEffect, useRef, useState, type SubmitEvent } from 'react'
import { questions, type Language } from './questions.ts'

// The same form by hand: two languages in the simplest way, one check, one summary.

const LanguageContext = createContext<Language>('en')
const ErrorsContext = createContext<Readonly<Record<string, true>>>({})
const missing = { mi: 'Tāurua he whakautu', en: 'Enter an answer' }

export function Floor({ count, language }: { count: number; language: Language }) {
  const all = questions(count)
  const [errors, setErrors] = useState<Record<string, true>>({})
  const wrong = all.filter(({ name }) => errors[name])
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [errors])

  function check(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    setErrors(Object.fromEntries(all.filter(({ name }) => !(data.get(name) as string).trim()).map(({ name }) => [name, true])))
  }

  return (
    <LanguageContext value={language}>
      <ErrorsContext value={errors}>
        <form noValidate onSubmit={check}>
          {wrong.length > 0 && (
            <div ref={summary} tabIndex={-1}>
              <div role="alert">
                <ul>
                  {wrong.map(({ name, label }) => (
                    <li key={name}>
                      <a href={`#${name}`}>
                        {missing[language]}: {label[language]}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          )}
          {all.map(({ name, label }) => (
            <Field key={name} name={name} label={label} />
          ))}
          <button type="submit">{{ mi: 'Tuku', en: 'Send' }[language]}</button>
        </form>
      </ErrorsContext>
    </LanguageContext>
  )
}

function Field({ name, label }: ReturnType<typeof questions>[number]) {
  const language = useContext(LanguageContext)
  const isWrong = useContext(ErrorsContext)[name]
  return (
    <div className="field">
      <label htmlFor={name}>{label[language]}</label>
      {isWrong && (
        <p id={`${name}-error`} className="error">
          {{ mi: 'Hapa', en: 'Error' }[language]}: {missing[language]}: {label[language]}
        </p>
      )}
      <input className="input" id={name} name={name} type="text" aria-describedby={isWrong && `${name}-error`} aria-invalid={isWrong} />
    </div>
  )
}
