import type { ReactNode } from 'react'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import type { MatchRules, Preference } from '../match-rules.contract.ts'
import { rulesMessages as words } from '../rules.messages.ts'

const preferenceWords: Record<Exclude<Preference, 'workingStyle'>, typeof words.prefInterests> = {
  wantedTopics: words.prefWantedTopics,
  reverseBenefit: words.prefReverseBenefit,
  otherDepartment: words.prefOtherDepartment,
  otherRegion: words.prefOtherRegion,
  otherLocation: words.prefOtherLocation,
  interests: words.prefInterests,
  strangers: words.prefStrangers,
  mutualWishes: words.prefMutualWishes,
  difference: words.prefDifference,
}

const hints: Partial<Record<Preference, typeof words.prefInterests>> = {
  strangers: words.prefStrangersHint,
  mutualWishes: words.prefMutualWishesHint,
  difference: words.prefDifferenceHint,
}

interface PreferenceFieldsProps {
  readonly weights: MatchRules['weights']
  readonly typed: (name: string, otherwise: string | number) => string | number
  readonly errorOf: (name: string) => string | undefined
  readonly children: ReactNode
}

export function PreferenceFields({ weights, typed, errorOf, children }: PreferenceFieldsProps) {
  const say = useSay()
  return (
    <section className="section">
      <h2>{say(words.preferencesSection)}</h2>
      <p className="quiet">{say(words.preferencesHint)}</p>
      <div className="match-preferences">
        {(Object.keys(preferenceWords) as (keyof typeof preferenceWords)[]).map((preference) => {
          const name = `weights.${preference}`
          const hint = hints[preference]
          return (
            <TextField
              key={name}
              name={name}
              label={say(preferenceWords[preference])}
              hint={hint && say(hint)}
              error={errorOf(name)}
              initial={typed(name, weights[preference])}
              inputMode="numeric"
              width="short"
            />
          )
        })}
      </div>
      {children}
    </section>
  )
}
