/** What the demo's coordinator heard in two talks. */
export const demoTalks = [
  {
    topicNames: ['Generative AI tools', 'Data storytelling'],
    ownWords: 'I sign off plans made with tools I could not open myself.',
    viewWanted: 'What planners do with our reports once we have sent them.',
  },
  {
    topicNames: ['Social media and our presence'],
    ownWords: '',
    viewWanted: 'Why good people in the depots do not apply when we post a job.',
  },
] as const
