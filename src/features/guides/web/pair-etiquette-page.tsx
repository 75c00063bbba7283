import { useLoaderData, useParams } from 'react-router'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { etiquetteMessages as words } from '../etiquette.messages.ts'
import { EtiquetteCard } from './etiquette-card.tsx'
import { PairShell } from './pair-shell.tsx'
import type { loader } from './pair-etiquette-page.server.ts'

export { loader } from './pair-etiquette-page.server.ts'

export default function PairEtiquettePage() {
  const say = useSay()
  const { token } = useParams()
  const { programme } = useLoaderData<typeof loader>()
  return (
    <PairShell title={say(words.title)} programme={programme}>
      <article className="print-card">
        <PageHead
          look="question"
          over={
            <a className="calm-link row" href={`/l/${token}/pair/guide`}>
              <ArrowLeftIcon small />
              {say(words.back)}
            </a>
          }
          title={say(words.title)}
          sub={say(words.sub)}
        />
        <EtiquetteCard />
        <p className="small quiet">{say(words.print)}</p>
      </article>
    </PairShell>
  )
}
