import { useSay } from '#words/say.tsx'
import { workMessages as words } from '../workload.messages.ts'

const done = [words.doneAsking, words.doneMatching, words.doneMeeting, words.doneWatching, words.doneClosing]
const roles = [
  [words.roleCoordinator, words.roleCoordinatorText],
  [words.roleSponsor, words.roleSponsorText],
  [words.roleHandler, words.roleHandlerText],
  [words.roleAssistant, words.roleAssistantText],
  [words.roleAdministrator, words.roleAdministratorText],
] as const

/** What needs nobody, and what need not be the coordinator. */
export function WorkRoles() {
  const say = useSay()
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>{say(words.rolesTitle)}</h2>
        </div>
        <ul className="lines">
          {roles.map(([role, text]) => (
            <li key={role.id}>
              <span className="strong">{say(role)}</span> {say(text)}
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <div className="section-head">
          <h2>{say(words.alreadyDone)}</h2>
        </div>
        <ul className="lines">
          {done.map((part) => (
            <li key={part.id}>{say(part)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
