import type { Message } from '#words/define-messages.ts'
import type { HelpKind } from '#features/momentum/help.rules.ts'
import { helpFor } from '#features/momentum/help.rules.ts'
import { rematchMessages } from '#features/rematches/rematches.messages.ts'
import type { NamedNeed } from '../name-needs.ts'
import { todayMessages as words } from '../today.messages.ts'

export interface NeedAction {
  readonly href: string
  readonly word: Message
  readonly count?: number
}

const helpWords: Readonly<Record<HelpKind, Message>> = {
  'offer-times': words.offerTimes,
  restart: words.restart,
  'fixed-slot': words.fixedSlot,
  'ask-assistant': words.askAssistant,
  shorten: words.shorten,
  'role-card': words.roleCard,
  'ask-back': words.askBack,
  remind: words.remindOnce,
}

/** One click each; the first two stand beside the sentence, the others behind the dots. Whatever sends something shows it first. */
export function actionsOf(need: NamedNeed, base: string): NeedAction[] {
  const on = `${base}/help`
  const quietly = (matter: string): NeedAction => ({ href: `${on}/${matter}#later`, word: words.later })
  const keep = (matter: string): NeedAction => ({ href: `${on}/${matter}#keep`, word: words.keep })
  switch (need.kind) {
    case 'pair': {
      const matter = `${need.alert}/${need.pairId}`
      const pair: NeedAction = { href: `${base}/pairs/${need.pairId}`, word: words.openPair }
      if (need.alert === 'broken-rule')
        return [
          need.rule === 'left'
            ? { href: `${base}/pairs/${need.pairId}/change`, word: words.closeKindly }
            : { href: partnersFor(need, base), word: words.findOthers },
          { href: `${base}/pairs/${need.pairId}/change`, word: words.keep },
          pair,
          quietly(matter),
        ]
      return [
        ...(need.pair?.helps ?? []).map((help) => ({
          href: `${on}/${matter}?send=${help}`,
          word: helpWords[help],
        })),
        ...(need.alert === 'stalled' ? [{ href: `${pair.href}/change`, word: words.pauseOrEnd }] : []),
        pair,
        quietly(matter),
        keep(matter),
      ]
    }
    case 'pairs': {
      const matter = `${need.alert}/all`
      const best = helpFor[need.alert][0]
      const many = best === 'offer-times' ? words.offerAll : best === 'restart' ? words.restartAll : null
      return [
        ...(best
          ? [
              {
                href: `${on}/${matter}?send=${best}`,
                word: many ?? helpWords[best],
                count: need.pairIds.length,
              },
            ]
          : []),
        { href: `${base}/pairs?alert=${need.alert}`, word: words.openPairs },
        quietly(matter),
        keep(matter),
      ]
    }
    case 'silent':
      return [
        { href: `${on}/no-answer/${need.side}?send=remind`, word: words.remindOnce },
        { href: `${base}/match`, word: words.offerAnother },
        quietly(`no-answer/${need.side}`),
      ]
    case 'partner':
      return [{ href: `${base}/rematch/${need.personId}?side=${need.side}`, word: rematchMessages.find }]
    case 'partners':
      return [{ href: `${base}/rematch`, word: words.findPartners }]
    case 'places':
      return [{ href: `${base}/rematch#line`, word: words.seeLine }]
    case 'mails':
      return [{ href: '/outbox', word: words.seeOutbox }]
    case 'unread':
      return [
        { href: `${base}/training/people`, word: words.seeReadings },
        { href: `${base}/pairs/${need.pairId}`, word: words.openPair },
      ]
    case 'unreads':
      return [{ href: `${base}/training/people`, word: words.seeReadings }]
    case 'alone':
      return [{ href: `${base}/match`, word: words.seeMatch }]
    case 'topic':
      return [{ href: `${base}/call/${need.topicId}`, word: words.draftCall }]
    case 'pulse':
      return [
        { href: `${base}/pulses`, word: words.seePulse },
        { href: `${base}/design/check-ins`, word: words.planCheckIn },
      ]
  }
}

/** The leader of a pair that breaks a rule is who loses a mentor. */
function partnersFor({ pair }: NamedNeed, base: string): string {
  return pair ? `${base}/rematch/${pair.menteeId}?side=mentee` : `${base}/rematch`
}
