import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { caseMessages as words } from '../business-case.messages.ts'
import { caseSentences } from '../case-sentences.rules.ts'
import type { Design } from '../design.contract.ts'

/** The chapter as the sponsor would read it, and the switch that puts it into the brief. */
export function CaseInBrief({ design, mark, home }: { design: Design; mark: string; home: string }) {
  const say = useSay()
  const isIn = design['in-brief']?.inBrief === 'yes'
  return (
    <section className="section" id="in-brief">
      <div className="section-head">
        <h2>{say(words.briefTitle)}</h2>
      </div>
      <p>{say(isIn ? words.briefIn : words.briefOut)}</p>
      <ul className="lines">
        {caseSentences(design, say).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <form method="post">
        <SubmissionKey />
        <input type="hidden" name="seen" value={mark} />
        <input type="hidden" name="inBrief" value={isIn ? 'no' : 'yes'} />
        <Actions>
          <Button look={isIn ? 'outline' : 'ink'}>{say(isIn ? words.takeOut : words.putIn)}</Button>
          <LinkButton look="quiet" href={`${home}/brief`}>
            {say(words.toBrief)}
          </LinkButton>
        </Actions>
      </form>
    </section>
  )
}
