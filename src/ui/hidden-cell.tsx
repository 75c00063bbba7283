import { useId } from 'react'

/** Why a cell shows no number: too few people, to protect another cell, never asked, too early to tell. A real zero is a number. */
export type HiddenKind = 'small' | 'protecting' | 'not-collected' | 'early'

/** The value itself never reaches this block. `label` is read out and, in forced colours, shown instead of the hatch. */
export function HiddenCell({ kind, label }: { kind: HiddenKind; label: string }) {
  if (kind === 'not-collected')
    return (
      <span className="hidden-cell hidden-none">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{label}</span>
      </span>
    )
  if (kind === 'early') return <span className="hidden-cell hidden-early">{label}</span>
  return (
    <span className="hidden-cell">
      <svg className="hidden-hatch" width="100%" height="100%" aria-hidden="true">
        <Hatch edge={kind === 'protecting'} />
      </svg>
      <span className="hidden-words">{label}</span>
    </span>
  )
}

function Hatch({ edge }: { edge: boolean }) {
  const id = useId()
  return (
    <>
      <HatchPattern id={id} />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
      {edge ? <rect className="hatch-edge" width="100%" height="100%" /> : null}
    </>
  )
}

/** Lines at 45 degrees, for use inside a chart. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch-ground" width="6" height="6" />
        <line className="hatch-line" y2="6" />
      </pattern>
    </defs>
  )
}
