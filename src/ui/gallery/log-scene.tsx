import { BalanceBar } from '../balance-bar.tsx'
import { Button } from '../button.tsx'
import { CheckField } from '../check-field.tsx'
import { ChoiceCards } from '../choice-cards.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { PageHead } from '../page-head.tsx'
import { TextField } from '../text-field.tsx'
import { SampleLinkPage } from './sample-shells.tsx'
import type { Scene } from './scene.ts'

const met = [
  { value: 'held', label: 'We met' },
  { value: 'moved', label: 'We moved it' },
  { value: 'missed', label: 'It didn’t happen' },
]

function Log({ wrong }: { wrong?: boolean }) {
  return (
    <SampleLinkPage withNav>
      {wrong ? (
        <ErrorSummary
          title="One answer is missing"
          problems={[{ href: '#met', text: 'Say whether you met' }]}
        />
      ) : null}
      <PageHead look="question" over="Tuesday 4 August, 13:00 to 14:00" title="Did you and Jonas meet?" />
      <form method="post" action="#log">
        <ChoiceCards
          name="met"
          legend="Did you meet?"
          legendHidden
          choices={met}
          chosen={wrong ? [] : ['held']}
          error={wrong ? 'Say whether you met' : undefined}
        />
        <section className="chapter">
          <h2>Who did most of the teaching today?</h2>
          <BalanceBar
            name="teaching"
            legend="Who did most of the teaching today?"
            legendHidden
            chosen={wrong ? undefined : 'mostly-you'}
            stops={[
              { value: 'all-you', label: 'Almost all you' },
              { value: 'mostly-you', label: 'Mostly you' },
              { value: 'even', label: 'About even' },
              { value: 'mostly-jonas', label: 'Mostly Jonas' },
              { value: 'all-jonas', label: 'Almost all Jonas' },
            ]}
          />
          <p className="small quiet">
            <span className="mentor strong">You</span> on the left,{' '}
            <span className="mentee strong">Jonas</span> on the right. Jonas answers too; you each see both
            once both are in.
          </p>
        </section>
        <TextField name="word" label="One word for today" optional="(optional)" initial="unstuck" />
        <CheckField
          name="again"
          label="Same time next week"
          note="Tue 11 August, 13:00; 14:00 in Oslo"
          checked
        />
        <Button look="ink">Save this session</Button>
        <p className="small quiet">You can undo for ten seconds.</p>
      </form>
    </SampleLinkPage>
  )
}

export const logScenes: readonly Scene[] = [
  { name: 'log', title: 'Log', sheet: 'link-page', page: <Log /> },
  { name: 'log-wrong', title: 'Problem: Log', sheet: 'link-page', page: <Log wrong /> },
]
