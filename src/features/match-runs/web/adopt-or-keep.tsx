import { Button, LinkButton } from '#ui/button.tsx'
import { useSay } from '#words/say.tsx'
import { compareMessages as words } from '../compare.messages.ts'
import type { Comparison } from '../read-comparison.ts'
import { Decide } from './decide.tsx'

/** After another result came to lie on the table meanwhile: the one, or the other. */
export function AdoptOrKeep({ comparison, home }: { comparison: Comparison; home: string }) {
  const say = useSay()
  const { run, tableNumber, isTable } = comparison
  if (isTable || tableNumber === null) return null
  return (
    <div className="actions">
      <Decide intent="adopt" comparison={comparison}>
        <Button small>{say(words.adopt, { number: run.number })}</Button>
      </Decide>
      <LinkButton small href={home}>
        {say(words.keepTable, { number: tableNumber })}
      </LinkButton>
    </div>
  )
}
