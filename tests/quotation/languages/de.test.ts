import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../../src/quotation/quotations.ts'
import { namesOf } from '../names-of.ts'

/** Who is credited with the last quotation of a German text. */
const speaker = (text: string) => namesOf(quotationsIn(text, { lang: 'de' }).at(-1)?.attribution)

/** A row: the phenomenon, a sentence, and whom the reader must be shown. */
type Row = [phenomenon: string, text: string, speaker: string | null]

describe('the verb stands second', () => {
  it.each<Row>([
    ['subject first', 'Mira Talberg erklärte: „Die Mole wird neu gebaut.“', 'Mira Talberg'],
    ['subject with an article first', 'Die Hafenmeisterin sagte: „Die Mole wird neu gebaut.“', 'die Hafenmeisterin'],
    ['adverb first', 'Gestern erklärte Mira Talberg: „Die Mole wird neu gebaut.“', 'Mira Talberg'],
    [
      'adverbial phrase first',
      'Nach dem Treffen im Rathaus erklärte Mira Talberg, die Mole sei „so gut wie neu“.',
      'Mira Talberg',
    ],
    ['fixed adverbial first', 'Vor allem kritisierte Mira Talberg die Kosten als „viel zu hoch“.', 'Mira Talberg'],
    ['object first', 'Den Vorschlag nannte Mira Talberg „einen schlechten Scherz“.', 'Mira Talberg'],
    [
      'object that could speak first',
      'Den Minister nannte Mira Talberg „einen Zauderer vor dem Herrn“.',
      'Mira Talberg',
    ],
    ['fragment under a preposition first', 'Von einem „guten Tag für die Insel“ sprach Mira Talberg.', 'Mira Talberg'],
    ['owner of what is said', 'Das Fazit von Mira Talberg lautet: „Die Mole hält.“', 'Mira Talberg'],
    ['bare object first', 'Scharfe Kritik übte Mira Talberg: „Die Mole ist ein Fass ohne Boden.“', 'Mira Talberg'],
    ['object between verb and subject', 'So äußerte sich Mira Talberg: „Die Mole wird neu gebaut.“', 'Mira Talberg'],
    [
      'subordinate clause first',
      'Nachdem der Sturm vorbei war, sagte Mira Talberg: „Die Mole wird neu gebaut.“',
      'Mira Talberg',
    ],
    ['quotation first', '„Die Mole wird neu gebaut“, sagte Mira Talberg.', 'Mira Talberg'],
    ['quotation first, with a question mark', '„Wird die Mole neu gebaut?“, fragte Mira Talberg.', 'Mira Talberg'],
    ['quotation first, without a comma', '„Die Mole wird neu gebaut!“ rief Mira Talberg.', 'Mira Talberg'],
    ['quotation first, a verb no list holds', '„Die Mole ist hin“, schluchzte Mira Talberg.', 'Mira Talberg'],
    ['quotation first, adverb next', '„Die Mole wird neu gebaut“, sagte gestern Mira Talberg.', 'Mira Talberg'],
    ['fragment judged first', '„Einen schlechten Scherz“ nannte Mira Talberg den Vorschlag.', 'Mira Talberg'],
    ['parted quotation', '„Die Mole“, sagte Mira Talberg, „wird neu gebaut.“', 'Mira Talberg'],
    ['perspective', 'Für Mira Talberg ist die Mole „ein Fass ohne Boden“.', 'Mira Talberg'],
    [
      'colon without a verb of saying',
      'Mira Talberg zeigte sich erleichtert: „Die Mole wird neu gebaut.“',
      'Mira Talberg',
    ],
    ['label', 'Hafenmeisterin Mira Talberg: „Die Mole wird neu gebaut.“', 'Mira Talberg'],
  ])('%s', (_, text, name) => {
    expect(speaker(text)).toBe(name)
  })
})

