import { useId, type ReactNode } from 'react'

import { classNames } from './class-names.ts'
import type { FitRange } from './fit-brush.ts'
import { BrushShade, useFitBrush } from './fit-strip-brush.tsx'
import {
  fitStripLayout,
  levelHeight,
  percent,
  type FitMark,
  type FitState,
  type PlacedMark,
} from './fit-strip-layout.ts'

export type FitStripProps = {
  label: string
  marks: readonly FitMark[]
  from: number
  to: number
  ticks: readonly { at: number; text: string }[]
  /** Between two cut points, with the number of pairs there. */
  bands: readonly { from: number; to: number; label: string; count: string }[]
  middle?: number
  chosen?: string
  states: Record<FitState, ReactNode>
  /** "lowest 41, middle 79, highest 96" */
  summary: ReactNode
  /** The same pairs as a list or table one can walk through by keyboard. */
  twin: { summary: ReactNode; content: ReactNode }
  onPick?: (key: string) => void
  /** What the list shows now, and drawing over the strip to show another part. Two fields elsewhere do the same. */
  range?: FitRange
  onBrush?: (range: FitRange) => void
}

const states = ['open', 'reviewed', 'flagged', 'locked'] as const

/** A dot plot, not a curve: a cluster or a lonely weak pair is visible at once. Shape tells the state before colour does. */
export function FitStrip({
  label,
  marks,
  from,
  to,
  ticks,
  bands,
  middle,
  chosen,
  states: words,
  summary,
  twin,
  onPick,
  range,
  onBrush,
}: FitStripProps) {
  const id = useId()
  const { drawn, handlers } = useFitBrush(from, to, onBrush)
  const shaded = drawn ?? range
  const placed = fitStripLayout(marks, from, to, chosen)
  const levels = Math.max(0, ...placed.map(({ level }) => level)) + 1
  const step = levelHeight(levels)
  const line = Math.max(72, levels * step + 36)
  return (
    <section className="fit-strip" aria-label={label}>
      <div className="fit-strip-head">
        <h2>{label}</h2>
        {states.map((state) => (
          <span key={state} className="fit-strip-key">
            <svg width={14} height={14} aria-hidden="true">
              <g transform="translate(7 7)">
                <MarkShape state={state} />
              </g>
            </svg>
            {words[state]}
          </span>
        ))}
        <span className="fit-strip-summary">{summary}</span>
      </div>
      <div
        className="fit-strip-region"
        role="group"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- narrow windows scroll it
        tabIndex={0}
      >
        <svg
          className={classNames('chart fit-strip-plot', onBrush && 'fit-strip-brushed')}
          width="100%"
          height={line + 42}
          aria-hidden="true"
          {...handlers}
        >
          <defs>
            {states.map((state) => (
              <g key={state} id={`${id}-${state}`}>
                <MarkShape state={state} />
              </g>
            ))}
          </defs>
          {shaded ? <BrushShade range={shaded} from={from} to={to} line={line} /> : null}
          <Axis from={from} to={to} line={line} ticks={ticks} bands={bands} middle={middle} />
          {placed.map((mark) => (
            <Mark
              key={mark.key}
              mark={mark}
              y={line - 8 - mark.level * step}
              shape={`#${id}-${mark.state}`}
              chosen={mark.key === chosen}
              onPick={onPick}
            />
          ))}
        </svg>
      </div>
      <details className="twin">
        <summary>{twin.summary}</summary>
        <div className="twin-content">{twin.content}</div>
      </details>
    </section>
  )
}

function Axis({
  from,
  to,
  line,
  ticks,
  bands,
  middle,
}: Pick<FitStripProps, 'from' | 'to' | 'ticks' | 'bands' | 'middle'> & { line: number }) {
  const at = (fit: number) => `${percent(fit, from, to)}%`
  return (
    <>
      <line className="fit-axis" x2="100%" y1={line + 0.5} y2={line + 0.5} />
      {ticks.map(({ at: fit, text }) => (
        <g key={fit}>
          <line className="fit-axis" x1={at(fit)} x2={at(fit)} y1={line} y2={line + 5} />
          <text
            className="fit-tick"
            x={at(fit)}
            y={line + 19}
            textAnchor={fit === from ? 'start' : fit === to ? 'end' : 'middle'}
          >
            {text}
          </text>
        </g>
      ))}
      {bands.map((band) => (
        <g key={band.from}>
          {band.from > from ? (
            <line className="fit-cut" x1={at(band.from)} x2={at(band.from)} y1={2} y2={line} />
          ) : null}
          <text x={at((band.from + band.to) / 2)} y={line + 38} textAnchor="middle">
            {band.label} <tspan className="fit-count">{band.count}</tspan>
          </text>
        </g>
      ))}
      {middle === undefined ? null : (
        <svg x={at(middle)} y={line + 3}>
          <path className="fit-middle" d="M0 0l5 8h-10z" />
        </svg>
      )}
    </>
  )
}

type MarkProps = {
  mark: PlacedMark
  y: number
  shape: string
  chosen: boolean
  onPick?: (key: string) => void
}

function Mark({ mark, y, shape, chosen, onPick }: MarkProps) {
  const x = `${mark.x}%`
  const drawing = (
    <use href={shape} x={x} y={y}>
      <title>{mark.label}</title>
    </use>
  )
  return (
    <>
      {chosen ? <ChosenLine x={x} y={y} label={mark.label} before={mark.x > 80} /> : null}
      {mark.href ? (
        <a
          href={mark.href}
          tabIndex={-1}
          onClick={onPick ? (event) => (event.preventDefault(), onPick(mark.key)) : undefined}
        >
          {drawing}
        </a>
      ) : (
        drawing
      )}
    </>
  )
}

function ChosenLine({ x, y, label, before }: { x: string; y: number; label: string; before: boolean }) {
  return (
    <>
      <line className="fit-leader" x1={x} x2={x} y1={4} y2={y - 10} />
      <circle className="fit-ring" cx={x} cy={y} r={9} />
      <text className="fit-name" x={x} dx={before ? -6 : 6} y={13} textAnchor={before ? 'end' : 'start'}>
        {label}
      </text>
    </>
  )
}

function MarkShape({ state }: { state: FitState }) {
  switch (state) {
    case 'open':
      return <circle className="fit-open" r={3.9} />
    case 'reviewed':
      return <circle className="fit-reviewed" r={4.4} />
    case 'flagged':
      return <path className="fit-flagged" d="M0-5.6l5.6 9.8h-11.2z" />
    case 'locked':
      return <path className="fit-locked" d="M-4.4-4.4h8.8v8.8h-8.8zM-1.3-1.3v2.6h2.6v-2.6z" />
  }
}

/** The shape alone, for a row of the list. */
export function FitStateMark({ state, label }: { state: FitState; label: string }) {
  return (
    <svg width={14} height={14} role="img" aria-label={label}>
      <g transform="translate(7 7)">
        <MarkShape state={state} />
      </g>
    </svg>
  )
}
