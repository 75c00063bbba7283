import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { ReachList } from '#ui/reach-list.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { outlookMessages } from '#features/mails/outlook.messages.ts'
import type { Addressed } from '#features/mails/outlook.rules.ts'
import { sayOutlooks } from '#features/mails/outlook-words.rules.ts'
import type { Progress } from '../read-progress.ts'
import type { Running } from '../read-running.ts'
import type { Dates } from '../read-today.ts'
import { todayMessages as words } from '../today.messages.ts'
import { GoalFigure } from './goal-figure.tsx'
import { PulseLines } from './pulse-lines.tsx'
import { sayDate } from './date-words.rules.ts'
import { DatesLine } from './dates-line.tsx'
import { Funnel } from './funnel.tsx'
import { NeedsList } from './needs-list.tsx'
import { PairFigure } from './pair-figure.tsx'

export interface Sent {
  readonly actionId: string
  readonly mails: number
  readonly outlook: readonly Addressed[]
  /** Where taking back is asked for; nothing once it is too late. */
  readonly undoAt: string | null
}

/** After the launch: the finding, who needs somebody, every pair, how far people have come, what comes next. */
export function RunningProgramme({
  programmeId,
  running,
  progress,
  dates,
  grouped,
  sent,
  done,
}: {
  programmeId: string
  running: Running
  progress: Progress
  dates: Dates | null
  grouped: boolean
  sent: Sent | null
  done: 'undone' | 'chosen' | null
}) {
  const say = useSay()
  const base = `/programmes/${programmeId}`
  const { pairs, needs, needCount, field, at, today } = running
  const course = field.states.find(({ momentum }) => momentum === 'on-course')?.pairs ?? 0
  const next = dates?.all.find(({ on }) => on > today)
  return (
    <>
      <PageHead
        look="finding"
        over={
          <span className="row">
            <span>
              {dates
                ? say(words.dayAndWeek, { at, week: dates.course.week, weeks: dates.course.weeks })
                : say(words.day, { at })}
            </span>
            <span>{say(words.asOf, { at })}</span>
            <a href={base}>{say(words.refresh)}</a>
          </span>
        }
        title={
          pairs > 0
            ? say(words.headlineMeeting, { course, pairs })
            : say(words.headline, { pairs: progress.told, accepted: progress.saidYes })
        }
        more={say(words.needCount, { count: needCount })}
      />
      {sent ? (
        <Banner
          look="ok"
          announce
          actions={
            sent.undoAt ? (
              <form method="post" action={sent.undoAt}>
                <SubmissionKey />
                <input type="hidden" name="action" value={sent.actionId} />
                <Button small name="intent" value="undo">
                  {say(words.undo)}
                </Button>
              </form>
            ) : undefined
          }
        >
          {say(words.sent, { mails: sent.mails })}
        </Banner>
      ) : null}
      {sent && sent.outlook.length > 0 ? (
        <section className="section">
          <div className="section-head">
            <h2>{say(outlookMessages.title)}</h2>
          </div>
          <ReachList {...sayOutlooks(say, sent.outlook, true)} />
        </section>
      ) : null}
      {done ? (
        <Banner look="ok" announce>
          {say(done === 'undone' ? words.undone : words.chosen)}
        </Banner>
      ) : null}
      <NeedsList
        needs={needs}
        count={needCount}
        base={base}
        now={at}
        next={
          next
            ? say(words.quietNext, { what: sayDate(next, say), at: new Date(`${next.on}T12:00:00Z`) })
            : null
        }
      />
      <div className="columns">
        {pairs > 0 ? <PairFigure field={field} base={base} grouped={grouped} /> : <div />}
        <Funnel funnel={progress.funnel} met={pairs > 0} />
      </div>
      {pairs > 0 ? (
        <div className="columns">
          <GoalFigure goals={progress.goals} />
          {running.pulse ? <PulseLines round={running.pulse} all={`${base}/pulses`} /> : <div />}
        </div>
      ) : null}
      <DatesLine dates={dates} now={at} base={base} />
    </>
  )
}
