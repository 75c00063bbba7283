import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { chooseStarter } from '../choose-starter.ts'
import { itemForm, ownStarterForm } from '../guides.contract.ts'
import { readGuide } from '../read-guide.ts'
import { removeStarter } from '../remove-starter.ts'
import { restoreStarter } from '../restore-starter.ts'
import { sayCatalogue, spokenGuide } from '../say-catalogue.ts'
import { answersSearch } from '../topic-guides.rules.ts'
import { hourText } from './hour-text.rules.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run, say, language, timeZone } = page(context)
  const guide = await run(readGuide, undefined)
  const asked = new URL(request.url).searchParams
  const words = (asked.get('q') ?? '').trim().slice(0, 100)
  const topics = guide.topics.map(({ topicId, family, sensitive, synonyms, ...topic }) => {
    const { name, guide: parts } = spokenGuide(say, topic)
    const texts = [topic.name, name, ...synonyms, ...Object.values(topic.guide), ...Object.values(parts)]
    const found = words === '' || answersSearch(words, texts)
    return { topicId, family, sensitive, name, open: parts.open, found }
  })
  const { side, names, programme, questions, resources, ownTopicIds, nextSession, chosen } = guide
  return {
    side,
    names,
    programme,
    questions,
    resources,
    words,
    topics,
    ownTopicIds,
    next: nextSession && {
      sessionId: nextSession.sessionId,
      when: hourText(language, nextSession.startsAt, guide.zone ?? nextSession.timeZone ?? timeZone),
    },
    chosen: chosen.map(({ itemId, text, topic, side: by }) => ({
      itemId,
      text: topic ? sayCatalogue(say, text) : text,
      topic: topic && sayCatalogue(say, topic),
      mine: by === side,
    })),
    done: asked.get('done'),
    removed: asked.get('removed'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  const here = `/l/${params['token']}/pair/guide`
  const intent = form.get('intent')
  if (intent === 'remove' || intent === 'restore') return changeItem(page(context), form, intent, here)
  const checked = checkForm(form, ownStarterForm)
  if (!checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const result = await page(context).attempt(chooseStarter, checked.values, checked.submission)
  if (result.ok) throw redirect(`${here}?done=chosen`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
    { status: result.problem.status },
  )
}

async function changeItem(
  { attempt }: PageContext,
  form: FormData,
  intent: 'remove' | 'restore',
  here: string,
) {
  const checked = checkForm(form, itemForm)
  if (!checked.ok) throw redirect(here)
  const result = await attempt(
    intent === 'remove' ? removeStarter : restoreStarter,
    checked.values,
    checked.submission,
  )
  if (result.ok) throw redirect(intent === 'remove' ? `${here}?removed=${checked.values.itemId}` : here)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: {} },
    { status: result.problem.status },
  )
}