describe('the verb has two parts', () => {
  it.each<Row>([
    ['hinzufügen', '„Die Mole wird neu gebaut“, fügte Mira Talberg hinzu.', 'Mira Talberg'],
    ['zurückweisen', 'Mira Talberg wies den Vorwurf als „völlig aus der Luft gegriffen“ zurück.', 'Mira Talberg'],
    ['einräumen', 'Mira Talberg räumte ein, die Kosten seien „leider etwas gestiegen“.', 'Mira Talberg'],
    ['zu bedenken geben', 'Mira Talberg gab zu bedenken, die Kosten seien „leider etwas gestiegen“.', 'Mira Talberg'],
    ['mitteilen', 'Wie die Hafenmeisterin mitteilte, sei die Mole „so gut wie neu“.', 'die Hafenmeisterin'],
    ['hervorheben', 'Mira Talberg hob hervor, die Mole sei „so gut wie neu“.', 'Mira Talberg'],
    ['deutlich machen', 'Mira Talberg machte deutlich, die Mole sei „so gut wie neu“.', 'Mira Talberg'],
    ['half a verb only', 'Mira Talberg gab dem Kind „Die alte Mole“ zum Lesen.', null],
    ['perfect', 'Mira Talberg hat den Plan am Montag als „einen schlechten Scherz“ bezeichnet.', 'Mira Talberg'],
    ['past perfect, adverbial first', 'Im Mai hatte Mira Talberg noch erklärt: „Die Mole hält.“', 'Mira Talberg'],
    [
      'perfect in a subordinate clause',
      'Der Streit begann, weil Mira Talberg den Plan „einen schlechten Scherz“ genannt hatte.',
      'Mira Talberg',
    ],
    ['infinitive', 'Mira Talberg wollte den Plan nicht „einen schlechten Scherz“ nennen.', 'Mira Talberg'],
    ['coordination', 'Mira Talberg lobte die Arbeiter und nannte die Mole „ein kleines Wunder“.', 'Mira Talberg'],
    [
      'passive with its agent',
      'Der Plan wurde von Mira Talberg als „ein schlechter Scherz“ bezeichnet.',
      'Mira Talberg',
    ],
    ['passive without an agent', 'Der Plan wurde im Rathaus als „ein schlechter Scherz“ bezeichnet.', null],
    ['mit den Worten', 'Mira Talberg ging mit den Worten „Die Mole wird nie fertig“.', 'Mira Talberg'],
    ['wird zitiert', '„Die Mole wird neu gebaut“, wird Mira Talberg zitiert.', 'Mira Talberg'],
    [
      'wird mit den Worten zitiert',
      'Mira Talberg wird mit den Worten zitiert: „Die Mole wird neu gebaut.“',
      'Mira Talberg',
    ],
    ['zitieren', 'Das Blatt zitiert Mira Talberg mit den Worten: „Die Mole wird neu gebaut.“', 'Mira Talberg'],
  ])('%s', (_, text, name) => {
    expect(speaker(text)).toBe(name)
  })
})

describe('sources', () => {
  it.each<Row>([
    ['laut', 'Laut Mira Talberg ist die Mole „so gut wie neu“.', 'Mira Talberg'],
    ['nach Angaben von', 'Nach Angaben von Mira Talberg ist die Mole „so gut wie neu“.', 'Mira Talberg'],
    ['nach Ansicht der', 'Nach Ansicht der Hafenmeisterin Mira Talberg ist die Mole „so gut wie neu“.', 'Mira Talberg'],
    [
      'nach den Worten des',
      'Nach den Worten des Hafenmeisters Bram Tolliver hält die Mole „noch lange“.',
      'Bram Tolliver',
    ],
    [
      'nach Ansicht, genitive',
      'Mira Talberg kam. Nach Ansicht Talbergs ist die Mole „so gut wie neu“.',
      'Mira Talberg',
    ],
    ['ihrer Ansicht nach', 'Anna Talberg kam. Ihrer Ansicht nach ist die Mole „so gut wie neu“.', 'Anna Talberg'],
    ['nach …angaben', 'Nach Polizeiangaben ist die Mole „so gut wie neu“.', 'Polizeiangaben'],
    ['zufolge', 'Mira Talberg zufolge ist die Mole „so gut wie neu“.', 'Mira Talberg'],
    ['so', 'Die Mole sei, so Mira Talberg, „so gut wie neu“.', 'Mira Talberg'],
    ['so, behind', '„Die Mole wird neu gebaut“, so Hafenmeisterin Mira Talberg.', 'Mira Talberg'],
    ['wie … sagte', 'Die Mole sei, wie Mira Talberg sagte, „so gut wie neu“.', 'Mira Talberg'],
    ['wie … sagte, first', 'Wie Mira Talberg am Montag sagte, ist die Mole „so gut wie neu“.', 'Mira Talberg'],
    ['wie … sagte, behind', '„Die Mole wird neu gebaut“, wie Mira Talberg gestern sagte.', 'Mira Talberg'],
    ['heißt es in', '„Die Mole wird neu gebaut“, heißt es in einer Mitteilung der Stadt.', 'eine Mitteilung der Stadt'],
    ['in … heißt es', 'In dem Bericht heißt es: „Die Mole wird neu gebaut.“', 'der Bericht'],
    ['trailing', 'Die Mole sei „so gut wie neu“, sagte Mira Talberg.', 'Mira Talberg'],
    ['taken up by the next sentence', '„Die Mole wird neu gebaut.“ Das erklärte Mira Talberg.', 'Mira Talberg'],
    ['a paper between marks', '„Die Mole wird ja doch neu gebaut“, schreibt die „Hafenpost“.', 'die „Hafenpost“'],
  ])('%s', (_, text, name) => {
    expect(namesOf(quotationsIn(text, { lang: 'de' }).find(({ attribution }) => attribution)?.attribution)).toBe(name)
  })
})

