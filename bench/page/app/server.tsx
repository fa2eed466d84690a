import { collect } from '../contender/collect.tsx'
import { Field } from '../contender/Field.tsx'
import { Page } from '../contender/Page.tsx'
import { App } from './App.tsx'
import { names } from './names.ts'

/** The page as a server sends it. */
export const page = () => collect(<App><Page /></App>)

/** As many text inputs. */
export const fields = (count: number) => collect(<App>{names(count).map((name) => <Field key={name} name={name} />)}</App>)
