import type { Say } from '#words/speak.ts'
import type { Found } from './destinations.contract.ts'
import { destinationMessages as words, placeMessages } from './destinations.messages.ts'
import { fits, fitting, type Place } from './destinations.rules.ts'

export interface Destination {
  readonly key: string
  readonly label: string
  readonly note?: string
  readonly href: string
}

export interface DestinationGroup {
  readonly name: string
  readonly items: readonly Destination[]
}

export interface Offer {
  readonly text: string
  readonly places: readonly Place[]
  readonly programmes: readonly { readonly programmeId: string; readonly name: string }[]
  readonly found: Found | null
  /** Keys of places used last, the newest first; offered before anything is typed. */
  readonly recent?: readonly string[]
}

/** Everything that fits what was typed, in groups, without empty ones. People of an older answer stay while they still fit. */
export function groupDestinations(
  say: Say,
  { text, places, programmes, found, recent = [] }: Offer,
): DestinationGroup[] {
  const all = places.map(({ key, kind, href }) => ({ key, kind, href, label: say(placeMessages[key]) }))
  const last = text === '' ? recent.flatMap((key) => all.find((one) => one.key === key) ?? []) : []
  const of = (kind: Place['kind']) => fitting(all, text).filter((one) => one.kind === kind)
  const groups = [
    { name: say(words.groupRecent), items: last.map((one) => ({ ...one, key: `recent-${one.key}` })) },
    { name: say(words.groupPages), items: of('page') },
    { name: say(words.groupPeople), items: peopleOf(text, found) },
    { name: say(words.groupPairs), items: pairsOf(say, text, found) },
    { name: say(words.groupActions), items: of('action') },
    { name: say(words.groupProgrammes), items: programmesOf(text, programmes) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

function peopleOf(text: string, found: Found | null): Destination[] {
  return (found?.people ?? [])
    .filter(({ name }) => text !== '' && fits(text, name))
    .map(({ personId, name, note }) => ({ key: personId, label: name, note, href: `/people/${personId}` }))
}

function pairsOf(say: Say, text: string, found: Found | null): Destination[] {
  return (found?.pairs ?? [])
    .filter(({ mentor, mentee }) => text !== '' && fits(text, mentor, mentee))
    .map(({ pairId, programmeId, mentor, mentee, programme, sides }) => ({
      key: pairId,
      label: say(words.pair, { ...sides, mentor, mentee }),
      note: programme,
      href: `/programmes/${programmeId}/pairs/${pairId}`,
    }))
}

function programmesOf(text: string, programmes: Offer['programmes']): Destination[] {
  return fitting(
    programmes.map(({ programmeId, name }) => ({
      key: programmeId,
      label: name,
      href: `/programmes/${programmeId}`,
    })),
    text,
  )
}
