/** A text people wrote, paragraph by paragraph. */
export function PitchText({ text }: { text: string }) {
  return (
    <blockquote className="stack">
      {text
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => (
          <p key={paragraph} dir="auto">
            {paragraph}
          </p>
        ))}
    </blockquote>
  )
}
