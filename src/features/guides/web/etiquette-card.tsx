import { useSay } from '#words/say.tsx'
import { etiquetteLines } from '../etiquette.messages.ts'

/** Ten lines for both, as they are printed on a card. */
export function EtiquetteCard() {
  const say = useSay()
  return (
    <ol className="numbered">
      {Object.values(etiquetteLines).map((line) => (
        <li key={line.id}>{say(line)}</li>
      ))}
    </ol>
  )
}
