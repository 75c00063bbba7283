import { Button } from '../button.tsx'
import { DotsThreeIcon } from '../icons.tsx'
import { Menu } from '../menu.tsx'
import type { Need } from '../needs-you.tsx'
import { PairMark } from '../pair-mark.tsx'

const more = (
  <Menu
    className="menu-dots"
    summary={
      <>
        <DotsThreeIcon />
        <span className="visually-hidden">More</span>
      </>
    }
    items={[
      { kind: 'link', href: '#open', label: 'Open the pair' },
      { kind: 'post', action: '#snooze', label: 'Not until next week' },
    ]}
  />
)

function offer(words: string) {
  return (
    <Button key={words} small>
      {words}
    </Button>
  )
}

export const needs: Need[] = [
  {
    key: '1',
    mark: <PairMark momentum="stalled" share={0.7} size={32} wide />,
    what: 'Pernilla Lindqvist cancelled twice.',
    why: 'Tom Okafor mentors Pernilla on social media. Last met 19 days ago; the rhythm is weekly.',
    actions: [offer('Offer three times'), offer('25-minute restart')],
    more,
  },
  {
    key: '2',
    mark: <PairMark momentum="on-course" share={0.7} booked size={32} wide />,
    what: 'Dirk Achterberg is now two steps above Sara Nowak.',
    why: 'Changed in the HR sync of 3 August. They last met on 30 July.',
    actions: [offer('Find other partners'), offer('Keep, say why')],
    more,
  },
  {
    key: '3',
    mark: <PairMark momentum="new" share={undefined} size={32} wide />,
    what: 'Three pairs have not booked a first hour.',
    why: 'Accepted 10 to 14 days ago. Both people have shared hours this week.',
    actions: [offer('Offer times to all three')],
    more,
  },
  {
    key: '4',
    mark: <PairMark momentum="on-course" share={0.25} size={32} wide />,
    what: 'Two pairs have drifted into ordinary mentoring.',
    why: 'The leader did most of the teaching three times running.',
    actions: [offer('Send the role card')],
    more,
  },
]

const onCourse = Array.from({ length: 176 }, (_, at) => ({
  key: `on-${at}`,
  label: `Pair ${at}`,
  momentum: 'on-course' as const,
  share: at % 31 === 5 ? 0.95 : at % 47 === 0 ? 0.28 : 0.55 + ((at * 7) % 30) / 100,
  booked: at % 3 !== 1,
  look: at % 31 === 5 || at % 47 === 0,
}))
export const groups = [
  { key: 'on-course', label: 'On course', count: '176', pairs: onCourse },
  {
    key: 'slowing',
    label: 'Slowing',
    count: '8',
    pairs: Array.from({ length: 8 }, (_, at) => ({
      key: `slow-${at}`,
      label: `Slowing ${at}`,
      momentum: 'slowing' as const,
      share: 0.5 + at * 0.05,
      booked: at > 5,
      look: true,
    })),
  },
  {
    key: 'stalled',
    label: 'Stalled',
    count: '3',
    pairs: Array.from({ length: 3 }, (_, at) => ({
      key: `stall-${at}`,
      label: `Stalled ${at}`,
      momentum: 'stalled' as const,
      share: 0.7,
      booked: false,
      look: true,
    })),
  },
  {
    key: 'paused',
    label: 'Paused',
    count: '2',
    pairs: Array.from({ length: 2 }, (_, at) => ({
      key: `pause-${at}`,
      label: `Paused ${at}`,
      momentum: 'paused' as const,
      share: 0.7,
      booked: false,
      look: false,
    })),
  },
]
