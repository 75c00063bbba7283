import { writeFileSync } from 'node:fs'
import type { Rounds } from './rounds.ts'
import { median } from './rounds.ts'

const [width, height, edge] = [640, 400, 60]

/** Time over size, both in powers of ten, beside a line along which ten times the people take twelve times as long. */
export function plotGrowth(file: string, times: ReadonlyMap<number, Rounds>): void {
  const points = [...times].map(([n, { cpu }]) => [n, median(cpu)] as const)
  const [sizes, costs] = [points.map(([n]) => n), points.map(([, cost]) => cost)]
  const scale = (values: readonly number[], from: number, to: number) => {
    const [low, high] = [
      Math.floor(Math.log10(Math.min(...values))),
      Math.ceil(Math.log10(Math.max(...values))),
    ]
    const place = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from)
    return { place, tens: Array.from({ length: high - low + 1 }, (_, k) => 10 ** (low + k)) }
  }
  const [x, y] = [scale(sizes, edge, width - edge), scale(costs, height - edge, edge / 3)]
  const at = (n: number, cost: number) => `${x.place(n).toFixed(1)},${y.place(cost).toFixed(1)}`
  const limit = (n: number) => costs[0]! * 12 ** Math.log10(n / sizes[0]!)
  const text = (px: number, py: number, words: string, anchor: string) =>
    `<text x="${px}" y="${py}" text-anchor="${anchor}">${words}</text>`
  const parts = [
    ...x.tens.map((n) => text(x.place(n), height - edge + 20, n.toLocaleString('en'), 'middle')),
    ...y.tens.map((cost) =>
      text(edge - 8, y.place(cost) + 4, `${cost >= 1 ? cost : Number(cost.toPrecision(1))} s`, 'end'),
    ),
    text((width + edge) / 2, height - 12, 'people on each side, 50 candidates each', 'middle'),
    `<polyline points="${sizes.map((n) => at(n, limit(n))).join(' ')}" stroke="#999" stroke-dasharray="4 4"/>`,
    `<polyline points="${points.map(([n, cost]) => at(n, cost)).join(' ')}" stroke="#1a5fb4" stroke-width="2"/>`,
    ...points.map(
      ([n, cost]) =>
        `<circle cx="${x.place(n).toFixed(1)}" cy="${y.place(cost).toFixed(1)}" r="3" fill="#1a5fb4"/>`,
    ),
  ]
  const style = 'font-family="sans-serif" font-size="12" fill="none"'
  const drawn = parts.map((part) => part.replace('<text ', '<text fill="#333" ')).join('\n')
  writeFileSync(
    file,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${style}>\n${drawn}\n</svg>\n`,
  )
}
