import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import type { Message } from '#words/define-messages.ts'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { MomentumSettings } from '../momentum.contract.ts'
import { momentumMessages as words } from '../momentum.messages.ts'
import type { action, loader } from './alert-settings-page.server.ts'

export { action, loader } from './alert-settings-page.server.ts'

type Numbers = Exclude<keyof MomentumSettings, 'writesToPairs'>
const groups: readonly (readonly [Message, readonly Numbers[]])[] = [
  [
    words.groupMomentum,
    ['courseTimes', 'courseBookedTimes', 'newTimes', 'stalledTimes', 'firstHourDays', 'inRow', 'rebookHours'],
  ],
  [words.groupBalance, ['designedFrom', 'evenFrom', 'oneWayFrom', 'driftRun', 'earlyDriftRun']],
  [words.groupLadder, ['pairFirstDays', 'sponsorAfterWeeks']],
  [words.groupOther, ['answerDays', 'topicShortPercent', 'pulseFall']],
]
const problems: Readonly<Record<string, Message>> = {
  problemNumber: words.problemNumber,
  problemRange: words.problemRange,
}

/** Every threshold in plain words; what stands there counts at once for readings that come. */
export default function AlertSettingsPage() {
  const say = useSay()
  const { programme, settings, saved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const wrong: Readonly<Record<string, string>> = refused?.problems ?? {}
  const title = say(words.settingsTitle)
  const errorOf = (name: string) =>
    wrong[name] ? say(problems[wrong[name]] ?? words.problemNumber) : undefined
  const typed = refused?.typed as Record<string, unknown> | undefined
  return (
    <>
      <title>{`${programme.name}: ${refused ? say(words.problem, { title }) : say(words.settingsPage)}`}</title>
      {refused ? (
        <ErrorSummary
          title={refused.sentence ?? say(words.summary, { count: Object.keys(wrong).length })}
          problems={Object.keys(wrong).map((name) => ({ href: `#${name}`, text: errorOf(name) ?? '' }))}
        />
      ) : null}
      <PageHead
        over={<a href={`/programmes/${programme.programmeId}`}>{say(words.back)}</a>}
        title={title}
        sub={say(words.settingsSub)}
        actions={
          <LinkButton look="quiet" href={`/programmes/${programme.programmeId}/days-off`}>
            {say(words.settingsDaysOff)}
          </LinkButton>
        }
      />
      {saved && !refused ? (
        <Banner look="ok" announce>
          {say(words.settingsSaved)}
        </Banner>
      ) : null}
      <form method="post" className="stack-wide">
        <SubmissionKey />
        <div className="columns-even">
          {groups.map(([head, names]) => (
            <section key={head.id} className="section stack">
              <div className="section-head">
                <h2>{say(head)}</h2>
              </div>
              {head === words.groupLadder ? (
                <CheckField
                  name="writesToPairs"
                  label={say(words.writesToPairs)}
                  value="on"
                  checked={typed ? typed['writesToPairs'] === 'on' : settings.writesToPairs}
                />
              ) : null}
              {names.map((name) => (
                <TextField
                  key={name}
                  name={name}
                  label={say(words[name])}
                  inputMode="decimal"
                  width="short"
                  initial={String(typed?.[name] ?? settings[name])}
                  error={errorOf(name)}
                />
              ))}
            </section>
          ))}
        </div>
        <div className="actions">
          <Button look="ink">{say(words.settingsSave)}</Button>
        </div>
      </form>
    </>
  )
}
