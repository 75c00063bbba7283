import { useRef, useState, type PointerEvent } from 'react'

import { fitAt, rangeOf, type FitRange } from './fit-brush.ts'
import { percent } from './fit-strip-layout.ts'

/** A press that moves less is a click on a mark. */
const leastPixels = 6

/** Drawing over the plot with a mouse or pen. A finger scrolls, and the two fields beside the list do the same without any drag. */
export function useFitBrush(from: number, to: number, onBrush: ((range: FitRange) => void) | undefined) {
  const began = useRef<{ x: number; fit: number } | null>(null)
  const [drawn, setDrawn] = useState<FitRange | null>(null)
  if (!onBrush) return { drawn: null, handlers: {} }
  const fitOf = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const share = (clientX - left) / width
    const mirrored = getComputedStyle(currentTarget).direction === 'rtl'
    return fitAt(mirrored ? 1 - share : share, from, to)
  }
  const end = () => {
    began.current = null
    setDrawn(null)
  }
  return {
    drawn,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button !== 0 || event.pointerType === 'touch') return
        began.current = { x: event.clientX, fit: fitOf(event) }
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const start = began.current
        if (!start || (!drawn && Math.abs(event.clientX - start.x) < leastPixels)) return
        // From here on the hand belongs to the strip: no mark below it is clicked when it lets go.
        if (!drawn) event.currentTarget.setPointerCapture(event.pointerId)
        setDrawn(rangeOf(start.fit, fitOf(event)))
      },
      onPointerUp: () => {
        if (drawn) onBrush(drawn)
        end()
      },
      onPointerCancel: end,
      onDragStart: (event: { preventDefault(): void }) => event.preventDefault(),
    },
  }
}

export function BrushShade({
  range,
  from,
  to,
  line,
}: {
  range: FitRange
  from: number
  to: number
  line: number
}) {
  const [start, stop] = [
    percent(Math.max(range.from, from), from, to),
    percent(Math.min(range.to, to), from, to),
  ]
  return (
    <rect
      className="fit-brush"
      x={`${start}%`}
      width={`${Math.max(0.4, stop - start)}%`}
      y={0}
      height={line}
    />
  )
}
