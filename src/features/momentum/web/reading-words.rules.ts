import type { Message } from '#words/define-messages.ts'
import type { HelpKind } from '../help.rules.ts'
import type { AlertKind, BalanceWord, MomentumWord } from '../momentum.contract.ts'
import { momentumMessages as words } from '../momentum.messages.ts'

export const stateWords: Readonly<Record<MomentumWord, Message>> = {
  new: words.momentumNew,
  'on-course': words.momentumOnCourse,
  slowing: words.momentumSlowing,
  stalled: words.momentumStalled,
  paused: words.momentumPaused,
  closed: words.momentumClosed,
}

export const balanceTold: Readonly<Record<BalanceWord, Message>> = {
  'as-designed': words.balanceDesigned,
  'evening-out': words.balanceEvening,
  drifted: words.balanceDrifted,
  'one-way': words.balanceOneWay,
  unknown: words.balanceUnknown,
}

export const alertWords: Readonly<Record<AlertKind, Message>> = {
  'broken-rule': words.alertBroken,
  'no-answer': words.alertNoAnswer,
  'first-hour': words.alertFirst,
  'cancelled-twice': words.alertCancelled,
  stalled: words.alertStalled,
  drifting: words.alertDrifting,
  drifted: words.alertDrifted,
  'one-way': words.alertOneWay,
}

export const wayWords: Readonly<Record<HelpKind, Message>> = {
  'offer-times': words.wayTimes,
  restart: words.wayRestart,
  shorten: words.wayShorten,
  'fixed-slot': words.waySlot,
  'ask-assistant': words.wayAssistant,
  'role-card': words.wayRole,
  'ask-back': words.wayBack,
  remind: words.wayRemind,
}

/** As messages name it: their choices cannot hold a hyphen. */
export const inMessage = (help: string | null) => (help ?? 'none').replaceAll('-', '')
