import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeOutline, type Outline } from './encode-outline.ts'

/** Reads a simple glyph back, by the words of the OpenType specification. */
function decode(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer)
  const contours = view.getInt16(0)
  const ends = Array.from({ length: contours }, (_none, at) => view.getUint16(10 + 2 * at))
  let at = 10 + 2 * contours + 2
  const count = ends.at(-1)! + 1
  const on = Array.from({ length: count }, () => (view.getUint8(at++) & 1) === 1)
  const read = () => {
    let sum = 0
    return Array.from({ length: count }, () => {
      sum += view.getInt16(at)
      at += 2
      return sum
    })
  }
  const [x, y] = [read(), read()]
  return {
    ends,
    box: [2, 4, 6, 8].map((place) => view.getInt16(place)),
    points: on.map((isOn, index) => [x[index], y[index], isOn]),
  }
}

const coordinate = fc.integer({ min: -2000, max: 2000 })
const contour = fc
  .tuple(
    fc.tuple(coordinate, coordinate),
    fc.array(
      fc.oneof(
        fc.tuple(coordinate, coordinate).map((args) => ({ command: 'lineTo', args })),
        fc
          .tuple(coordinate, coordinate, coordinate, coordinate)
          .map((args) => ({ command: 'quadraticCurveTo', args })),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([start, rest]): Outline['commands'] => [
    { command: 'moveTo', args: start },
    ...rest,
    { command: 'closePath', args: [] },
  ])

describe('a drawn letter', () => {
  test('is read back point for point', () => {
    fc.assert(
      fc.property(fc.array(contour, { minLength: 1, maxLength: 4 }), (contours) => {
        const commands = contours.flat()
        const expected = commands.flatMap(({ command, args }) =>
          command === 'closePath'
            ? []
            : command === 'quadraticCurveTo'
              ? [
                  [args[0], args[1], false],
                  [args[2], args[3], true],
                ]
              : [[args[0], args[1], true]],
        )
        const { points, ends, box } = decode(encodeOutline({ commands }))
        expect(points).toEqual(expected)
        expect(ends).toHaveLength(contours.length)
        const xs = expected.map(([x]) => x as number)
        expect([box[0], box[2]]).toEqual([Math.min(...xs), Math.max(...xs)])
      }),
    )
  })

  test('takes whole words of four bytes, and a space takes none', () => {
    expect(encodeOutline({ commands: [] })).toHaveLength(0)
    fc.assert(fc.property(contour, (commands) => encodeOutline({ commands }).length % 4 === 0))
  })
})
