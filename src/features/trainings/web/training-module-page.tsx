import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#words/say.tsx'
import type { Block } from '../markdown.rules.ts'
import { trainingOfficeMessages as words } from '../trainings.messages.ts'
import { ReadingText } from './reading-text.tsx'
import type { action, loader } from './training-module-page.server.ts'

export { action, loader } from './training-module-page.server.ts'

interface Refused {
  readonly problems: Readonly<Record<string, string>>
  readonly problem: string | null
  readonly typed: Readonly<Record<string, string | string[]>>
  readonly blocks: readonly Block[] | null
}

const problemWords: Readonly<Record<string, (typeof words)[keyof typeof words]>> = {
  onNeeded: words.onNeeded,
  textNeeded: words.textNeeded,
  textLong: words.textLong,
}

export default function TrainingModulePage() {
  const say = useSay()
  const reading = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const home = `/programmes/${reading.programmeId}/training`
  const problem = (field: string) => {
    const key = refused?.problems[field]
    return key ? say(problemWords[key] ?? words.textLong) : undefined
  }
  const typed = (field: 'isOn' | 'text') => {
    const value = refused?.typed[field]
    return typeof value === 'string' ? value : undefined
  }
  const problems = [
    ...(refused?.problem ? [{ href: '#text', text: refused.problem }] : []),
    ...Object.keys(refused?.problems ?? {}).map((field) => ({ href: `#${field}`, text: problem(field) })),
  ]
  const title = say(words.modulePage, { title: reading.title })
  return (
    <>
      <title>{title}</title>
      {problems.length > 0 ? <ErrorSummary title={say(words.problemTitle)} problems={problems} /> : null}
      <PageHead
        over={
          <a className="calm-link row" href={home}>
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={reading.title}
      />
      <div className="columns columns-even">
        <form method="post" className="section stack-wide" noValidate>
          <SubmissionKey />
          <input type="hidden" name="seen" value={reading.mark} />
          <ChoiceCards
            name="isOn"
            legend={say(words.switch)}
            choices={[
              { value: 'yes', label: say(words.switchOn) },
              { value: 'no', label: say(words.switchOff) },
            ]}
            chosen={[typed('isOn') ?? (reading.isOn ? 'yes' : 'no')]}
            error={problem('isOn')}
          />
          <TextArea
            name="text"
            label={say(words.text)}
            hint={say(words.textHint)}
            initial={typed('text') ?? reading.text}
            error={problem('text')}
            maxLength={8000}
            rows={24}
          />
          <p className="small quiet">{say(words.textNote)}</p>
          <Actions>
            <Button look="ink" name="intent" value="save">
              {say(words.save)}
            </Button>
            <Button name="intent" value="preview">
              {say(words.preview)}
            </Button>
            {reading.own ? (
              <Button look="quiet" name="intent" value="original">
                {say(words.original)}
              </Button>
            ) : null}
          </Actions>
        </form>
        <section className="section">
          <p className="small quiet">{say(words.previewTitle)}</p>
          <ReadingText blocks={refused?.blocks ?? reading.blocks} />
          <h2>{say(words.questionsTitle)}</h2>
          <ol className="numbered">
            {reading.questions.map(({ ask, why }) => (
              <li key={ask}>
                <div>
                  {ask}
                  <p className="small quiet">{why}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  )
}
