import type { ReactNode } from 'react'

import { ChoiceCards } from './choice-cards.tsx'

export type Slot = {
  value: string
  /** The hour in the reader's own zone. */
  mine: ReactNode
  /** The same hour where the other person is. */
  theirs?: ReactNode
  /** Said when clocks change between now and then. */
  clockChange?: ReactNode
}
export type SlotPickerProps = {
  name: string
  legend: ReactNode
  legendHidden?: boolean
  /** One time is booked; several can be offered. */
  kind?: 'radio' | 'checkbox'
  slots: readonly Slot[]
  chosen?: readonly string[]
  /** Leaves the choice to the other one. */
  leave?: { value: string; label: ReactNode }
  other?: { value: string; label: ReactNode; fields: ReactNode }
  /** Whose zone the hours are in. */
  zone: ReactNode
  error?: ReactNode
}

export function SlotPicker({
  name,
  legend,
  legendHidden,
  kind,
  slots,
  chosen,
  leave,
  other,
  zone,
  error,
}: SlotPickerProps) {
  const choices = slots.map(({ value, mine, theirs, clockChange }) => ({
    value,
    label: mine,
    note: theirs || clockChange ? <SlotNote theirs={theirs} clockChange={clockChange} /> : undefined,
  }))
  return (
    <div>
      <ChoiceCards
        name={name}
        legend={legend}
        legendHidden={legendHidden}
        kind={kind}
        choices={[
          ...choices,
          ...(other ? [{ value: other.value, label: other.label, more: other.fields }] : []),
          ...(leave ? [leave] : []),
        ]}
        chosen={chosen}
        error={error}
      />
      <p className="choices-foot quiet">{zone}</p>
    </div>
  )
}

function SlotNote({ theirs, clockChange }: Pick<Slot, 'theirs' | 'clockChange'>) {
  return (
    <>
      {theirs}
      {clockChange ? <strong className="slot-clock"> {clockChange}</strong> : null}
    </>
  )
}
