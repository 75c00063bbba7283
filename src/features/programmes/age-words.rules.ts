/** Words that judge by age, and what to say instead is always the same: what somebody knows, does or wants to learn. */
const young = 'young|younger|youthful'
const old = 'old|older|elderly|ageing|aging'
const people =
  'people|persons?|employees?|colleagues?|staff|workers?|talents?|minds?|blood|generations?|folks?|mentors?|mentees?|leaders?|managers?|executives?|guys|ones|team members?'
const jung = 'jungen?|junger|junges|jüngere[nrs]?'
const alt = 'alten?|alter|ältere[nrs]?'
const leute =
  'leuten?|menschen|mitarbeite\\w*|mitarbeitend\\w*|kolleg\\w*|beschäftigt\\w*|talenten?|generation(?:en)?|mentor\\w*|führungskräften?|chefs?|vorgesetzt\\w*|köpfen?'
const devices = '(?:the internet|computers?|smartphones?|social media|technology|screens?)'

const patterns: readonly string[] = [
  'digital[- ](?:natives?|immigrants?)',
  'born digital',
  '(?:millennials?|zoomers?|(?:baby ?)?boomers?|babyboomern?)',
  'gen(?:eration)?[- ]?[xyz](?:ers?)?',
  `(?:${young})(?:,? (?:and )?\\w+)?[- ](?:${people})`,
  `(?:${old})[- ](?:${people}|dogs?|guard|timers?)`,
  'fresh blood|new tricks|youngsters?|kids|dinosaurs?|technophobes?|silver surfers?',
  'over the hill|past (?:their|his|her) prime|set in (?:their|his|her) ways|stuck in the past|behind the times|out of touch',
  `(?:grown?|grew|growing) up (?:with|on) ${devices}`,
  '(?:at|of) (?:your|their|his|her|that|a certain) age|(?:despite|given) (?:your|their|his|her) age',
  'gr[ae]y[- ]hair(?:ed|s)?|grand(?:pa|ma|dad)s?',
  '(?:under|over)[- ]?\\d0s?|[uü][- ]?\\d0',
  `(?:${jung})(?: und \\w+| \\w+e[nrs]?)? (?:${leute})`,
  `(?:${alt}) (?:${leute}|hasen|eisen|hund)`,
  'altes eisen|von gestern|dinosauriern?|technikmuffeln?|frisches blut|festgefahrene?n?|silver surfern?',
  '(?:mit|am) (?:dem internet|computern?|smartphones?|sozialen medien|digitalen medien) (?:aufgewachsen|groß geworden)',
  '(?:in|trotz|für) (?:ihr|sein|dein|diese)(?:em|es|en)? alters?',
]
const judging = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** What in a text says something of people because of their age, as it is written there, each once. English and German. */
export function ageWordsIn(text: string): string[] {
  return [...new Set([...text.matchAll(judging)].map(([words]) => words.replaceAll(/\s+/gu, ' ')))]
}
