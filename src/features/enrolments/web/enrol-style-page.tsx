import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { LikertRow, type LikertStop } from '#ui/likert-row.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { styleMessages as words } from '../own-style.messages.ts'
import { styleStops, styleTraits, type StyleTrait } from '../own-style.contract.ts'
import { OwnShell, ownProblemWords } from './own-shell.tsx'
import type { action, loader } from './enrol-style-page.server.ts'

export { action, loader } from './enrol-style-page.server.ts'

/** Five lines, none answered beforehand; asked only where the programme lets working style count. */
export default function EnrolStylePage() {
  const say = useSay()
  const { programmeName, style, base } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer?.typed as Readonly<Record<string, string | string[]>> | undefined
  const problems = ownProblemWords(say, answer?.problems)
  const said = Object.keys(style).length > 0
  return (
    <OwnShell programmeName={programmeName} problems={problems} problem={answer?.problem}>
      <title>{`${programmeName}: ${say(words.title)}`}</title>
      <PageHead look="question" title={say(words.title)} sub={say(words.sub)} />
      <p>{say(words.who)}</p>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        {styleTraits.map((trait) => (
          <StyleLine
            key={trait}
            trait={trait}
            chosen={typed ? [typed[trait]].flat()[0] : style[trait]?.toString()}
          />
        ))}
        <CheckField
          name="consent"
          label={say(words.consent)}
          note={say(words.consentNote)}
          error={problems['consent']}
          checked={typed ? typed['consent'] === 'yes' : said}
        />
        <Actions>
          <Button look="ink">{say(words.save)}</Button>
          {said ? (
            <Button look="quiet" name="forget" value="yes">
              {say(words.forget)}
            </Button>
          ) : null}
        </Actions>
      </form>
      <p className="aside-action">
        <a href={base}>{say(words.back)}</a>
      </p>
    </OwnShell>
  )
}

function StyleLine({ trait, chosen }: { trait: StyleTrait; chosen: string | undefined }) {
  const say = useSay()
  const ends = { from: say(words[`${trait}From`]), to: say(words[`${trait}To`]) }
  const [first, second, third, fourth, fifth] = styleStops.map((value, at): LikertStop => ({
    value,
    number: at + 1,
    label: say(words.stop, { place: value, ...ends }),
  }))
  return (
    <LikertRow
      name={trait}
      statement={say(words[trait])}
      stops={[first!, second!, third!, fourth!, fifth!]}
      ends={[ends.from, ends.to]}
      chosen={chosen}
    />
  )
}
