import { defineMessages } from '#words/define-messages.ts'

export const sharedModules = defineMessages('trainings.module', {
  'etiquette.title': 'How the two of you treat each other',
  'etiquette.text': `Two people meet as equals who are not equal anywhere else in the building. A few habits carry that. They are the same for both.

## Time

Begin on time, both of you. Whoever has to move a session offers two other times in the same message. If it happens twice in a row, talk about the rhythm: perhaps every two weeks is more honest than every week.

## Roles

{own, select, yes {The {mentorWord} leads} other {The mentor leads}} the topic. Titles, offices and old decisions wait outside. Meet in a place that belongs to neither: a walk, a café, a small room, a call. {own, select, yes {The office of the {menteeWord}} other {The leader’s office}} is the worst choice, since everything in it says who decides.

## Words

- Ask about experience only when it has been offered. “Pass” is always an answer.
- Say early “I do not understand”. It saves ten minutes each time.
- Say “ouch” when something hurts. The other says “thank you”. Explanations can come later, if at all.
- Do not guess. Names, pronouns, faiths, families, ages: what somebody wants you to know, they will say.

## Patience

Learning is slow on both sides. The third time a question is asked is as friendly as the first. Nobody sighs, and nobody takes over the mouse.

## Attention

Screens are for showing. Mail, messages and a second monitor can wait for an hour. If one of you has to be reachable, say so at the beginning.

## Fairness

No favours. No talk about anybody’s performance. No messages to each other’s managers about each other, not even friendly ones, unless both agree. What you decide in a session you decide about your own work, never about third people.

## Thanks

At the end each of you names one concrete thing that was worth the hour. “Thank you for everything” is kind and says nothing; “I shall write the first sentence differently tomorrow” is remembered.

## When it gets stuck

Some weeks are flat. Take another topic, go for a walk, or use the short version. If something feels wrong and not only flat, either of you can get help in confidence at the foot of every page.`,
  'etiquette.1.ask': 'You have to move the hour for the second time in a row. What belongs to it?',
  'etiquette.1.a': 'Two other times now, and a word about whether the rhythm fits',
  'etiquette.1.b': 'A long apology',
  'etiquette.1.c': 'Silence, and a new invitation next month',
  'etiquette.1.hint': 'Apologies do not keep an hour alive. What does?',
  'etiquette.1.why':
    'Times keep the thread, and twice in a row is a good moment to ask whether the rhythm is honest.',
  'etiquette.2.ask': 'The other one says “ouch”. What do you say?',
  'etiquette.2.a': 'That it was not meant that way',
  'etiquette.2.b': '“Thank you”, and nothing that has to be defended',
  'etiquette.2.c': 'Nothing, so that it passes quickly',
  'etiquette.2.hint': 'Intention can be told later. What makes it safe to have said “ouch”?',
  'etiquette.2.why': '“Thank you” says that it was right to speak. Everything else can wait.',

  'confidentiality.title': 'What stays between you, and where that ends',
  'confidentiality.text': `Trust needs two things: a promise, and an honest word about its limits. Here are both.

## The promise

What is said in a session stays in it. To quote something, ask first, and ask about the exact words. “May I tell my team that somebody found our form confusing?” is a fair question; “I heard from a colleague that …” is not, since in a small organisation everybody can guess.

Notes belong to you. Own notes are read by you alone; shared notes by the two of you. They are stored sealed, each pair with a key of its own. No coordinator, sponsor or administrator has a page that shows them. What the programme counts is that you met, when, and how the teaching was shared.

## What others do see

Be clear about it, both of you:

- Your coordinator sees whether sessions take place, on whose account they move, and in one word how the teaching is shared.
- They do not see topics of conversation, notes, or your single answers.
- Whoever shares your calendar sees that you meet. The title says nothing more than your names.

## The limits

Some things cannot be kept, and saying so beforehand is part of being trustworthy:

- danger to somebody’s life or health,
- harassment or violence against anybody,
- what the law obliges one of you to report.

If a sentence begins to go there, stop it kindly: “Before you go on: this may be something I cannot keep to myself.” Then the other one decides whether to say it here, or to somebody trained for it.

## Third people

Talk about patterns rather than about colleagues. A name that is not in the room cannot answer. {own, select, yes {The {menteeWord} makes} other {The leader makes}} no promises about third people, and {own, select, yes {the {mentorWord} is never} other {the mentor is never}} a source.

## If something got out

It happens. Say it early and say it yourself: what was told, to whom, and what you do now. Most pairs survive a slip. Few survive finding out.

If you do not want to talk about it directly, get help in confidence at the foot of every page.`,
  'confidentiality.1.ask': 'You want to use an example from a session in a talk. What do you do?',
  'confidentiality.1.a': 'Leave out the name: then it is anonymous',
  'confidentiality.1.b': 'Ask first, with the exact words you want to use',
  'confidentiality.1.c': 'Wait a few months',
  'confidentiality.1.hint':
    'In a small organisation a story is easily recognised, with or without a name. Who decides about it?',
  'confidentiality.1.why': 'Whoever told it decides, and only the exact words can be decided on.',
  'confidentiality.2.ask': 'Who can read the notes the two of you share?',
  'confidentiality.2.a': 'The two of you and your coordinator',
  'confidentiality.2.b': 'The two of you and the administrator',
  'confidentiality.2.c': 'The two of you',
  'confidentiality.2.hint': 'The reading names everybody who has no page that shows them. Who is left?',
  'confidentiality.2.why': 'Shared notes are read by the two of you, own notes by you alone.',
  'confidentiality.3.ask':
    'Your partner begins to tell of something that may be harassment of a third person. What helps?',
  'confidentiality.3.a': 'Say at once that this may be something you cannot keep, and let them decide',
  'confidentiality.3.b': 'Promise to keep it, since trust comes first',
  'confidentiality.3.c': 'Listen to the end and report it afterwards',
  'confidentiality.3.hint':
    'A promise that cannot be kept is worse than none, and so is a surprise. What comes before?',
  'confidentiality.3.why': 'Said beforehand, it leaves the choice with the one who tells.',
})
