// Apart from its rules, because the types of a component must not ask for those of styled-components.

/** How many characters an answer usually has: a hint for the eye, never a limit. */
export type Width = 2 | 3 | 4 | 5 | 10 | 20 | 30
