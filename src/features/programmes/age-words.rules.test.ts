import { describe, expect, test } from 'vitest'
import { ageWordsIn } from './age-words.rules.ts'

const judging = [
  'Digital natives show our leaders how it is done.',
  'Our millennials know what customers want.',
  'Gen Z explains social media to the board.',
  'Generation Y meets the top floor.',
  'Young talents bring new ideas.',
  'Young and hungry people challenge the board.',
  'The younger generation understands technology.',
  'Younger colleagues teach, older colleagues learn.',
  'Older employees often fear new tools.',
  'You can teach an old dog new tricks.',
  'We need fresh blood in the room.',
  'Leaders who are set in their ways learn to let go.',
  'A programme for dinosaurs, with humour.',
  'They grew up with smartphones, so they can help.',
  'It is never too late, even at your age.',
  'Managers past their prime catch up.',
  'Silver surfers welcome.',
  'Boomers and zoomers talk.',
  'Our executives are out of touch.',
  'Kids teach the board to post.',
  'Those who were at school when the web began show the rest how it works.',
  'Digital Natives zeigen dem Vorstand, wie es geht.',
  'Junge Leute bringen neue Ideen.',
  'Die junge Generation versteht Technik.',
  'Jüngere Kolleginnen erklären, ältere hören zu.',
  'Ältere Führungskräfte haben oft Angst vor neuen Werkzeugen.',
  'Alte Hasen lernen dazu.',
  'Niemand gehört zum alten Eisen.',
  'Sie sind mit dem Internet aufgewachsen.',
  'Auch in Ihrem Alter lernt man noch.',
  'Technikmuffel sind willkommen.',
  'Frisches Blut für den Vorstand.',
  'Unsere U30 zeigen den Ü50, wie es geht.',
  'The under-30s show the over-50s.',
  'Reverse mentoring makes grandpa fit for the web.',
  'We want the energy of youth at the top.',
  'Fresh graduates know technology by nature.',
  'Die Jugend erklärt uns die Welt.',
  'Wer noch mit Telefonzellen telefoniert hat, braucht Hilfe.',
]
const fair = [
  'Junior employees mentor senior leaders on generative AI.',
  'Whoever uses the tools every day shows how.',
  'Leaders learn what it is like to begin here.',
  'Two levels at least lie between the two.',
  'Our old CRM goes in autumn; the new one needs practice.',
  'Older versions of the file are kept.',
  'We are a young company with long experience.',
  'The next generation of our platform starts in May.',
  'Experience of every kind counts, from the first year to the fortieth.',
  'New hires tell what nobody else notices any more.',
  'Skills are stated, never guessed.',
  'Senior leaders ask, junior mentors answer.',
  'The report is generated each Monday.',
  'Gen AI in daily work.',
  'Age is never used to pair people.',
  'Managers learn to listen.',
  'The old guidelines end in June.',
  'People who returned after years away are welcome.',
  'Topics: data, inclusion, working from home.',
  'Old habits of meeting culture are discussed.',
  'Berufseinsteigerinnen und Berufseinsteiger begleiten Führungskräfte.',
  'Wer ein Werkzeug täglich nutzt, zeigt es.',
  'Das alte System endet im Herbst.',
  'Die nächste Generation der Plattform beginnt im Mai.',
  'Wir sind ein junges Unternehmen.',
  'Ältere Fassungen der Datei bleiben.',
  'Führungskräfte lernen zuzuhören.',
  'Das Alter spielt bei der Zuordnung keine Rolle.',
  'Fähigkeiten werden genannt, nie vermutet.',
  'Neue Mitarbeitende sehen, was anderen nicht mehr auffällt.',
  'Zwei Ebenen liegen zwischen den beiden.',
  'Die Treffen finden in der Arbeitszeit statt.',
]

describe('words that judge by age', () => {
  test('are found in 34 of 39 texts that hold some, and in none of 32 that hold none', () => {
    expect(fair.filter((text) => ageWordsIn(text).length > 0)).toEqual([])
    const found = judging.filter((text) => ageWordsIn(text).length > 0)
    expect([found.length, judging.length, fair.length]).toEqual([34, 39, 32])
  })

  test('are named as they stand there, each once', () => {
    expect(ageWordsIn('Digital  natives teach. Digital natives lead; young talents follow.')).toEqual([
      'Digital natives',
      'young talents',
    ])
    expect(ageWordsIn('')).toEqual([])
  })
})
