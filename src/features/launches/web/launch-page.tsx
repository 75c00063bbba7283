import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Message } from '#words/define-messages.ts'
import { programmeStates, type ProgrammeState } from '#features/programmes/programme-state.rules.ts'
import { stateWords } from '#features/programmes/programme-state.messages.ts'
import type { LaunchGate } from '../gates.rules.ts'
import { launchMessages as words } from '../launches.messages.ts'
import { missingWords } from '../missing-words.rules.ts'
import type { action, loader } from './launch-page.server.ts'

export { action, loader } from './launch-page.server.ts'

const gateWords: Readonly<Record<LaunchGate, readonly [name: Message, note: Message]>> = {
  priority: [words.gatePriority, words.gatePriorityNote],
  match: [words.gateMatch, words.gateMatchNote],
  support: [words.gateSupport, words.gateSupportNote],
  resources: [words.gateResources, words.gateResourcesNote],
  team: [words.gateTeam, words.gateTeamNote],
}

export default function LaunchPage() {
  const say = useSay()
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const { programme, gates } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const passed = gates.filter(({ missing }) => missing.length === 0).length
  const isOut = programme.state === 'launched' || programme.state === 'closed'
  return (
    <>
      <title>{`${programme.name}: ${say(words.launchPage)}`}</title>
      {refused ? (
        <ErrorSummary
          title={say(words.problemTitle)}
          problems={[{ href: '#gates', text: refused.problem }]}
        />
      ) : null}
      <PageHead
        title={
          isOut && programme.launchedAt
            ? say(words.launchedTitle, { at: programme.launchedAt })
            : say(words.launchTitle, { passed })
        }
        sub={say(words.launchSub)}
      />
      <div className="columns">
        <div id="gates">
          <TaskList
            label={say(words.gates)}
            tasks={gates.map(({ gate, missing }) => ({
              key: gate,
              name: say(gateWords[gate][0]),
              href: missing[0]
                ? `/programmes/${programme.programmeId}/${missingWords[missing[0]][1]}`
                : undefined,
              note: say(gateWords[gate][1]),
              state:
                missing.length === 0
                  ? say(words.passed)
                  : say(words.missing, {
                      what: list.format(missing.map((one) => say(missingWords[one][0]))),
                    }),
              look: missing.length === 0 ? 'done' : 'open',
            }))}
          />
        </div>
        <div>
          {isOut ? null : <LaunchForm />}
          <GoBack state={programme.state} />
        </div>
      </div>
    </>
  )
}

function LaunchForm() {
  const say = useSay()
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.launchPage)}</h2>
      </div>
      <form method="post" className="stack">
        <SubmissionKey />
        <p>{say(words.launchNote)}</p>
        <Button look="ink" name="do" value="launch">
          {say(words.launchDo)}
        </Button>
      </form>
    </section>
  )
}

function GoBack({ state }: { state: ProgrammeState }) {
  const say = useSay()
  const earlier = programmeStates.slice(0, programmeStates.indexOf(state))
  if (earlier.length === 0) return null
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.backTitle)}</h2>
      </div>
      <form method="post" className="stack">
        <SubmissionKey />
        <p>{say(words.backNote)}</p>
        <SelectField
          name="to"
          label={say(words.backTo)}
          initial={earlier.at(-1)}
          options={earlier.map((one) => ({ value: one, label: say(stateWords[one]) }))}
        />
        <Actions>
          <Button name="do" value="back">
            {say(words.backDo)}
          </Button>
        </Actions>
      </form>
    </section>
  )
}
