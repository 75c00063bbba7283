import {
  PrefetchPageLinks,
  useActionData,
  useLoaderData,
  type LinksFunction,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'
import { useSay } from '#words/say.tsx'
import { reviewMessages as words } from '../review.messages.ts'
import { sheetMessages } from '../pair-sheet.messages.ts'
import { FirstProposal } from './first-proposal.tsx'
import styles from './match.css?url'
import type { action, loader } from './match-page.server.ts'
import { ReviewScreen } from './review-screen.tsx'

export { action, loader } from './match-page.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** Opening another pair changes only the address: its reasons are fetched alone. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  if (formMethod || currentUrl.pathname !== nextUrl.pathname) return defaultShouldRevalidate
  const plain = (url: URL) => {
    const query = new URLSearchParams(url.search)
    query.delete('pair')
    return query.toString()
  }
  return plain(currentUrl) !== plain(nextUrl)
}

export default function MatchPage() {
  const say = useSay()
  const { programmeId, review, forbid, ...view } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const home = `/programmes/${programmeId}/match`
  if (!review.run)
    return (
      <>
        <title>{say(words.title, { programme: review.programmeName })}</title>
        <FirstProposal home={home} peopleHref={`/programmes/${programmeId}/people`} review={review} />
      </>
    )
  const sentence =
    result?.problem ??
    (result?.problems && 'reason' in result.problems ? say(sheetMessages.problemReason) : null)
  return (
    <>
      {/* The scripts of the sheets come with the page: asked for first when the connection is lost, they would not
          arrive, and the router would load the page anew over what is still unsent. */}
      {view.sheet ? <PrefetchPageLinks page={`${home}/pairs/${view.sheet.row.key}`} /> : null}
      <ReviewScreen
        {...view}
        home={home}
        review={review}
        askForbid={forbid === 'yes'}
        refused={sentence ? { sentence, typed: result?.typed ?? {} } : null}
      />
    </>
  )
}
