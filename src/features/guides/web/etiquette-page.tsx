import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { etiquetteMessages } from '../etiquette.messages.ts'
import { officeMessages as words } from '../office.messages.ts'
import { EtiquetteCard } from './etiquette-card.tsx'

export { loader } from './etiquette-page.server.ts'

export default function EtiquettePage() {
  const say = useSay()
  return (
    <article className="print-card text">
      <title>{say(etiquetteMessages.title)}</title>
      <PageHead
        over={
          <a className="calm-link row" href="/guides">
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={say(etiquetteMessages.title)}
        sub={say(etiquetteMessages.sub)}
      />
      <EtiquetteCard />
      <p className="small quiet">{say(etiquetteMessages.print)}</p>
    </article>
  )
}
