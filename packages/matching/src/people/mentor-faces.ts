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

/** Sets the bit of each entry of a list among those of `words` words from `at` on. */
export function markBits(into: Int32Array, at: number, words: number, { ptr, items }: Lists, row: number): void {
  for (let item = ptr[row]!; item < ptr[row + 1]!; item++) {
    const number = items[item]!
    into[at + ((number >> 5) & (words - 1))]! |= 1 << (number & 31)
  }
}

/**
 * What exact points are read from: eight words a mentor, in one cache line. Four are a mask of wants, two one of interests; the
 * seventh says where in `items` the wants begin, which the interests, their numbers moved up by `shift`, follow; the
 * eighth how many wants (lowest five bits) and interests there are.
 */
export function packLists({ wants, interests }: PackedPeople, shift: number) {
  const rows = wants.ptr.length - 1
  const heads = new Int32Array(8 * rows)
  const items = new Int32Array(wants.items.length + interests.items.length)
  let next = 0
  for (let row = 0; row < rows; row++) {
    markBits(heads, 8 * row, 4, wants, row)
    markBits(heads, 8 * row + 4, 2, interests, row)
    heads[8 * row + 6] = next
    heads[8 * row + 7] =
      (wants.ptr[row + 1]! - wants.ptr[row]!) | ((interests.ptr[row + 1]! - interests.ptr[row]!) << 5)
    for (let item = wants.ptr[row]!; item < wants.ptr[row + 1]!; item++) items[next++] = wants.items[item]!
    for (let item = interests.ptr[row]!; item < interests.ptr[row + 1]!; item++) {
      items[next++] = interests.items[item]! + shift
    }
  }
  return { heads, items }
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
