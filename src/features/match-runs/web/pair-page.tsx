import { useLoaderData, type LinksFunction } from 'react-router'
import { useSay } from '#words/say.tsx'
import { sheetMessages as words } from '../pair-sheet.messages.ts'
import { isolate } from './bidi.rules.ts'
import styles from './match.css?url'
import { PairSheet, PairSheetHead } from './pair-sheet.tsx'
import type { loader } from './pair-page.server.ts'

export { loader } from './pair-page.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export default function PairPage() {
  const say = useSay()
  const { programmeId, programmeName, seen, sheet, cutPoints } = useLoaderData<typeof loader>()
  const home = `/programmes/${programmeId}/match`
  const names = { mentor: isolate(sheet.mentor.name), mentee: isolate(sheet.mentee.name) }
  return (
    <div className="pair-page">
      <title>{`${programmeName}: ${say(words.pairTitle, names)}`}</title>
      <p className="small">
        <a href={`${home}?pair=${sheet.row.key}`}>{say(words.backToList)}</a>
      </p>
      <PairSheetHead sheet={sheet} cutPoints={cutPoints} level="h1" />
      <PairSheet sheet={sheet} heading="h2" home={home} back={`${home}/pairs/${sheet.row.key}`} seen={seen} />
    </div>
  )
}
