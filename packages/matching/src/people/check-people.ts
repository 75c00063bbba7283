import type { Person } from './person.ts'
import type { Problem } from './problem.ts'
import { findRepeatedIds, isDate } from './read-person.ts'

/**
 * What is wrong with people, wherever they come from: an empty or repeated id, a level that is no whole number, a last day that is no
 * date, a working style outside 0..100. O(people).
 */
export function checkPeople(people: readonly Person[]): readonly Problem[] {
  return [...people.flatMap(checkPerson), ...findRepeatedIds(people)]
}

function checkPerson({ id, level, leftOn, personality }: Person): readonly Problem[] {
  const problems: Problem[] = []
  const refuse = (at: keyof Person, message: string): void => {
    problems.push({ code: 'wrong-value', at, people: [id], message })
  }
  if (id === '') problems.push({ code: 'missing-id', at: 'id', people: [], message: 'A person has no id.' })
  if (level !== null && !Number.isSafeInteger(level)) {
    refuse('level', `The level of ${id} is ${level}; it must be a whole number, or not known.`)
  }
  if (leftOn !== null && !isDate(leftOn)) {
    refuse('leftOn', `The last day of ${id} is "${leftOn}"; it must be a date like 2026-01-31.`)
  }
  const traits = personality === null ? [] : Object.values(personality)
  if (!traits.every((trait) => Number.isInteger(trait) && trait >= 0 && trait <= 100)) {
    refuse('personality', `The working style of ${id} must be five whole numbers from 0 to 100.`)
  }
  return problems
}
