import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { rematchMessages as words } from '../rematches.messages.ts'
import { needWords } from '../need-words.rules.ts'
import { WaitingLine } from './waiting-line.tsx'
import type { loader } from './needs-page.server.ts'

export { loader } from './needs-page.server.ts'

export default function NeedsPage() {
  const say = useSay()
  const { programme, needs, line, begun } = useLoaderData<typeof loader>()
  const title = <title>{`${programme.name}: ${say(words.needsPage)}`}</title>
  if (needs.length === 0 && line.length === 0)
    return (
      <>
        {title}
        <PageHead title={say(words.needsPage)} />
        <EmptyState
          picture={<PairMark momentum="new" share={0.5} size={96} />}
          title={say(words.needsEmptyTitle)}
        >
          <p>{say(words.needsEmptyText)}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      {title}
      <PageHead
        title={
          needs.length > 0
            ? say(words.needsTitle, { count: needs.length })
            : say(words.lineTitle, { count: line.length })
        }
        more={say(words.needsMore)}
      />
      <ul className="lines">
        {needs.map(({ personId, side, name, other, why, leavesAt }) => (
          <li key={`${side} ${personId}`} className="row row-apart">
            <span>{say(needWords(side, why), { name, other })}</span>
            {leavesAt ? (
              <a href={`/programmes/${programme.programmeId}/rematch/${personId}?side=${side}`}>
                {say(words.aboutToLeave, { at: leavesAt })}
              </a>
            ) : (
              <LinkButton
                small
                href={`/programmes/${programme.programmeId}/rematch/${personId}?side=${side}`}
              >
                {say(words.find)}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
      <WaitingLine home={`/programmes/${programme.programmeId}/rematch`} line={line} begun={begun} />
    </>
  )
}
