import { defineMessages } from '#words/define-messages.ts'

export const mentorModules = defineMessages('trainings.module', {
  'leading.title': 'Leading somebody who outranks you',
  'leading.text': `For an hour you decide what happens next. That may feel strange in the first ten minutes. It is what you were asked for, and the other one has agreed to it.

## You are not there to know everything

You were chosen for one or two things you know well. Say at the start what you know, what you half know, and what you would rather not be asked. That one sentence takes away most of the pressure. “I do not know, I will find out” is a good answer from either of you.

## Four moves that lead

- **Open.** Begin with the plan, aloud: “We have an hour. First your try, then I show you one thing, then you do it.” Whoever says what comes next leads.
- **Show little, let them do much.** Five minutes of showing, fifteen of them at the keyboard. Keep your hands off. If it goes wrong, ask “What did you expect?”.
- **Ask instead of telling.** “What would a new customer see here?” works upward, where “This is bad” does not.
- **Bring the hour back.** {own, select, yes {Senior people explain well} other {Leaders explain well}} and at length. “May I take us back to the task?” is polite and enough. You are allowed to look at the clock.

## When it slides

After some weeks many pairs slide into the usual roles: {own, select, yes {the {menteeWord} advises} other {the leader advises}}, you listen. It is pleasant, and it is not what either of you came for. The product asks both of you after each session who taught most, and it draws the line. When it moves, do not accuse. Say “Can I have the first 25 minutes today?”, and open with something only you can show.

Some of it is fine. There is a slot in every session in which you ask and {own, select, yes {the {menteeWord} answers} other {the leader answers}}. Use it for what you want to know: how decisions are made, what a word means, whom you should meet.

## When you disagree

Say what you saw, what it did, and what you would try. “In the meeting you asked for questions and looked at the slides. Nobody asked. I would wait five seconds.” One example, one effect, one idea. Then stop talking. The silence is not your problem to solve.

You may also stop. “I would like to leave this topic” needs no reason.`,
  'leading.1.ask':
    '{own, select, yes {Ten minutes in, your {menteeWord} is telling a long and good story. What do you do?} other {Ten minutes in, your leader is telling a long and good story. What do you do?}}',
  'leading.1.a': 'Wait until it is over: it would be rude',
  'leading.1.b': 'Thank them, and ask to go back to the task',
  'leading.1.c': 'Shorten your own part next time',
  'leading.1.hint': 'The hour is yours to steer. What would a good chair say?',
  'leading.1.why': 'One friendly sentence leads the hour back. Nobody remembers it as rude.',
  'leading.2.ask': 'You are asked something you do not know. What is best?',
  'leading.2.a': 'Say that you do not know and will find out',
  'leading.2.b': 'Give a likely answer, so that trust is not lost',
  'leading.2.c': 'Change the subject',
  'leading.2.hint': 'Trust grows from being right about what you do not know. Which answer does that?',
  'leading.2.why': 'Not knowing is allowed on both sides. It is why you meet.',
  'leading.3.ask':
    '{own, select, yes {You want your {menteeWord} to learn a new tool. How do you use the main slot?} other {You want your leader to learn a new tool. How do you use the main slot?}}',
  'leading.3.a': 'Explain it thoroughly first',
  'leading.3.b': 'Send a video beforehand and talk about it',
  'leading.3.c': 'Show it briefly, then hand over the keyboard',
  'leading.3.hint': 'People remember what their own hands did. Which way gets them there soonest?',
  'leading.3.why': 'Five minutes of showing and fifteen of doing teach more than an hour of explaining.',

  'boundaries.title': 'Where your part ends',
  'boundaries.text': `You give your time, your knowledge and an honest view. You do not give yourself away. This reading is about the difference.

## You speak for yourself

Nobody here represents a generation, a department, a faith or a group. If you are asked “What do people like you think?”, you may answer “I can tell you what I think”. If you are asked about something personal, “pass” is a whole answer. Experience is offered when you want to offer it. It is never owed.

## It is no favour and no trade

{own, select, yes {Your {menteeWord} may open} other {A leader may open}} a door for you: an introduction, a meeting to listen to, a word explained. That is part of the programme, and you may ask for it. {own, select, yes {Your {menteeWord} may not} other {A leader may not}} promise you a post, a rating or money, and you may not ask for one. Should a conversation drift there, say “Let us keep that out of here”. If it comes back, tell your coordinator. You need not prove anything.

## You are not their helpdesk

Between sessions you owe nothing. A short question by message is fine when you both like it. Preparing slides, testing somebody’s computer at night, writing their posts: that is work, and not this. Your own manager knows the number of hours the programme takes. It stays there.

## Heavy things

Sometimes a session turns to something heavy: a person in trouble, something that may be against the rules, a remark that hurt. You are neither a counsellor nor an investigator. Three sentences help:

- “I hear that this is serious.”
- “I am not the right person for it.”
- “There is a way to get help, at the foot of every page.”

The same door is open to you. *Get help in confidence* is read by a trained case handler who is in neither of your reporting lines. Your manager and {own, select, yes {your {menteeWord} do not} other {your leader do not}} learn that you used it.

## You may leave

You can pause or end your part at any time, on one page, without a reason. The other one reads only that a better fit is being found. Leaving early is no failure and is written down nowhere as one.

A limit you have named is easier for the other to keep than one they have to guess.`,
  'boundaries.1.ask':
    '{own, select, yes {Your {menteeWord} asks what people with your background think about the new policy. What is a good answer?} other {Your leader asks what people with your background think about the new policy. What is a good answer?}}',
  'boundaries.1.a': 'What most of them would probably say',
  'boundaries.1.b': 'Nothing: the question may not be asked',
  'boundaries.1.c': 'What you think yourself, or that you would rather pass',
  'boundaries.1.hint':
    'Nobody can speak for a group, and nobody has to be silent either. What is yours to say?',
  'boundaries.1.why': 'You speak for yourself, as far as you like. “Pass” needs no reason.',
  'boundaries.2.ask':
    '{own, select, yes {Your {menteeWord} hints at a better post if the sessions go well. What do you do?} other {Your leader hints at a better post if the sessions go well. What do you do?}}',
  'boundaries.2.a': 'Say that this stays out of the sessions, and tell the coordinator if it comes back',
  'boundaries.2.b': 'Let it pass: it was probably meant kindly',
  'boundaries.2.c': 'Ask what it would depend on',
  'boundaries.2.hint':
    'A promise like this changes what you can say to each other. Who should know if it happens again?',
  'boundaries.2.why': 'Without favours you stay free to be honest. The coordinator needs no proof from you.',
})
