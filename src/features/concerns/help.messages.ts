import { defineMessages } from '#words/define-messages.ts'

/** Words of the pages anybody opens. No title, address or mail among them says what they are for. */
export const helpMessages = defineMessages('help', {
  pageTitle: 'Help · Upstream',
  problemPrefix: 'Problem: {title}',
  skip: 'Skip to the page',
  brand: 'Upstream',
  confidential: 'In confidence',
  leave: 'Leave this page',
  back: 'Back',
  next: 'Go on',
  problemTitle: 'One answer is missing',
  somethingWrong: 'This has not been sent',

  needTitle: 'What do you need?',
  needLead:
    'Nobody is told anything until you press “Send” on the last page. It takes about two minutes, and you need no account.',
  needTalk: 'To talk to someone',
  needPause: 'To pause our sessions now',
  needChange: 'To change or end the match',
  needSerious: 'To report something serious',
  needUnsure: 'I am not sure',
  needMissing: 'Choose what comes closest. “I am not sure” is a good answer.',
  haveCode: 'I have a code already',
  whoTitle: 'Or write to somebody directly',
  whoText: 'Your message goes to them alone. Your manager and your programme coordinator do not see it.',
  writeTo: 'Write to {name}',
  urgentTitle: 'If it cannot wait',
  outsideTitle: 'Somebody outside',
  outsideText: '{name}: {reach}',
  nobodyYet:
    'Nobody has been named here yet who answers in confidence. Ask an administrator to name two case handlers.',
  manyTitle: 'Which organisation?',
  manyText:
    'Several organisations use this address. The link at the foot of any mail about your programme leads to yours.',

  pauseTitle: 'You need nobody’s permission',
  pauseText:
    'The other one reads only “paused by the programme”. No reason is asked, and none is shown to anybody.',
  pauseOwn: 'Pause or change it myself',
  pauseOwnText: 'Opens your own pages. It takes one press there.',
  pauseNoLink:
    'Open the link in any mail about your programme: your own pages have a place to pause, change or end it at once.',
  pauseOther: 'Or let somebody do it for you',
  pauseOtherText: 'A case handler asks for the pause in your place, and says nothing about you.',
  pauseAsk: 'Let a case handler do it',

  whatTitle: 'What happened?',
  whatLabel: 'In your own words',
  whatHint: 'You may leave this empty. Leave out names you do not want us to have.',
  whatSealed: 'How is this kept?',
  whatSealedText:
    'It is kept sealed, and only your two case handlers can open it with their accounts. It is not a secret from somebody who controls the server itself. Nothing you type is stored before you send it.',

  keepTitle: 'Is anyone we should keep out?',
  keepText:
    'These people answer in confidence here. Whoever you choose is not told, and cannot open it. We pick two others.',
  keepLegend: 'Keep out',
  keepNone: 'If nobody should be kept out, choose nobody and go on.',

  reachTitle: 'How may we reach you?',
  reachNamed: 'With my name',
  reachNamedNote: 'A mail says only that a message is waiting.',
  reachCode: 'Without my name, by code',
  reachCodeNote: 'You come back with a code we give you.',
  reachMissing: 'Choose one of the two.',
  address: 'Your mail address',
  addressHint: 'One that only you read.',
  addressMissing: 'Write one address, such as ada@example.org.',
  name: 'Your name',
  optional: 'optional',
  honest:
    'In a pair of two, details can show who you are. We tell the case handler not to act without asking you.',
  chainNote:
    'With your address we also leave out everybody above or below you. Without it we cannot know who that is, so the page before matters more.',

  checkTitle: 'Check your answers',
  checkNeed: 'What you need',
  checkWhat: 'What happened',
  checkWhatNone: 'Nothing written',
  checkKeep: 'Kept out',
  checkKeepNone: 'Nobody',
  checkReach: 'How we reach you',
  checkCode: 'By code, without your name',
  checkNamed: '{address}',
  checkNamedWith: '{name}, {address}',
  change: 'Change',
  whoReads: 'Who will read it',
  readsTwo: '{first} reads it first. {second} steps in when {first} is away. Nobody else can open it.',
  readsOne: '{first} reads it. Nobody else is free of a conflict, so there is no second person to step in.',
  readsNobody: 'Nobody is left here who could read this without a conflict. It cannot be sent.',
  readsNobodyOutside: 'You can turn to somebody outside: {name}, {reach}.',
  readsNobodyChange: 'Or keep out fewer people, if that feels safe.',
  send: 'Send',

  sentTitle: 'Sent. Write this code down',
  sentCode: 'Your code',
  sentCodeNote:
    'It is the only way back to this, and we cannot show it again. Do not keep it where others read.',
  sentWho: '{first} reads it. We answer within two working days, by {by, date, ::EEEEMMMMdHm}.',
  sentWhere: 'The answer waits under “I have a code already”.',
  sentMail: 'A mail to {address} says only that a message is waiting. You need the code then as well.',
  sentReturn: 'Open it with the code',

  notOpened: 'This has not been opened',
  returnTitle: 'Open with your code',
  returnLabel: 'Your code',
  returnHint: 'Five groups of four signs. Small or large letters, with or without lines between.',
  returnOpen: 'Open',
  returnOther: 'I have no code',

  timeTitle: 'Time in other places',
  timePage: 'Time in other places · Upstream',
  timeNote: 'Load this page again for the present time.',
})
