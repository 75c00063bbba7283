import { countBits } from './count-bits.ts'
import type { Lists } from './packed-lists.ts'
import type { PackedPeople } from './packed-people.ts'

/** A list of more entries than a mask has bits cannot have a bit for each. */
export const mostClass = 32

/** One of 32 bits for each entry of a list: lists whose masks have no bit in common have no entry in common. */
export function maskOf({ ptr, items }: Lists, row: number): number {
  let mask = 0
  for (let item = ptr[row]!; item < ptr[row + 1]!; item++) mask |= 1 << (items[item]! & 31)
  return mask
}

/** As `maskOf`, with bits dealt out another way: few lists without a common entry have common bits in both. */
export function secondMaskOf({ ptr, items }: Lists, row: number): number {
  let mask = 0
  for (let item = ptr[row]!; item < ptr[row + 1]!; item++)
    mask |= 1 << (Math.imul(items[item]!, 0x9e3779b1) >>> 27)
  return mask
}

/**
 * What exact points are read from, packed tightly because reading it is mostly waiting for memory: four words a mentor: second
 * masks of wants and interests, where in `items` the wants begin, which the interests, their numbers moved up by
 * `topics`, follow, and how many wants (lowest five bits) and interests there are.
 */
export function packLists(
  { wants, interests }: PackedPeople,
  sizes: { readonly topics: number; readonly interests: number },
): { readonly heads: Int32Array; readonly items: Uint16Array | Int32Array } {
  const rows = wants.ptr.length - 1
  const length = wants.items.length + interests.items.length
  const heads = new Int32Array(4 * rows)
  const items = sizes.topics + sizes.interests <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length)
  let next = 0
  for (let row = 0; row < rows; row++) {
    const wanted = wants.ptr[row + 1]! - wants.ptr[row]!
    heads[4 * row] = secondMaskOf(wants, row)
    heads[4 * row + 1] = secondMaskOf(interests, row)
    heads[4 * row + 2] = next
    heads[4 * row + 3] = wanted | ((interests.ptr[row + 1]! - interests.ptr[row]!) << 5)
    for (let item = wants.ptr[row]!; item < wants.ptr[row + 1]!; item++) items[next++] = wants.items[item]!
    for (let item = interests.ptr[row]!; item < interests.ptr[row + 1]!; item++) {
      items[next++] = interests.items[item]! + sizes.topics
    }
  }
  return { heads, items }
}

/** -1 for anything but 0; without a branch, because what it is asked follows no pattern. */
export function allOnes(value: number): number {
  return (value | -value) >> 31
}

/** How many entries a list has, 1..32, when each has a bit of its own; else 0. */
function classOf(lists: Lists, row: number): number {
  const count = lists.ptr[row + 1]! - lists.ptr[row]!
  return count <= mostClass && countBits(maskOf(lists, row)) === count ? count : 0
}

/**
 * What bounds are read from: four words a mentor, in one cache line: place, mask of wants, mask of interests, and two classes of
 * eight bits: how many wants (lowest byte) and interests there are, or 0 where two entries of the list share one bit.
 */
export function packFaces(mentors: PackedPeople): Int32Array {
  const faces = new Int32Array(4 * mentors.members.length)
  for (let row = 0; row < mentors.members.length; row++) {
    faces[4 * row] = mentors.place[row]!
    faces[4 * row + 1] = maskOf(mentors.wants, row)
    faces[4 * row + 2] = maskOf(mentors.interests, row)
    faces[4 * row + 3] = classOf(mentors.wants, row) | (classOf(mentors.interests, row) << 8)
  }
  return faces
}
