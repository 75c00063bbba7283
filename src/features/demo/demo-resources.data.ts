/** What invented pairs found worth reading: two shared with everybody, two that wait for a yes. */
export const demoResources = [
  {
    title: 'Ten questions before you paste it into a chatbot',
    address: 'https://intranet.halvard-wren.example/ai/ten-questions',
    note: 'Two minutes, and the reason our team stopped guessing what is allowed.',
    shared: true,
  },
  {
    title: 'How our own website reads aloud',
    address: 'https://video.halvard-wren.example/screen-reader-tour',
    note: 'Seven minutes with a colleague who uses a screen reader all day.',
    shared: true,
  },
  {
    title: 'A week without status meetings',
    address: null,
    note: 'We wrote one page instead. Three people asked to keep it that way.',
    shared: false,
  },
  {
    title: 'What people say about us when we are not in the room',
    address: 'https://research.halvard-wren.example/reviews-spring',
    note: 'Read the last ten first, then the summary.',
    shared: false,
  },
] as const
