import { useLoaderData } from 'react-router'
import { Actions, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { useSay } from '#words/say.tsx'
import {
  designTaskKeys,
  designTasks,
  firstOpenQuestion,
  taskOf,
  tasksDone,
  taskState,
} from '../design.rules.ts'
import type { QuestionKey } from '../design.contract.ts'
import { caseMessages } from '../business-case.messages.ts'
import { workMessages } from '../workload.messages.ts'
import { programmeMessages as words } from '../programmes.messages.ts'
import { taskStateWords } from '../programme-state.messages.ts'
import { questionTitles, taskNames, taskNoteWords } from '../question.messages.ts'
import { BriefSheet } from './brief-sheet.tsx'
import type { loader } from './design-page.server.ts'

export { loader } from './design-page.server.ts'

const beside = [
  { page: 'business-case', name: caseMessages.page },
  { page: 'workload', name: workMessages.page },
  { page: 'days-off', name: words.designDaysOff },
] as const

export default function DesignPage() {
  const say = useSay()
  const { programme, marks, changedAfterLaunch, brief } = useLoaderData<typeof loader>()
  const done = tasksDone(marks)
  const next = firstOpenQuestion(marks)
  const base = `/programmes/${programme.programmeId}/design`
  const answered = new Set(
    marks.filter(({ answeredAt }) => answeredAt !== null).map(({ question }) => question),
  )
  return (
    <>
      <title>{say(words.designPage)}</title>
      <PageHead
        title={say(words.designTitle, { done })}
        sub={say(words.designSub)}
        actions={
          next ? (
            <LinkButton look="ink" href={`${base}/${next}`}>
              {say(words.next, { question: say(questionTitles[next]) })}
            </LinkButton>
          ) : null
        }
      />
      <div className="columns">
        <div>
          <TaskList
            label={say(words.designTasks)}
            tasks={designTaskKeys.map((task) => {
              const state = taskState(task, marks)
              const questions: readonly QuestionKey[] = designTasks[task]
              const first = questions.find((question) => !answered.has(question)) ?? questions[0]!
              const changed = changedAfterLaunch.some((question) => taskOf(question) === task)
              return {
                key: task,
                name: say(taskNames[task]),
                href: state === 'needs-topics' ? undefined : `${base}/${first}`,
                note: say(taskNoteWords[task]),
                state: changed ? say(words.changedAfterLaunch) : say(taskStateWords[state]),
                look: state === 'done' ? 'done' : state === 'needs-topics' ? 'blocked' : 'open',
              }
            })}
          />
          <Actions>
            {beside.map(({ page, name }) => (
              <LinkButton key={page} look="quiet" href={`/programmes/${programme.programmeId}/${page}`}>
                {say(name)}
              </LinkButton>
            ))}
          </Actions>
        </div>
        <div>
          <section className="section">
            <div className="section-head">
              <h2>{say(words.briefSoFar)}</h2>
              <a href={`/programmes/${programme.programmeId}/brief`}>{say(words.openBrief)}</a>
            </div>
            <p className={brief.design.need ? 'lead' : 'quiet'}>
              {brief.design.need?.need ?? say(words.needOpen)}
            </p>
          </section>
          <BriefSheet content={brief} frame="workbench" />
        </div>
      </div>
    </>
  )
}
