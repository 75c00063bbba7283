import { randomSource, type Family } from './sparse-family.ts'

/**
 * n x n scores, row by row. `U`: uniform 0..9999. `S`: people with departments, regions, offered and wanted topics (some far more
 * common than others); the score adds up terms as a programme's does, 0..110, with many ties and structure.
 */
export function denseScores(family: Family, n: number, seed: number): Int32Array {
  const random = randomSource(seed)
  const scores = new Int32Array(n * n)
  if (family === 'U') return scores.map(() => random(10_000))
  const topic = () => Math.min(random(40), random(40), random(40))
  const people = () =>
    Array.from({ length: n }, () => ({
      topics: [topic(), topic(), topic(), topic()],
      department: random(12),
      region: random(5),
      interests: random(1 << 8) & random(1 << 8),
      style: random(100),
    }))
  const [mentors, mentees] = [people(), people()]
  mentors.forEach((mentor, i) => {
    mentees.forEach((mentee, j) => {
      let score = 0
      for (let k = 0; k < 3; k++) if (mentor.topics.includes(mentee.topics[k]!)) score += 25 - 7 * k
      if (mentor.department !== mentee.department) score += 15
      if (mentor.region !== mentee.region) score += 5
      let shared = mentor.interests & mentee.interests
      for (; shared > 0; shared &= shared - 1) score += 5
      scores[i * n + j] = score + Math.floor((100 - Math.abs(mentor.style - mentee.style)) / 10)
    })
  })
  return scores
}
