import { defineMessages } from '#words/define-messages.ts'

export const menteeModules = defineMessages('trainings.module', {
  'listening.title': 'Listening when you are used to answering',
  'listening.text': `You are good at answers. It is part of why you have your post. In these sessions the same skill can get in the way: an answer given early ends the part in which you would have learned something.

## What makes it hard

When somebody junior explains something {own, select, yes {to somebody senior} other {to a leader}}, both know whose opinion counts elsewhere. A raised eyebrow is enough to make the explanation shorter, safer and more polite. You will not notice what you did not hear.

## What helps

- **Wait.** Count to three in your head before you speak. Most people go on, and what comes then is often the real point.
- **Ask a second question before you give a first opinion.** “What happened then?” and “What would you have done?” carry you far.
- **Say back what you heard**, in a sentence, before you add to it. “So the tool is fine, and the approval is what takes two weeks.” Being put right is a gain.
- **Let yourself be shown.** Sit at the keyboard, make the mistake, and let {own, select, yes {your {mentorWord} see} other {your mentor see}} you make it.
- **Put away what beeps.** Whoever looks at a screen while somebody talks has answered already.

## What to leave for another day

“We tried that.” “That is more complicated.” “When I was in your position.” Each may be true. Each also tells the other to stop. Write the sentence down instead; if it still seems important at the end of the hour, there is a slot in the plan in which you lead.

Silence is not agreement, and a question is not a promise. You may listen to something you will not change. Say so at the end, plainly, and say what you will do instead, even if it is small.

## One thing to try

In your first session aim for ten questions, and count them on paper. Nobody else needs to see the tally. Afterwards ask yourself one thing: what do I know now that I could not have known this morning? If the answer is “nothing”, the next session begins {own, select, yes {with the question of your {mentorWord}} other {with your mentor’s question}}, not with yours.`,
  'listening.1.ask':
    '{own, select, yes {Your {mentorWord} describes a process that you helped to design, and calls it slow. What comes first?} other {Your mentor describes a process that you helped to design, and calls it slow. What comes first?}}',
  'listening.1.a': 'Explain why it had to be built that way',
  'listening.1.b': 'Ask for the last time it was slow, and what it cost',
  'listening.1.c': 'Promise to have it changed',
  'listening.1.hint':
    'Both explaining and promising end the story before you have heard it. What would tell you more?',
  'listening.1.why': 'A concrete case tells you what no report says. Reasons and promises can wait.',
  'listening.2.ask':
    '{own, select, yes {Your {mentorWord} pauses in the middle of a thought. What do you do?} other {Your mentor pauses in the middle of a thought. What do you do?}}',
  'listening.2.a': 'Wait a little longer than feels comfortable',
  'listening.2.b': 'Finish the sentence to help',
  'listening.2.c': 'Go on to the next point of the plan',
  'listening.2.hint': 'Helping here means taking over. What gives the thought room?',
  'listening.2.why': 'What follows a pause is often what somebody was not sure they might say.',

  'feedback.title': 'Receiving feedback from somebody with less power',
  'feedback.text': `{own, select, yes {Your {mentorWord} takes} other {Your mentor takes}} a risk whenever they tell you something you may not like. You do not have to agree with it. You do have to make sure that it was safe to say.

## Before: make it easy to begin

People seldom answer “Do you have feedback for me?”. Ask for something small and certain: “Name one thing in yesterday’s meeting that I should have done differently.” Ask twice in the first month. The first answer is usually polite; the second one is usually useful.

## During: three sentences are enough

- **“Thank you.”** First, and without a “but” behind it.
- **“Let me see whether I understood.”** Then say it in your own words.
- **“I will think about it and tell you next time what I did with it.”** This gives you time, and it shows that the words went somewhere.

What you feel is your own business. A hot face, a quick defence, a joke: all of them are normal, and all of them teach the other to be careful. If you notice one, name it. “I noticed that I began to defend myself. Go on.” That sentence repairs more than an hour of good manners.

## After: close the circle

At the next session say in one line what became of it. “I tried it on Tuesday, it worked badly, I will try once more.” “I decided against it, for this reason.” Both are fine. Silence is not, since it reads like a no.

Never do these three things: ask who else thinks so; repeat it {own, select, yes {to the manager of your {mentorWord}} other {to your mentor’s manager}}, not even as praise; bring it up in front of others.

## When it is about you and hurts

“Ouch” is a good word. Say it, and ask for five minutes or for another day. {own, select, yes {Your {mentorWord} may} other {Your mentor may}} say it too. The rule between you is that “ouch” is answered with “thank you”, and nobody has to explain on the spot.

Feedback is a present that was wrapped badly by somebody who was nervous. Look at what is inside.`,
  'feedback.1.ask':
    '{own, select, yes {Your {mentorWord} says that your mails at night make people anxious. You disagree. What do you say?} other {Your mentor says that your mails at night make people anxious. You disagree. What do you say?}}',
  'feedback.1.a': 'That nobody has to answer at night',
  'feedback.1.b': 'That you would like to know who has complained',
  'feedback.1.c': 'Thank you, then what you understood, and that you will come back to it',
  'feedback.1.hint':
    'The first is a defence and the second sounds like a search for names. What would make it safe to say the next thing?',
  'feedback.1.why':
    'You have not agreed to anything, and it was worth saying. Next time you tell what you did with it.',
  'feedback.2.ask':
    '{own, select, yes {You liked something your {mentorWord} told you so much that you want to praise them to their manager. What now?} other {You liked something your mentor told you so much that you want to praise them to their manager. What now?}}',
  'feedback.2.a': 'Do it: praise harms nobody',
  'feedback.2.b':
    '{own, select, yes {Ask your {mentorWord} first, and accept a no} other {Ask your mentor first, and accept a no}}',
  'feedback.2.c': 'Do it without saying what it was about',
  'feedback.2.hint':
    'Even kind words make a private conversation a topic elsewhere. Who should decide about that?',
  'feedback.2.why': 'What is said here stays here unless both agree, and that includes praise.',

  'structure.title': 'Giving a session its shape',
  'structure.text': `The most common end of such a programme is not a quarrel. It is a calendar. One hour is moved, the next one is cancelled, and by the third nobody remembers what it was about. Two habits prevent most of it.

## Habit one: the hour is booked before you part

The last three minutes of each session belong to the next one. Both open their calendars. If an hour has to move, whoever moves it offers two other times in the same message. Moving it twice in a row is a reason to talk about the rhythm, not a reason to feel guilty.

You may let an assistant book and move your hours. Ask them to treat it like a meeting with your own chair: it moves for an emergency and not for a review.

## Habit two: the plan has few parts, and you lead the small ones

Every session has a plan with minutes. {own, select, yes {Your {mentorWord} leads} other {Your mentor leads}} the longest part. Three short parts are yours:

- **What I tried since last time.** Bring one thing, even if it failed. Five minutes of honest failure are worth more than a good excuse.
- **Ask back.** {own, select, yes {Your {mentorWord} asks} other {Your mentor asks}} how this place works, and you answer. This is where your experience is wanted.
- **One action.** Leave with something small enough to be done in a week.

The rest of the hour you are a learner. If you notice that you have been explaining for ten minutes, say so and hand the word back.

## When a week collapses

Do not cancel. Offer the 25-minute version: three minutes where you stood, fourteen for one thing together, five for a small action, three for the next date. It keeps the thread.

## Bring one thing

Before the first session write down one sentence that begins with “I keep hearing about … and do not understand …”. That sentence is worth more than any preparation. {own, select, yes {Your {mentorWord} does} other {Your mentor does}} not need slides, a reading list or your organisation chart. They need to know where to begin.`,
  'structure.1.ask': 'An urgent review lands on your hour. What is the best next step?',
  'structure.1.a': 'Offer the 25-minute version, or two other times in the same message',
  'structure.1.b': 'Cancel, and write again when the week is calmer',
  'structure.1.c':
    '{own, select, yes {Ask your {mentorWord} to find another time} other {Ask your mentor to find another time}}',
  'structure.1.hint':
    'Calmer weeks seldom come, and searching for a time is work you can do yourself. What keeps the thread?',
  'structure.1.why':
    'A short hour keeps the thread, and two times in the same message keep it from becoming a search.',
  'structure.2.ask': 'Which part of the session is yours to lead?',
  'structure.2.a': 'The main topic, since you know what you need',
  'structure.2.b': 'None: you only listen',
  'structure.2.c': 'What you tried, the questions back, and your one action',
  'structure.2.hint':
    '{own, select, yes {The longest part is led by your {mentorWord}, yet you do not come empty-handed. Which short parts are meant?} other {The longest part is your mentor’s, yet you do not come empty-handed. Which short parts are meant?}}',
  'structure.2.why':
    '{own, select, yes {Three short parts are yours, and the longest one is led by your {mentorWord}.} other {Three short parts are yours, and the longest one is your mentor’s.}}',
})