describe('what stands beside the name', () => {
  it.each<Row>([
    ['compound title', 'Hafenmeister Bram Tolliver sagte: „Die Mole hält.“', 'Bram Tolliver'],
    ['feminine title', 'Inselvorsteherin Jorun Ask sagte: „Die Mole hält.“', 'Jorun Ask'],
    ['title with a hyphen', 'SPD-Fraktionschef Bram Tolliver sagte: „Die Mole hält.“', 'Bram Tolliver'],
    ['article and title', 'Der neue Molenwart Bram Tolliver sagte: „Die Mole hält.“', 'Bram Tolliver'],
    ['surname like a trade', 'Bürgermeister Fischer sagte: „Die Mole hält.“', 'Fischer'],
    ['party in brackets', 'Mira Talberg (SPD) sagte: „Die Mole hält.“', 'Mira Talberg'],
    ['particle', 'Wulf von der Lohe sagte: „Die Mole hält.“', 'Wulf von der Lohe'],
    ['preposition, no particle', 'Mira Talberg vom Hafenamt sagte: „Die Mole hält.“', 'Mira Talberg'],
    ['apposition behind', 'Mira Talberg, Sprecherin der Stadt, sagte: „Die Mole hält.“', 'Mira Talberg'],
    [
      'apposition behind, second comma missing',
      'Mira Talberg, Sprecherin der Stadt sagte: „Die Mole hält.“',
      'Mira Talberg',
    ],
    ['apposition before', 'Die Sprecherin der Stadt, Mira Talberg, sagte: „Die Mole hält.“', 'Mira Talberg'],
    ['relative clause', 'Mira Talberg, die Bram Tolliver kennt, sagte: „Die Mole hält.“', 'Mira Talberg'],
    ['two roles', 'Der Abgeordnete und Hafenmeister Bram Tolliver sagte: „Die Mole hält.“', 'Bram Tolliver'],
    [
      'attribute before the noun',
      'Die im Mai gewählte Sprecherin Mira Talberg sagte: „Die Mole hält.“',
      'Mira Talberg',
    ],
    ['possessor', 'Tollivers Sprecherin Mira Talberg sagte: „Die Mole hält.“', 'Mira Talberg'],
    ['Arabic particle', 'Hafenmeister Ali al-Hadi sagte: „Die Mole hält.“', 'Ali al-Hadi'],
    ['adjective between possessor and role', 'Tollivers neuer Sprecher Emil Roth sagte: „Die Mole hält.“', 'Emil Roth'],
    ['ordinal', 'Am 3. Mai sagte König Harald II. der Presse: „Die Mole hält.“', 'Harald II.'],
  ])('%s', (_, text, name) => {
    expect(speaker(text)).toBe(name)
  })
})

describe('who is not named', () => {
  it.each<Row>([
    ['spokesman of a body', '„Die Mole hält“, sagte ein Sprecher der Polizei.', 'ein Sprecher der Polizei'],
    [
      'authority',
      'Die Staatsanwaltschaft erklärte, der Fall sei „noch lange nicht geklärt“.',
      'die Staatsanwaltschaft',
    ],
    ['bare plural', 'Anwohner klagten über „ständigen Lärm am Hafen“.', 'Anwohner'],
    ['common noun at the start', 'Entscheidungen fallen später. „Die Mole hält.“', null],
    ['in the genitive', 'Nach Angaben des Hafenmeisters hält die Mole „noch sehr lange“.', 'der Hafenmeister'],
    ['in the dative', 'Laut der Hafenmeisterin hält die Mole „noch sehr lange“.', 'die Hafenmeisterin'],
  ])('%s', (_, text, name) => {
    expect(speaker(text)).toBe(name)
  })
})

