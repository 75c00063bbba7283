import { Actions, LinkButton } from '#ui/button.tsx'
import { FieldError } from '#ui/field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextField } from '#ui/text-field.tsx'
import { TopicPicker } from '#ui/topic-picker.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { topicFamilies } from '#features/topics/topics.contract.ts'
import { familyNames } from '#features/topics/topics.messages.ts'
import { ownMessages as words } from '../own-enrolment.messages.ts'
import type { OwnEnrolmentPage } from '../read-own-enrolment.ts'

export type TypedAnswers = Readonly<Record<string, string | readonly string[]>>

interface Props {
  readonly own: OwnEnrolmentPage
  readonly typed: TypedAnswers | undefined
  readonly problems: Readonly<Record<string, string>>
}

export function MentorTopics({ own, typed, problems }: Props) {
  const say = useSay()
  const topics = groupsOf(own.topics, say)
  const offers = typed ? listOf(typed['offers']) : own.offers.map(({ topicId }) => topicId)
  const evidence = typed ? listOf(typed['evidence']) : own.offers.map((offer) => offer.evidence)
  return (
    <>
      <fieldset className="choices" id="offers">
        <legend>{say(words.offersLegend)}</legend>
        <span className="field-hint">{say(words.offersHint)}</span>
        <FieldError id="offers">{problems['offers']}</FieldError>
        <FieldError id="evidence">{problems['evidence']}</FieldError>
        <div className="stack-wide">
          {[0, 1, 2].map((at) => (
            <div key={at} className="stack">
              <SelectField
                name="offers"
                id={`offers-${at}`}
                label={say(words.offerRank, { rank: at + 1 })}
                optional={at > 0 ? say(words.optional) : undefined}
                options={[{ value: '', label: say(words.noChoice) }, ...topics]}
                initial={offers[at] ?? ''}
              />
              <TextField
                name="evidence"
                id={at === 0 ? 'evidence' : `evidence-${at}`}
                label={say(words.evidence)}
                hint={at === 0 ? say(words.evidenceHint) : undefined}
                initial={evidence[at]}
                autoComplete="off"
              />
            </div>
          ))}
        </div>
      </fieldset>
      <TopicPicker
        name="wants"
        legend={say(words.mentorWants)}
        hint={say(words.mentorWantsHint)}
        error={problems['wants']}
        none={say(words.noChoice)}
        ranks={[
          { label: say(words.firstChoice), optional: say(words.optional) },
          { label: say(words.secondChoice), optional: say(words.optional) },
        ]}
        topics={topics}
        chosen={typed ? listOf(typed['wants']) : own.wants}
      />
      {own.mostPlaces > 1 ? (
        <TextField
          name="places"
          label={say(words.placesLabel)}
          hint={say(words.placesHint, { most: own.mostPlaces })}
          initial={listOf(typed?.['places'])[0] ?? (own.enrolment?.mentorPlaces || 1)}
          error={problems['places']}
          inputMode="numeric"
          width="short"
        />
      ) : (
        <input type="hidden" name="places" value="1" />
      )}
    </>
  )
}

/** What they named in a talk before the programme, to be taken over with one press; nothing is filled in without it. */
export function NamedBefore({ own }: { own: OwnEnrolmentPage }) {
  const say = useSay()
  const language = useLocale()
  if (own.namedTopics.length === 0 || own.wants.length > 0) return null
  const names = new Map(own.topics.map(({ topicId, name }) => [topicId, name]))
  const topics = own.namedTopics.flatMap((topicId) => names.get(topicId) ?? [])
  return (
    <section className="chapter stack">
      <p>
        {say(words.named, { topics: new Intl.ListFormat(language, { type: 'conjunction' }).format(topics) })}
      </p>
      <Actions>
        <LinkButton href="?take">{say(words.takeOver)}</LinkButton>
      </Actions>
    </section>
  )
}

export function MenteeTopics({ own, take, typed, problems }: Props & { readonly take: boolean }) {
  const say = useSay()
  const wants = take && own.wants.length === 0 ? own.namedTopics.slice(0, 3) : own.wants
  const topics = groupsOf(own.topics, say)
  const optional = say(words.optional)
  return (
    <>
      <TopicPicker
        name="wants"
        legend={say(words.wantsLegend)}
        error={problems['wants']}
        none={say(words.noChoice)}
        ranks={[
          { label: say(words.firstChoice) },
          { label: say(words.secondChoice), optional },
          { label: say(words.thirdChoice), optional },
        ]}
        topics={topics}
        chosen={typed ? listOf(typed['wants']) : wants}
      />
      <TopicPicker
        name="offers"
        legend={say(words.menteeOffers)}
        error={problems['offers']}
        none={say(words.noChoice)}
        ranks={[
          { label: say(words.firstChoice), optional },
          { label: say(words.secondChoice), optional },
        ]}
        topics={topics}
        chosen={typed ? listOf(typed['offers']) : own.offers.map(({ topicId }) => topicId)}
      />
    </>
  )
}

function groupsOf(topics: OwnEnrolmentPage['topics'], say: Say) {
  return topicFamilies
    .map((family) => ({
      label: say(familyNames[family]),
      options: topics
        .filter((topic) => topic.family === family)
        .map(({ topicId, name }) => ({ value: topicId, label: name })),
    }))
    .filter(({ options }) => options.length > 0)
}

function listOf(value: string | readonly string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat()
}
