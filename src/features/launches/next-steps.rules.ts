import type { Say } from '#words/speak.ts'
import { tasksDone } from '#features/programmes/design.rules.ts'
import { launchMessages as words } from './launches.messages.ts'
import type { Launch } from './read-launch.ts'

interface Step {
  readonly key: string
  readonly name: string
  readonly href?: string
  readonly state: string
  readonly look: 'done' | 'open' | 'blocked'
}

/** The way from an idea to announced pairs, with where each step stands. They may be taken in any order, and again. */
export function nextSteps(launch: Launch, base: string, say: Say): Step[] {
  const { marks, mentors, mentees, gates, programme } = launch
  const done = tasksDone(marks)
  const hasPeople = mentors > 0 && mentees > 0
  const passed = gates.filter(({ missing }) => missing.length === 0).length
  const isLaunched = programme.state === 'launched' || programme.state === 'closed'
  return [
    {
      key: 'design',
      name: say(words.stepDesign),
      href: `${base}/design`,
      state: say(words.stepDesignState, { done }),
      look: done === 7 ? 'done' : 'open',
    },
    {
      key: 'readiness',
      name: say(words.stepReadiness),
      href: `${base}/readiness`,
      ...readinessStep(launch, say),
    },
    { key: 'brief', name: say(words.stepBrief), href: `${base}/brief`, ...briefStep(launch, say) },
    { key: 'survey', name: say(words.stepSurvey), href: `${base}/interest`, ...surveyStep(launch, say) },
    {
      key: 'enrol',
      name: say(words.stepEnrol),
      href: `${base}/people`,
      state: say(words.enrolState, { mentors, mentees }),
      look: hasPeople ? 'done' : 'open',
    },
    {
      key: 'match',
      name: say(words.stepMatch),
      ...(hasPeople ? { href: `${base}/match` } : {}),
      state: say(hasPeople ? words.matchReady : words.matchWaits),
      look: hasPeople ? 'open' : 'blocked',
    },
    {
      key: 'launch',
      name: say(words.stepLaunch),
      href: `${base}/launch`,
      state: isLaunched ? say(words.isLaunched) : say(words.gatesPassed, { passed }),
      look: isLaunched ? 'done' : 'open',
    },
  ]
}

function readinessStep({ readiness }: Launch, say: Say): Pick<Step, 'state' | 'look'> {
  const { verdict, reasons, override } = readiness
  if (override && verdict === 'not-yet')
    return { state: say(words.readinessOverridden, { named: override.named }), look: 'done' }
  switch (verdict) {
    case 'unknown':
      return { state: say(words.readinessUnknown), look: 'open' }
    case 'ready':
      return { state: say(words.readinessReady), look: 'done' }
    case 'careful':
      return { state: say(words.readinessCareful, { count: reasons.length }), look: 'done' }
    case 'not-yet':
      return { state: say(words.readinessNotYet), look: 'open' }
  }
}

function briefStep({ brief }: Launch, say: Say): Pick<Step, 'state' | 'look'> {
  if (!brief) return { state: say(words.briefNotSent), look: 'open' }
  const name = brief.sponsorName
  if (brief.decision === null) return { state: say(words.briefWaiting, { name }), look: 'open' }
  if (brief.decision === 'commented') return { state: say(words.briefCommented, { name }), look: 'open' }
  return brief.changedSince
    ? { state: say(words.briefChanged), look: 'open' }
    : { state: say(words.briefApproved, { name }), look: 'done' }
}

function surveyStep({ survey }: Launch, say: Say): Pick<Step, 'state' | 'look'> {
  if (survey.state === null) return { state: say(words.surveyNone), look: 'open' }
  const verdicts = {
    go: words.surveyGo,
    pilot: words.surveyPilot,
    explain: words.surveyExplain,
    'too-few': words.surveyOpen,
  } as const
  return {
    state: say(verdicts[survey.verdict]),
    look: survey.verdict === 'go' || survey.verdict === 'pilot' ? 'done' : 'open',
  }
}
