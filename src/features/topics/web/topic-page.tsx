import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { topicFamilies, topicStates } from '../topics.contract.ts'
import { familyNames, topicMessages as words, topicProblems } from '../topics.messages.ts'
import type { action, loader } from './topic-page.server.ts'

export { action, loader } from './topic-page.server.ts'

const stateLabels = {
  draft: words.stateDraft,
  published: words.statePublished,
  retired: words.stateRetired,
} as const

export default function TopicPage() {
  const say = useSay()
  const { topic } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problem = (field: string) => {
    const key = (refused?.problems as Record<string, string> | undefined)?.[field]
    return key ? say(topicProblems[key as keyof typeof topicProblems] ?? topicProblems.partLong) : undefined
  }
  const known: Record<string, string> = topic
    ? {
        name: topic.name,
        family: topic.family,
        synonyms: topic.synonyms.join('\n'),
        ...topic.guide,
        sensitive: topic.sensitive ? 'yes' : '',
        state: topic.state,
      }
    : { state: 'published' }
  const value = (field: string): string | undefined => {
    const typed = refused?.typed[field]
    return refused ? (typeof typed === 'string' ? typed : undefined) : known[field]
  }
  const problems = Object.keys(refused?.problems ?? {}).map((field) => ({
    href: `#${field}`,
    text: problem(field),
  }))
  if (refused?.problem) problems.push({ href: '#synonyms', text: refused.problem })
  const title = topic ? say(words.editTitle, { name: topic.name }) : say(words.newTitle)
  const part = (name: 'open' | 'deeper' | 'together' | 'homework', hint?: string) => (
    <TextArea
      name={name}
      label={say(words[name])}
      hint={hint}
      optional={say(words.optional)}
      initial={value(name)}
      error={problem(name)}
      rows={2}
    />
  )
  return (
    <div className="text stack-wide">
      <title>{`${say(words.page)}: ${title}`}</title>
      {problems.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={problems} /> : null}
      <PageHead
        over={
          <a className="calm-link row" href="/topics">
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={title}
      />
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <TextField
          name="name"
          label={say(words.name)}
          hint={say(words.nameHint)}
          initial={value('name')}
          error={problem('name')}
          maxLength={120}
        />
        <SelectField
          name="family"
          label={say(words.family)}
          initial={value('family')}
          error={problem('family')}
          options={topicFamilies.map((family) => ({ value: family, label: say(familyNames[family]) }))}
        />
        <TextArea
          name="synonyms"
          label={say(words.synonyms)}
          hint={say(words.synonymsHint)}
          optional={say(words.optional)}
          initial={value('synonyms')}
          error={problem('synonyms') ?? refused?.problem}
          rows={4}
        />
        {topic ? (
          <p>
            <a href={`/guides/${topic.topicId}`}>{say(words.toGuide)}</a>
          </p>
        ) : (
          <>
            <h2>{say(words.guideTitle)}</h2>
            {part('open', say(words.openHint))}
            {part('deeper')}
            {part('together', say(words.togetherHint))}
            {part('homework')}
          </>
        )}
        <CheckField
          name="sensitive"
          label={say(words.sensitiveTick)}
          note={say(words.sensitiveNote)}
          checked={value('sensitive') === 'yes'}
        />
        <TextArea
          name="care"
          label={say(words.care)}
          hint={say(words.careHint)}
          optional={say(words.optional)}
          initial={value('care')}
          error={problem('care')}
          rows={2}
        />
        <SelectField
          name="state"
          label={say(words.state)}
          initial={value('state')}
          options={topicStates.map((state) => ({ value: state, label: say(stateLabels[state]) }))}
        />
        <Actions>
          <Button look="ink">{say(words.save)}</Button>
        </Actions>
      </form>
    </div>
  )
}