describe('who does not speak', () => {
  it.each<Row>([
    ['the hearer, in the dative', 'Mira Talberg sagte der Zeitung: „Die Mole hält.“', 'Mira Talberg'],
    ['the hearer, with gegenüber', 'Gegenüber Bram Tolliver sagte Mira Talberg: „Die Mole hält.“', 'Mira Talberg'],
    ['the one who is judged', 'Mira Talberg nannte Bram Tolliver „einen guten Mann“.', 'Mira Talberg'],
    [
      'the owner of what is judged',
      'Mira Talberg nannte Tollivers Entscheidung „einen großen Fehler“.',
      'Mira Talberg',
    ],
    ['who is spoken about in the report', 'Mira Talberg sagte, Bram Tolliver sei „ein guter Mann“.', 'Mira Talberg'],
    ['a film', 'Mira Talberg sah den Film „Die Brücke am Fluss“ im Kino.', null],
    ['a motto', 'Mira Talberg kam zum Fest unter dem Motto „Licht am Hafen“.', null],
    ['a paper', 'Mira Talberg sagte in der Zeitung „Hafenpost am Sonntag“, sie gehe.', null],
    ['a body', 'Mira Talberg von der Organisation „Hilfe für die Küste“ sagte, sie gehe.', null],
    ['a body between marks', 'Die Aktion „Brot für die Küste“ sammelt Geld.', null],
    ['an acronym behind', 'Der Bund „Freie Fischer“ (BFF) sammelt Geld.', null],
    ['a term', 'Mira Talberg sprach über die sogenannte „alte Mole des Königs“.', null],
    ['nobody', 'Die „gute alte Zeit“ am Hafen ist vorbei.', null],
  ])('%s', (_, text, name) => {
    expect(speaker(text)).toBe(name)
  })
})

describe('what a speaker is', () => {
  it.each<Row>([
    ['title', 'Hafenmeister Bram Tolliver sagte: „Die Mole hält.“', 'Hafenmeister'],
    [
      'title in the genitive',
      'Nach Angaben des Hafenmeisters Bram Tolliver hält die Mole „noch lange“.',
      'Hafenmeister',
    ],
    [
      'title behind an adjective',
      'Nach Angaben des neuen Hafenmeisters Bram Tolliver hält die Mole „noch lange“.',
      'Hafenmeister',
    ],
    ['title in the dative', 'Laut der neuen Hafenmeisterin Mira Talberg hält die Mole „noch lange“.', 'Hafenmeisterin'],
    ['apposition', 'Mira Talberg, Sprecherin der Stadt, sagte: „Die Mole hält.“', 'Sprecherin der Stadt'],
  ])('%s', (_, text, role) => {
    expect(quotationsIn(text, { lang: 'de' }).at(-1)?.attribution?.speakers[0]?.role).toBe(role)
  })
})

describe('who goes on', () => {
  it.each<Row>([
    ['dieser', 'Mira Talberg traf Bram Tolliver. Dieser sagte: „Die Mole hält.“', 'Bram Tolliver'],
    ['er', 'Bram Tolliver kam spät. Er sagte: „Die Mole hält.“', 'Bram Tolliver'],
    ['sie, one woman', 'Mira Talberg traf Bram Tolliver. „Die Mole hält“, sagte sie.', 'Mira Talberg'],
    ['er, the man of two', 'Anna Talberg traf Jörg Tolliver. „Die Mole hält“, sagte er.', 'Jörg Tolliver'],
    ['sie, by her title', 'Hafenmeisterin Talberg lobte Bram Tolliver. „Die Mole hält“, sagte sie.', 'Talberg'],
    ['sie, several people', 'Anwohner trafen Anna Talberg. Sie fordern „mehr Ruhe am Hafen“.', null],
    ['the next sentence', '„Die Mole hält“, sagte Mira Talberg. „Wir sind stolz.“', 'Mira Talberg'],
    [
      'Stellung nehmen, then the mood',
      'Gestern nahm auch der Minister, Bram Tolliver, zu der Frage Stellung. Jeder könne „das Konto jetzt einlösen“.',
      'Bram Tolliver',
    ],
    [
      'the other mood within a report',
      'Laut Mira Talberg kam es zu Streit. Dabei sei ein Boot gesunken. Dies hätten die Fischer „mit aller Kraft“ verhindert.',
      'Mira Talberg',
    ],
    ['mood', 'Mira Talberg kritisierte den Bau. Er sei „ein großer Fehler“ gewesen.', 'Mira Talberg'],
    ['mood of any verb', 'Mira Talberg kritisierte den Bau. Er bringe „viel zu viel Lärm“.', 'Mira Talberg'],
    [
      'the minister, by her role',
      'Ministerin Mira Talberg kam. Die Ministerin sagte: „Die Mole hält.“',
      'Mira Talberg',
    ],
  ])('%s', (_, text, name) => {
    expect(speaker(text)).toBe(name)
  })
})
