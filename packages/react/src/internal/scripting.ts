// Wherever scripts can run, what they will show is laid out so from the start, and nothing jumps when they come.
export const beforeScripts = '@media screen and (scripting: enabled)'
export const withoutScripts = '@media (scripting: none)'
