import { useRef, useState } from 'react'
import { useActionData, useFetcher, useLoaderData } from 'react-router'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { programmeMessages as words } from '../programmes.messages.ts'
import { questionFields } from '../question-fields.rules.ts'
import { caseMessages } from '../business-case.messages.ts'
import { workMessages } from '../workload.messages.ts'
import { questionNotes, questionTitles, taskNames } from '../question.messages.ts'
import { sidePage, taskOf } from '../design.rules.ts'
import { AgeWordNote } from './age-word-note.tsx'
import { sourceLabel, suggestionSources, type SuggestedQuestion } from '../suggestion-sources.messages.ts'
import { AnswerSummary } from './answer-summary.tsx'
import { FormProblems, problemWords } from './form-problems.tsx'
import { QuestionFieldInput } from './question-field-input.tsx'
import type { action, loader } from './question-page.server.ts'

export { action, loader } from './question-page.server.ts'

const quietFor = 800
const sideNames = { 'business-case': caseMessages.page, workload: workMessages.page } as const

export default function QuestionPage() {
  const say = useSay()
  const { programmeId, question, answer, mark, isSuggestion, topics, departments } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const saver = useFetcher<typeof action>()
  const problems = problemWords(say, refused?.problems)
  const title = say(questionTitles[question])
  const typed = refused?.typed ?? answer
  const savedAt = saver.data?.saved
  // A save changes what the next save must have seen.
  const seen = savedAt ?? refused?.other?.mark ?? mark
  const side = sidePage(question)
  const saveSoon = useSaveSoon(saver)
  const [written, setWritten] = useState<{ of: string; texts: readonly unknown[] } | null>(null)
  return (
    <div className="text stack-wide" key={question}>
      <title>{refused ? say(words.problemPrefix, { title }) : title}</title>
      <FormProblems
        problems={problems}
        problem={refused?.problem}
        problemField={questionFields[question][0]!.name}
      />
      <PageHead
        title={title}
        over={
          <a className="calm-link row" href={`/programmes/${programmeId}/${side ?? 'design'}`}>
            <ArrowLeftIcon small />
            {say(side ? sideNames[side] : taskNames[taskOf(question)])}
          </a>
        }
        sub={say(questionNotes[question])}
      />
      {refused?.other ? (
        <OtherVersion question={question} answer={refused.other.answer} topics={topics} />
      ) : null}
      <form
        method="post"
        className="stack-wide"
        noValidate
        onChange={(event) => {
          saveSoon(event)
          setWritten({ of: question, texts: [...new FormData(event.currentTarget).values()] })
        }}
      >
        <SubmissionKey />
        <input type="hidden" name="seen" value={seen} />
        {questionFields[question].map((field) => (
          <QuestionFieldInput
            key={field.name}
            field={field}
            alone={questionFields[question].length === 1 ? title : undefined}
            value={typed[field.name]}
            error={problems[field.name]}
            topics={topics}
            departments={departments}
          />
        ))}
        <AgeWordNote texts={written?.of === question ? written.texts : Object.values(typed)} />
        <Actions>
          <Button look="ink">{say(words.continue)}</Button>
          <span className="small quiet" role="status">
            {savedAt ? say(words.saved, { at: new Date(savedAt) }) : isSuggestion ? say(words.suggested) : ''}
          </span>
        </Actions>
      </form>
      {isSuggestion && question in suggestionSources ? (
        <p className="small quiet">
          <b>{say(sourceLabel.sourceLabel)}:</b> {say(suggestionSources[question as SuggestedQuestion])}
        </p>
      ) : null}
    </div>
  )
}

/** Saves a moment after the last change. What is not complete yet is simply not saved; the button says what is missing. */
function useSaveSoon(saver: ReturnType<typeof useFetcher<typeof action>>) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  return (event: { currentTarget: HTMLFormElement }) => {
    const form = event.currentTarget
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      const typed = new FormData(form)
      // The form's own key belongs to its button: each of these saves is a submit of its own.
      typed.delete('_submission')
      typed.set('stay', 'yes')
      void saver.submit(typed, { method: 'post' })
    }, quietFor)
  }
}

function OtherVersion(props: Parameters<typeof AnswerSummary>[0]) {
  const say = useSay()
  return (
    <section className="section stack">
      <h2>{say(words.otherVersion)}</h2>
      <AnswerSummary {...props} />
      <p className="quiet">{say(words.otherVersionKeep)}</p>
    </section>
  )
}
