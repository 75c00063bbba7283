import { useLoaderData } from 'react-router'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { surveyMessages as words } from '../interest.messages.ts'
import { SurveyShell } from './survey-shell.tsx'
import type { loader } from './survey-thanks-page.server.ts'

export { loader } from './survey-thanks-page.server.ts'

export default function SurveyThanksPage() {
  const say = useSay()
  const { programmeName } = useLoaderData<typeof loader>()
  return (
    <SurveyShell programmeName={programmeName}>
      <title>{`${programmeName}: ${say(words.thanksTitle)}`}</title>
      <PageHead look="question" title={say(words.thanksTitle)} />
      <p>{say(words.thanksText)}</p>
    </SurveyShell>
  )
}
