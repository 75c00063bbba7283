import { defineMessages } from '#words/define-messages.ts'

export const balancePromptWords = defineMessages('guides.balance', {
  'evening-out.mentor': 'Bring one thing only you can show, and open with it.',
  'evening-out.mentee': 'Ask before you answer: “What would you do?”',
  'drifted.mentor': 'Try: “Can I take the first 25 minutes today?”',
  'drifted.mentee': 'For one session, no advice unless you are asked. Count your questions and aim for ten.',
  'one-way.mentor': 'Use the slot for asking back: what would you like to know?',
  'one-way.mentee': 'Offer one door: an introduction, a meeting to sit in on, a term explained.',
  differently: 'You each saw the last two sessions differently. Is that worth five minutes?',
})
