import { words } from '@reorua/i18n'
import { Button } from '@reorua/react/button'
import { Stack } from '@reorua/react/stack'
import type { ReactNode } from 'react'

const w = words('address')

/** The way on, and below it the way to stop for now: that one asks for no judgement of what is still half filled in. */
export function Buttons({ children }: { children: ReactNode }) {
  return (
    <Stack gap="small">
      <div>{children}</div>
      <div>
        <Button variant="secondary" formNoValidate name="then" value="save">
          {w('save')}
        </Button>
      </div>
    </Stack>
  )
}
