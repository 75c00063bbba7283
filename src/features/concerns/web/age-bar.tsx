/** How much of the time until a promise is used. The line stands at the promise; what is past it shows beyond. */
export function AgeBar({
  used,
  pressure,
  label,
}: {
  used: number
  pressure: 'none' | 'soon' | 'over'
  label: string
}) {
  const [width, due] = [120, 90]
  const length = Math.max(2, Math.min(width, used * due))
  return (
    <svg className="age-bar" viewBox={`0 0 ${width} 16`} role="img" aria-label={label}>
      <rect className="age-bar-way" x="0" y="6" width={due} height="4" />
      <rect className={`age-bar-used age-bar-${pressure}`} x="0" y="4" width={length} height="8" />
      <rect className="age-bar-due" x={due - 1} y="0" width="2" height="16" />
    </svg>
  )
}
