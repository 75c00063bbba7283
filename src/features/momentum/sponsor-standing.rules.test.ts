import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standingKinds, standingOfAlerts } from './sponsor-standing.rules.ts'

const now = new Date('2026-06-01T09:00:00Z')
const alert = fc.record({
  kind: fc.constantFrom(...standingKinds),
  raisedAt: fc.integer({ min: 28, max: 180 }).map((days) => new Date(now.getTime() - days * 86_400_000)),
})

describe('what a sponsor reads of pairs that nobody could help', () => {
  test('is never a number under five, nor one that could be subtracted from the total', () => {
    fc.assert(
      fc.property(fc.array(alert, { maxLength: 60 }), (alerts) => {
        const { total, rows } = standingOfAlerts(alerts, now)
        expect(total).toBe(alerts.length < 5 ? null : alerts.length)
        const hidden = rows.filter(({ pairs }) => pairs === null)
        for (const { kind, pairs, weeks } of rows) {
          if (pairs === null) {
            expect(weeks).toBeNull()
            continue
          }
          expect(pairs).toBeGreaterThanOrEqual(5)
          expect(pairs).toBe(alerts.filter((one) => one.kind === kind).length)
          expect(weeks).toBeGreaterThanOrEqual(4)
        }
        if (total === null) expect(hidden).toHaveLength(rows.length)
        else if (hidden.length > 0) {
          const rest = total - rows.reduce((sum, { pairs }) => sum + (pairs ?? 0), 0)
          expect(hidden.length).toBeGreaterThan(1)
          expect(rest).toBeGreaterThanOrEqual(5)
        }
      }),
    )
  })
})
