import { useActionData, useLoaderData, type LinksFunction } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { rulesMessages as words } from '../rules.messages.ts'
import { compareMessages } from '../compare.messages.ts'
import styles from './match.css?url'
import { PreferenceFields } from './preference-fields.tsx'
import { WorkingStyleFields } from './working-style-fields.tsx'
import type { action, loader } from './rules-page.server.ts'

export { action, loader } from './rules-page.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export default function RulesPage() {
  const say = useSay()
  const { programmeId, programmeName, rules, hasDraft, saved } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const typed = (name: string, otherwise: string | number) => {
    const value = result?.typed[name]
    return typeof value === 'string' ? value : otherwise
  }
  const checked = (name: 'sharedLanguage' | 'liftWeakest') =>
    result ? result.typed[name] === 'yes' : rules[name]
  const errorOf = (name: string) => {
    if (!result?.wrong.includes(name)) return undefined
    if (name === 'sharedHours') return say(words.problemHours)
    return say(name === 'cutPoints' ? words.problemCuts : words.problemNumber)
  }
  const number = (
    name: 'levelGap' | 'sharedHours' | 'leastOtherDepartment' | 'leastOtherRegion' | 'seed',
    hint: typeof words.seedHint,
  ) => (
    <TextField
      name={name}
      label={say(words[name])}
      hint={say(hint)}
      error={errorOf(name)}
      initial={typed(name, rules[name])}
      inputMode="decimal"
      width="short"
    />
  )
  const cut = (name: 'fair' | 'good' | 'strong', label: typeof words.cutFair) => (
    <TextField
      name={`cutPoints.${name}`}
      label={say(label)}
      error={errorOf(`cutPoints.${name}`) ?? (name === 'fair' ? errorOf('cutPoints') : undefined)}
      initial={typed(`cutPoints.${name}`, rules.cutPoints[name])}
      inputMode="numeric"
      width="short"
    />
  )
  const title = say(words.rulesTitle, { programme: programmeName })
  return (
    <>
      <title>{result?.wrong.length ? `${say(words.rulesProblem)}: ${title}` : title}</title>
      {result?.wrong.length ? (
        <ErrorSummary
          title={say(words.rulesProblem)}
          problems={result.wrong.map((name) => ({
            href: `#${name === 'cutPoints' ? 'cutPoints.fair' : name}`,
            text: errorOf(name) ?? say(words.problemNumber),
          }))}
        />
      ) : null}
      {result?.problem ? <Banner look="danger">{result.problem}</Banner> : null}
      <PageHead
        title={say(words.rulesHead)}
        sub={<span>{say(words.rulesNote)}</span>}
        actions={
          <LinkButton href={`/programmes/${programmeId}/match`}>
            {say(compareMessages.backToReview)}
          </LinkButton>
        }
      />
      {saved && !result ? (
        <Banner look="ok" announce>
          {say(words.rulesSaved)}
        </Banner>
      ) : null}
      <form method="post" className="match-rules-form" noValidate>
        <SubmissionKey />
        <section className="section">
          <h2>{say(words.rulesSection)}</h2>
          <div className="match-firewall">
            <CheckIcon />
            <div>
              <p>
                <strong>{say(words.firewallTitle)}</strong>{' '}
                <span className="match-always">{say(words.rulesAlways)}</span>
              </p>
              <p>{say(words.firewallText)}</p>
              <p className="small quiet">{say(words.alwaysOthers)}</p>
            </div>
          </div>
          <div className="stack">
            <ChoiceCards
              name="mode"
              legend={say(words.modeLegend)}
              error={result?.wrong.includes('mode') ? say(words.problemChoice) : undefined}
              chosen={[String(typed('mode', rules.mode))]}
              choices={[
                { value: 'one-to-one', label: say(words.modeOne), note: say(words.modeOneNote) },
                {
                  value: 'reciprocal',
                  label: say(words.modeReciprocal),
                  note: say(words.modeReciprocalNote),
                },
                { value: 'panel', label: say(words.modePanel), note: say(words.modePanelNote) },
                { value: 'open-group', label: say(words.modeOpen), note: say(words.modeOpenNote) },
              ]}
            />
            {number('levelGap', words.levelGapHint)}
            {number('sharedHours', words.sharedHoursHint)}
            <CheckField
              name="sharedLanguage"
              label={say(words.sharedLanguage)}
              checked={checked('sharedLanguage')}
            />
          </div>
        </section>
        <PreferenceFields weights={rules.weights} typed={typed} errorOf={errorOf}>
          <WorkingStyleFields rules={rules} typed={typed} errorOf={errorOf} />
        </PreferenceFields>
        <section className="section">
          <h2>{say(words.aimSection)}</h2>
          <div className="stack">
            <ChoiceCards
              name="aim"
              legend={say(words.aimLegend)}
              error={result?.wrong.includes('aim') ? say(words.problemChoice) : undefined}
              chosen={[String(typed('aim', rules.aim))]}
              choices={[
                { value: 'mentees-first', label: say(words.aimMentees) },
                { value: 'mentors-first', label: say(words.aimMentors) },
                { value: 'best-total', label: say(words.aimTotal) },
              ]}
            />
            <CheckField
              name="liftWeakest"
              label={say(words.liftWeakest)}
              note={say(words.liftWeakestNote)}
              checked={checked('liftWeakest')}
            />
            {number('leastOtherDepartment', words.leastHint)}
            {number('leastOtherRegion', words.leastHint)}
            <ChoiceCards
              name="stability"
              legend={say(words.stabilityLegend)}
              error={result?.wrong.includes('stability') ? say(words.problemChoice) : undefined}
              chosen={[String(typed('stability', rules.stability))]}
              choices={[
                { value: 'fewest-changes', label: say(words.stabilityFewest) },
                { value: 'balanced', label: say(words.stabilityBalanced) },
                { value: 'best-fit', label: say(words.stabilityBest) },
              ]}
            />
            {number('seed', words.seedHint)}
          </div>
        </section>
        <section className="section">
          <h2>{say(words.wordsSection)}</h2>
          <div className="match-number-row">
            {cut('fair', words.cutFair)}
            {cut('good', words.cutGood)}
            {cut('strong', words.cutStrong)}
          </div>
        </section>
        <div className="actions">
          {hasDraft ? (
            <Button name="scope" value="draft">
              {say(words.tryRules)}
            </Button>
          ) : null}
          <Button look="ink">{say(words.saveRules)}</Button>
        </div>
        {hasDraft ? <p className="small quiet">{say(words.tryRulesNote)}</p> : null}
      </form>
    </>
  )
}
