import { Button } from './button.tsx'

export type ChoiceButtonProps = {
  name?: string
  value?: string
  /** As long as nothing is chosen, and for choices without words of their own. */
  plain: string
  /** What the button says once the first, second, third time of the picker above is chosen, at most eight. */
  says: readonly string[]
}

/** The one button of a picker: its words repeat what is chosen. The sheet does that, by place, so no script is needed. */
export function ChoiceButton({ name, value, plain, says }: ChoiceButtonProps) {
  return (
    <Button look="ink" name={name} value={value}>
      <span className="says">{plain}</span>
      {says.slice(0, 8).map((text, at) => (
        <span key={text} className={`says says-${at + 1}`}>
          {text}
        </span>
      ))}
    </Button>
  )
}
