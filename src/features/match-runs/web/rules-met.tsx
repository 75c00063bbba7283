import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { sheetMessages as words } from '../pair-sheet.messages.ts'
import type { PairSheet } from '../read-pair-sheet.ts'
import { isolate } from './bidi.rules.ts'

const waivedWords = {
  'level-gap': words.ruleNameLevelGap,
  language: words.ruleNameLanguage,
  'shared-hours': words.ruleNameSharedHours,
  'past-pair': words.ruleNamePastPair,
}

/** Every hard rule with what it was checked against. */
export function RulesMet({ sheet }: { sheet: PairSheet }) {
  const say = useSay()
  const { detail, rules, mentor, mentee, above } = sheet
  const sentences = [
    say(words.ruleChain),
    aboveOf(say, mentor.name, above.mentor),
    aboveOf(say, mentee.name, above.mentee),
    detail.levelDifference === null
      ? null
      : say(words.ruleLevels, { difference: detail.levelDifference, gap: rules.levelGap }),
    detail.sharedHours === null
      ? say(words.ruleHoursUnknown)
      : say(words.ruleHours, { hours: detail.sharedHours, stated: detail.hoursStated ? 'yes' : 'no' }),
    detail.languages.length > 0
      ? say(words.ruleLanguages, { languages: detail.languages.join(', ') })
      : say(words.ruleLanguagesUnknown),
    say(words.ruleCapacity),
    detail.waived.length > 0
      ? say(words.ruleWaived, { rules: detail.waived.map((rule) => say(waivedWords[rule])).join(', ') })
      : null,
  ]
  return <p className="small quiet">{sentences.filter(Boolean).join(' ')}</p>
}

/** So many names above somebody stand in full; of a longer line also its head. */
const named = 3

function aboveOf(say: Say, name: string, above: readonly (string | null)[]): string {
  const who = isolate(name)
  if (above.length === 0) return say(words.ruleAboveNobody, { who })
  const names = above.map((each) => (each === null ? say(words.ruleAboveUnknown) : isolate(each)))
  const all = names.length <= named + 1
  return say(words.ruleAbove, {
    who,
    names: names.slice(0, all ? names.length : named).join(' – '),
    more: all ? 0 : names.length - named - 1,
    top: names.at(-1)!,
  })
}
