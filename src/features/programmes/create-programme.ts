import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { speak, type Say } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { readTopicFinder } from '#features/topics/topics.reads.ts'
import { seedTopics } from '#features/topics/seed-topics.ts'
import { isQuestion } from './design.contract.ts'
import { programmeFailures as failures } from './programmes.contract.ts'
import { mayRunProgrammes } from './programmes.policy.ts'
import { insertProgramme, saveAnswer } from './programmes.store.ts'
import { everyProgramme, startingPoints } from './starting-points.data.ts'
import type { StartingPointKey } from './starting-points.rules.ts'
import { suggestionWords, wordFields } from './suggestion-words.messages.ts'

/** A programme with what its starting point suggests. Nothing counts as answered until somebody says yes to it. */
export async function createProgramme(
  work: Work,
  { name, startingPoint }: { name: string; startingPoint: StartingPointKey },
): Promise<{ programmeId: string }> {
  if (!mayRunProgrammes(work.actor)) throw new Failure(failures.notYours)
  const programmeId = work.newId()
  const programme = {
    programmeId,
    name,
    startingPoint,
    state: 'designing' as const,
    createdAt: work.now,
    launchedAt: null,
  }
  if (!(await insertProgramme(work.db, work.organisationId, programme))) throw new Failure(failures.nameTaken)
  await seedTopics(work)
  const find = await readTopicFinder(work)
  const point = startingPoints[startingPoint]
  const language = chooseLanguage(undefined, undefined, (await readOrganisation(work)).language)
  const suggested = inWords(speak(language, catalogueOf(language)), suggestions(startingPoint, work.now))
  suggested['topics'] = { topicIds: point.topicNames.map(find).filter((topicId) => topicId !== undefined) }
  for (const [question, answer] of Object.entries(suggested)) {
    if (isQuestion(question))
      await saveAnswer(work.db, work.organisationId, {
        programmeId,
        question,
        answer,
        answeredAt: null,
        answeredBy: null,
      })
  }
  work.record({ action: 'programme.created', subject: ['programme', programmeId], detail: { startingPoint } })
  return { programmeId }
}

function suggestions(startingPoint: StartingPointKey, now: Date): Record<string, unknown> {
  const { suggests } = startingPoints[startingPoint]
  const months = suggests.rhythm?.months ?? everyProgramme.rhythm?.months ?? 6
  const merged: Record<string, unknown> = { dates: suggestedDates(now, months) }
  for (const question of new Set([...Object.keys(everyProgramme), ...Object.keys(suggests)])) {
    merged[question] = {
      ...everyProgramme[question as keyof typeof everyProgramme],
      ...suggests[question as keyof typeof suggests],
    }
  }
  return merged
}

const bySuggestion = new Map(Object.values(suggestionWords).map((message) => [message.message, message]))

/** Suggested texts in the organisation's language. */
function inWords(say: Say, suggested: Record<string, unknown>): Record<string, unknown> {
  const spoken = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoken)
    const known = typeof value === 'string' ? bySuggestion.get(value) : undefined
    return known ? say(known) : value
  }
  return Object.fromEntries(
    Object.entries(suggested).map(([question, answer]) => [
      question,
      Object.fromEntries(
        Object.entries(answer as Record<string, unknown>).map(([field, value]) => [
          field,
          wordFields.has(field) ? spoken(value) : value,
        ]),
      ),
    ]),
  )
}

/** A month to set the purpose and ask, a month to bring people in: the shortest times the published guides name. */
function suggestedDates(now: Date, months: number): Record<string, string> {
  const after = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  return {
    surveyOn: after(14),
    enrolBy: after(49),
    launchOn: after(63),
    endsOn: after(63 + Math.round(months * 30.4)),
  }
}
