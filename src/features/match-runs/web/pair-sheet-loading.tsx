import { useEffect, useState } from 'react'
import { useFetcher } from 'react-router'
import type { PairSheet } from '../read-pair-sheet.ts'

/** Long enough that running down the list asks for no sheet in between, short enough to feel immediate. */
const settle = 120

/** The reasons of the wanted pair: those the page came with, or fetched alone a moment after the row was reached. */
export function usePairSheet(
  home: string,
  wanted: string | null,
  arrived: PairSheet | null,
): { sheet: PairSheet | null; failed: boolean } {
  const { load, data, state } = useFetcher<{ sheet: PairSheet }>({ key: 'pair-sheet' })
  const [asked, setAsked] = useState<string | null>(null)
  // Between the asking and the first sign of it nothing has failed yet.
  const [begun, setBegun] = useState<string | null>(null)
  if (state === 'loading' && begun !== asked) setBegun(asked)
  const sheet = [data?.sheet, arrived].find((each) => each?.row.key === wanted) ?? null
  const missing = wanted !== null && sheet === null && asked !== wanted
  useEffect(() => {
    if (!missing) return
    const timer = setTimeout(() => {
      setAsked(wanted)
      void load(`${home}/pairs/${wanted}`)
    }, settle)
    return () => clearTimeout(timer)
  }, [missing, wanted, load, home])
  return { sheet, failed: state === 'idle' && begun === wanted && sheet === null }
}
