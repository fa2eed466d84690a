import { Say, words } from '@reorua/i18n'
import { checkAddress, formatAddress, parseAddress, type Address } from '@reorua/nz'
import { TextInput } from '@reorua/react/text-input'
import { useState } from 'react'
import { storyNzWords } from '../locales/dist/story-nz.js'
import { Data, Nothing, Own } from '../te-reo/Answers'
import { Reading, Warnings } from './Reading'
import './nz.css'

const w = words(storyNzWords)

const parts = ['name', 'unit', 'building', 'street', 'suburb', 'ruralDelivery', 'box', 'lobby', 'town', 'postcode'] as const
const first: Address = { name: 'Hōhepa Ngāwhika', unit: 'Level 2', street: '21 A Main Street', suburb: 'Te Aro', town: 'Te Whanganui-a-Tara', postcode: '6011' }

/** The parts of an address, and the envelope that they make. */
export function TryAddress() {
  const [address, setAddress] = useState(first)
  const read = parseAddress(address)
  const lines = formatAddress(address)
  const problems = read.ok ? [] : read.problems
  return (
    <div className="nz-address">
      <div className="nz-parts">
        {parts.map((part) => (
          <TextInput
            key={part}
            name={part}
            label={w(part)}
            error={problems.find(({ field }) => field === part)?.problem}
            autoComplete="off"
            width={part === 'postcode' ? 4 : undefined}
            inputMode={part === 'postcode' ? 'numeric' : undefined}
            value={address[part] ?? ''}
            onChange={(event) => setAddress({ ...address, [part]: event.target.value })}
          />
        ))}
      </div>
      <div className="nz-envelope-column">
        <h2>
          <Say>{w('envelope')}</Say>
        </h2>
        <p className="nz-call">
          <Data>formatAddress(address)</Data>
        </p>
        <address className="nz-envelope" translate="no">
          {lines ? lines.map((line, index) => <Own key={index}>{line}</Own>) : <Nothing />}
        </address>
        <Warnings of={read.warnings} />
        <Reading
          of={[
            ['checkAddress(address)', checkAddress(address)?.key],
            ['parseAddress(address).type', read.ok ? read.type : undefined],
          ]}
        />
      </div>
    </div>
  )
}
