import { collect } from '../contender/collect.tsx'
import { Field } from '../contender/Field.tsx'
import { Page } from '../contender/Page.tsx'
import { App } from './App.tsx'
import { names } from './names.ts'

/** The page as a server sends it. */
export const page = (nonce?: string) => collect(<App><Page /></App>, nonce)

/** 200 text inputs. */
export const fields = () => collect(<App>{names(200).map((name) => <Field key={name} name={name} />)}</App>)
