import { words } from '@reorua/i18n'
import { AddressInput } from '@reorua/react/address-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { storyAddressInputWords } from '../locales/dist/story-address-input.js'
import { lookUp } from './lookUp'

const w = words(storyAddressInputWords)

const meta = {
  title: 'Components/AddressInput',
  component: AddressInput,
  args: { legend: w('home'), name: 'home' },
  argTypes: {
    kinds: { control: 'check', options: ['urban', 'rural', 'box', 'overseas'] },
    legendSize: { control: 'inline-radio', options: ['medium', 'large', 'page'] },
    autoComplete: { control: 'inline-radio', options: [undefined, 'billing', 'shipping', 'off'] },
    lookUp: { control: false },
    resolve: { control: false },
  },
} satisfies Meta<typeof AddressInput>

export default meta
type Story = StoryObj<typeof meta>

/** Which kind of address it is decides what else is asked, without scripts as well. */
export const Plain: Story = {}

/** An address in a town, of which nothing else needs to be asked. This hint exists in English only. */
export const Urban: Story = { args: { kinds: ['urban'], hint: w('hint') } }

/** An address on a rural delivery route: RD in the place of the suburb, and the town that the post comes through. */
export const Rural: Story = { args: { defaultValue: { kind: 'rural', line: '54 Maple Farm Road', rd: '2', town: 'Outram', postcode: '9073' }, hints: { rd: w('rdHint') } } }

/** A box at a post shop, for post alone: nobody lives there. */
export const Box: Story = { args: { legend: w('post'), name: 'post', defaultValue: { kind: 'box', box: 'PO Box 23226', town: 'Ōtāhuhu', postcode: '1640' } } }

/** Anywhere else addresses have other parts, so they are lines. */
export const Overseas: Story = { args: { kinds: ['urban', 'rural', 'box', 'overseas'], defaultValue: { kind: 'overseas', lines: '17 Rue de Rivoli\n75004 Paris', country: 'France' } } }

/** The address is found and chosen, or filled in by hand. */
export const LookUp: Story = { args: { lookUp, kinds: ['urban', 'rural'] } }

/** Two addresses were found. */
export const Found: Story = {
  args: { lookUp, kinds: ['urban'] },
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.type(canvasElement.querySelector('input')!, 'main')
    await userEvent.click(canvasElement.querySelector('button')!)
  },
}

/** The error is about the whole address. */
export const WithError: Story = { args: { error: w('missing') } }

/** Each part says what is wrong with it. What was typed stays as it is. */
export const PartsWithErrors: Story = {
  args: {
    defaultValue: { kind: 'urban', line: '21A Main Street', postcode: '602' },
    errors: { town: w('townMissing'), postcode: w('postcodeWrong') },
  },
}

/** The only question of a page is its heading. */
export const AsPageHeading: Story = { args: { legendSize: 'page' } }

/** Prefer to leave a field out: people cannot find out why it is switched off. */
export const Disabled: Story = { args: { disabled: true, kinds: ['box'], defaultValue: { box: 'Private Bag 3020', town: 'Taupō', postcode: '3330' } } }
