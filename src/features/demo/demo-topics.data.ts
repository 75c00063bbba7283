/** Topics of the demo organisation's programme, what proves an offer, and the groups people may say they belong to. */
export const topics: readonly string[] = [
  'Generative AI tools',
  'Prompt writing',
  'Spreadsheet automation',
  'Data storytelling',
  'Short-form video',
  'Social media listening',
  'Online communities',
  'Accessibility in practice',
  'Inclusive language',
  'Life as a newcomer',
  'Flexible working',
  'Mental health at work',
  'Mobile payments',
  'Younger customers',
  'Low-code apps',
  'Cyber hygiene',
  'Climate reporting',
  'Remote collaboration',
]

export const evidence: readonly string[] = [
  'Runs the monthly lunch session on it',
  'Built the team dashboard that is in daily use',
  'Finished the internal certificate',
  'Endorsed by the team lead',
  'Answers the questions in the staff channel',
  'Wrote the guide the department uses',
]

/**
 * Employee groups and how many people consented to being counted in each. The counts run over every side of the
 * suppression thresholds of 5 and 10: none, one, just below, at, and above them.
 */
export const consentedGroups: readonly { readonly name: string; readonly members: number }[] = [
  { name: 'Night shift network', members: 0 },
  { name: 'Sign language circle', members: 1 },
  { name: 'Veterans', members: 2 },
  { name: 'Carers', members: 3 },
  { name: 'First in family', members: 4 },
  { name: 'Disability network', members: 5 },
  { name: 'Pride', members: 6 },
  { name: 'Parents', members: 9 },
  { name: 'Faith network', members: 10 },
  { name: 'Women in freight', members: 11 },
  { name: 'New starters', members: 12 },
]

export const interests: readonly string[] = [
  'cooking',
  'running',
  'chess',
  'gardening',
  'climbing',
  'photography',
  'choir',
  'cycling',
  'history',
  'board games',
  'sailing',
  'knitting',
]
