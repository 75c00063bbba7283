import type { Side } from '#features/pairs/pair.rules.ts'
import type { AlertKind } from './momentum.contract.ts'

/** Help one click sends, shown before it goes: a mail to one or both of the two, or to whoever books for the leader. */
export const helpKinds = [
  'offer-times',
  'restart',
  'shorten',
  'fixed-slot',
  'ask-assistant',
  'role-card',
  'ask-back',
  'remind',
] as const
export type HelpKind = (typeof helpKinds)[number]

/** What is only ever sent by itself: nobody but the two knows that they see their balance apart. */
export type OwnHelp = Exclude<HelpKind, 'ask-assistant'> | 'see-differently'

/** Page of the pair the mail's button opens. */
export const helpPages: Readonly<Record<OwnHelp, string>> = {
  'offer-times': 'times',
  restart: 'times',
  shorten: 'times',
  'fixed-slot': 'times',
  'role-card': 'guide',
  'ask-back': 'guide',
  'see-differently': 'guide',
  remind: '',
}

/** What suits an alert, the best first. */
export const helpFor: Readonly<Record<AlertKind, readonly HelpKind[]>> = {
  'broken-rule': [],
  'no-answer': ['remind'],
  'first-hour': ['offer-times'],
  'cancelled-twice': ['fixed-slot', 'ask-assistant', 'shorten', 'offer-times'],
  stalled: ['restart', 'offer-times', 'fixed-slot'],
  drifting: ['role-card'],
  drifted: ['role-card'],
  'one-way': ['ask-back'],
}

export function isHelp(text: string): text is HelpKind {
  return (helpKinds as readonly string[]).includes(text)
}

export const bothSides: readonly Side[] = ['mentor', 'mentee']
