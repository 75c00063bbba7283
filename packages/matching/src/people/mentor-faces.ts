import { countBits } from './count-bits.ts'
import type { Lists, PackedPeople } from './packed-people.ts'

/** A list of more entries than a mask has bits cannot have a bit for each. */
export const mostClass = 32

/** One of 32 bits for each entry of a list: lists whose masks have no bit in common have no entry in common. */
export function maskOf({ ptr, items }: Lists, row: number): number {
  let mask = 0
  for (let item = ptr[row]!; item < ptr[row + 1]!; item++) mask |= 1 << (items[item]! & 31)
  return mask
}

/**
 * Wants and interests of each row side by side, so that a score touches few cache lines: wants are
 * `items[spans[4 * row] .. spans[4 * row + 1] - 1]`, interests, their numbers moved up by `shift`, follow up to `spans[4 * row + 2] - 1`.
 */
export function joinLists(
  wants: Lists,
  interests: Lists,
  shift: number,
): { spans: Int32Array; items: Int32Array } {
  const rows = wants.ptr.length - 1
  const spans = new Int32Array(4 * rows)
  const items = new Int32Array(wants.items.length + interests.items.length)
  let next = 0
  for (let row = 0; row < rows; row++) {
    spans[4 * row] = next
    for (let item = wants.ptr[row]!; item < wants.ptr[row + 1]!; item++) items[next++] = wants.items[item]!
    spans[4 * row + 1] = next
    for (let item = interests.ptr[row]!; item < interests.ptr[row + 1]!; item++) {
      items[next++] = interests.items[item]! + shift
    }
    spans[4 * row + 2] = next
  }
  return { spans, items }
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
