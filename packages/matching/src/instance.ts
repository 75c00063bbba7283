/**
 * A matching problem as numbers: two sides, capacities, and the edges between them.
 *
 * Both sides stand in canonical order (ids ascending by UTF-16 code units), so the result depends on who takes
 * part and never on the order of a file. Edges are kept by left person in compressed rows; inside a row the score falls,
 * and equal scores rise by column, which lets a search stop at the first edge that cannot help any more.
 */
export interface Instance {
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Fewest and most pairs of each person; integers, 0 <= min <= max. One entry a person. */
  readonly leftMin: Int32Array
  readonly leftMax: Int32Array
  readonly rightMin: Int32Array
  readonly rightMax: Int32Array
  /** Edges of left person i are rowPtr[i] .. rowPtr[i + 1] - 1. Length left.length + 1. */
  readonly rowPtr: Int32Array
  /** Right person of each edge. */
  readonly col: Int32Array
  /** Score of each edge, any integer with absolute value below 2^31. */
  readonly score: Int32Array
  /** 1 where the pair must be in the result. */
  readonly locked: Uint8Array
  /** 1 where the pair was there before (for a stay bonus); absent when nothing was. */
  readonly current?: Uint8Array
  /** Whether the edges are every legal pair, or a chosen part of them. */
  readonly scope: 'all-pairs' | 'candidates'
}
