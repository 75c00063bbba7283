import { useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import type { ChangeKind } from '../pauses.contract.ts'
import { pauseMessages as words } from '../pauses.messages.ts'

const sentences = { pause: words.askedPause, restart: words.askedRestart, end: words.askedEnd } as const

/** What was just asked for, while it can still be taken back. */
export function AskedChange({ kind }: { kind: ChangeKind }) {
  const say = useSay()
  return (
    <>
      <Banner look="ok" announce>
        <strong>{say(sentences[kind])}</strong> {say(words.askedNote)}
      </Banner>
      <form method="post">
        <Button name="intent" value="undo">
          {say(words.undoButton)}
        </Button>
      </form>
    </>
  )
}
