import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../src/quotation/quotations.ts'
import { namesOf } from './names-of.ts'

/** Who a reader is told said each quotation; `null` where the engine would rather say nothing. */
const shown = (text: string) =>
  quotationsIn(text).map(({ attribution }) => (attribution?.grade === 'low' ? null : namesOf(attribution)))

describe('what a clause of reporting looks like', () => {
  it.each<[string, string, (string | null)[]]>([
    ['the space behind the mark is missing', '"We won,"Maria Lopez said.', ['Maria Lopez']],
    ['a verb that no list holds', '“Would it be free?” Omar Haddad pressed.', ['Omar Haddad']],
    ['two words that say one thing', '“The tide waits,” Omar Haddad shot back.', ['Omar Haddad']],
    [
      'two words, with a clause',
      'Omar Haddad fired back that the “people of Milltown voted twice” for him.',
      ['Omar Haddad'],
    ],
    ['the verb first', 'Said Omar Haddad: “I do not want a fight.”', ['Omar Haddad']],
    ['the verb in between', 'But, said Omar Haddad, “I do not want a fight.”', ['Omar Haddad']],
    ['tweeted', '“The bridge is open,” tweeted Maria Lopez.', ['Maria Lopez']],
    ['as … calls it', 'The “long road home”, as Maria Lopez calls it, is a lane.', ['Maria Lopez']],
    [
      'as … put it, with an apposition',
      'As Maria Lopez, a former keeper of the port, put it, “The bridge will hold.”',
      ['Maria Lopez'],
    ],
    ['what … calls', 'What Maria Lopez calls “the long road home” is a lane.', ['Maria Lopez']],
    ['is what … promised', '“A fair deal for all” is what Maria Lopez promised.', ['Maria Lopez']],
    ['in the words of', 'The plan is, in the words of Maria Lopez, “dead in the water” now.', ['Maria Lopez']],
    ["in somebody's words", 'The bridge was, in Maria Lopez’s words, “as good as new” again.', ['Maria Lopez']],
    [
      "in somebody's view",
      '“This is not what anyone chose” from the quay to the market, in Omar Haddad’s view.',
      ['Omar Haddad'],
    ],
    ['quoted as saying', 'Maria Lopez was quoted by the Herald as saying: “The bridge is open.”', ['Maria Lopez']],
    ['a signature', '“The bridge is open.” – Maria Lopez, mayor of Milltown', ['Maria Lopez']],
    ['a signature on the line below', '“The bridge is open.”\n\n— Maria Lopez, mayor of Milltown', ['Maria Lopez']],
    [
      'a dateline first',
      'MILLTOWN, Dec. 8 (HNA) — After the storm, Maria Lopez rallied the crews, saying: “We have to be ready.”',
      ['Maria Lopez'],
    ],
    ['as … put it, in brackets', 'The fee was “a joke” (as Maria Lopez put it) and many left.', ['Maria Lopez']],
    ['was all … would say', '“Ask the harbour,” was all Maria Lopez would say.', ['Maria Lopez']],
    ['was the verdict of', '“A small wonder” was the verdict of pilot Maria Lopez.', ['Maria Lopez']],
    ['is the message from', '“Stay ashore” is the message from Harbour Minister Maria Lopez.', ['Maria Lopez']],
    ['an answer that was', 'Maria Lopez’s answer was curt: “Not while I live.”', ['Maria Lopez']],
    ['an answer of one word', 'Ian Hill asked again, but Maria Lopez’s answer was a curt “No”.', ['Maria Lopez']],
    ['her picture of him', 'Maria Lopez’s description of Ian Hill as “a sleeping pilot” spread fast.', ['Maria Lopez']],
    ['a post of hers', 'Maria Lopez sent a tweet calling the bridge “a long plank”.', ['Maria Lopez']],
    [
      'a post by somebody',
      'Ian Hill read a post by Maria Lopez that called the bridge “a long plank”.',
      ['Maria Lopez'],
    ],
    ['a claim by somebody', 'The claim by Maria Lopez that the bridge was “a long plank” is false.', ['Maria Lopez']],
    ['for somebody', 'For Maria Lopez, the bridge is “a long plank”.', ['Maria Lopez']],
  ])('%s', (_, text, speakers) => {
    expect(shown(text)).toEqual(speakers)
  })
})

describe('where the subject is', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'a participle in between',
      'Omar Haddad, citing “the tide of the day,” said the bridge could be open by May.',
      ['Omar Haddad'],
    ],
    [
      'an adverb at the head of the sentence',
      'Shortly after the call, Omar Haddad sent out a note saying it was “time to act” now.',
      ['Omar Haddad'],
    ],
    [
      'a title in the apposition',
      'Sam Solway, a guest on a show, “The Quay Tonight,” who went on to sail, said his boss was “always kind and generous.”',
      [null, 'Sam Solway'],
    ],
    [
      'an adjective before the name',
      'Trevor Noah came. A flabbergasted Noah quipped, “It is like a lawyer with a client.”',
      ['Trevor Noah'],
    ],
    [
      'words that no phrase holds',
      '“But that was the first time, mayor,” Quay This Morning co-host Maria Lopez said.',
      ['Maria Lopez'],
    ],
    [
      'a courtesy title behind a question',
      '“It is late, isn’t it?” Mrs. Lopez said. “And so it is.”',
      ['Lopez', 'Lopez'],
    ],
    [
      'the last clause before the colon',
      'When Maria Lopez said that the tide would wait, Omar Haddad bristled: “It never will.”',
      ['Omar Haddad'],
    ],
    [
      'after a clause of time',
      'When Omar Haddad asked about the bridge, Maria Lopez shrugged. “It will open,” she said.',
      ['Maria Lopez'],
    ],
    [
      'not who asks, after a participle',
      'Asked by Omar Haddad whether she would resign, Maria Lopez said: “That is up to me.”',
      ['Maria Lopez'],
    ],
    ['behind an age and a street', 'Maria Lopez, 45, of Quay Street, said: “I saw the smoke.”', ['Maria Lopez']],
    [
      'behind two relative clauses',
      'Maria Lopez, who has led the council since 2019 and whose brother runs the port, said: “I saw the smoke.”',
      ['Maria Lopez'],
    ],
    [
      'a role, the second comma missing',
      'Maria Lopez, president and chief of Milltown Ferries stated, “It is a mere sum.”',
      ['Maria Lopez'],
    ],
    [
      'a town, the second comma missing',
      'Maria Lopez of Quayside, South Carolina says she can win if she keeps “doing what she does.”',
      ['Maria Lopez'],
    ],
    [
      'a party and a town',
      '“It felt stifling to us,” Representative Maria Lopez, Republican of New Quay, said of life then.',
      ['Maria Lopez'],
    ],
    [
      'the place of the deed',
      'The port chief said little. “The case is far stronger” than that of the port chief, Maria Lopez said.',
      ['Maria Lopez'],
    ],
    [
      'an apposition before a pronoun',
      'A nurse from Milltown who came by boat, she was blunt. Maria Lopez said “it is time” at last.',
      ['Maria Lopez'],
    ],
    [
      'a body, then its officer',
      'The Council on Harbour Relations National Director Maria Lopez said the speech was “over the line” on Monday.',
      ['Maria Lopez'],
    ],
    ['one name says whose', '“The law is the law for all,” said Haddad constituent Maria Lopez.', ['Maria Lopez']],
    [
      'two roles of one',
      'Quay News and former radio host Maria Lopez told graduates, “You are too big for this job.”',
      ['Maria Lopez'],
    ],
    [
      'speaker of the house',
      'Speaker of the House Rep. Maria Lopez said “it is time to go” on Monday.',
      ['Maria Lopez'],
    ],
    ['an office in small letters', '“It is time,” said former secretary of state Maria Lopez.', ['Maria Lopez']],
    ['letters behind the name', 'Dame Maria Lopez DBE said: “It is a fair deal.”', ['Maria Lopez']],
    ['within the clause of another', 'Ian Hill, said Maria Lopez, was “a fine pilot” to the end.', ['Maria Lopez']],
    [
      'a relative clause, whatever governs the name',
      'Unlike Maria Lopez, who called it “a farce”, Ian Hill came.',
      ['Maria Lopez'],
    ],
    [
      'criticism from one who says it',
      'It drew fire from Maria Lopez, who called it “a timid thing”.',
      ['Maria Lopez'],
    ],
    [
      'a clause within a relative clause',
      'Ian Hill, who Maria Lopez says is “the worst pilot yet”, stayed.',
      ['Maria Lopez'],
    ],
    ['whoever is heard', 'Neighbours heard Maria Lopez shout “get off my quay”.', ['Maria Lopez']],
    ['whoever is remembered', 'Ian Hill remembers his mother saying: “Never trust a calm sea.”', ['Ian Hill’s mother']],
    ['friends of somebody', 'Friends of Maria Lopez say she is “bruised but afloat”.', ['friends of Maria Lopez']],
    ["somebody's critics", 'Maria Lopez’s critics call her “a fair-weather captain”.', ['Maria Lopez’s critics']],
    ['a camp', 'The Lopez camp said it was “rubbish” on Monday.', ['Lopez camp']],
    [
      'a particle in the surname',
      '“It will open,” said Anna van den Berg. “Soon,” van den Berg added.',
      ['Anna van den Berg', 'Anna van den Berg'],
    ],
    ['a particle with a capital', 'Rosa De la Cruz came. “It is late,” De la Cruz said.', ['Rosa De la Cruz']],
    ['a particle with a hyphen', 'Omar al-Masri came. “It is late,” al-Masri said.', ['Omar al-Masri']],
    ['a rank of the police', 'Det Supt Maria Lopez said the fire was “no accident” at all.', ['Maria Lopez']],
    ['a rank of the navy', '“The bridge is open,” said Lt. Cmdr. Maria Lopez.', ['Maria Lopez']],
    [
      'not that of a relative clause that a comma ends',
      'Maria Lopez, whom Ian Hill had called at dawn, cut him short: “The council decides.”',
      ['Maria Lopez'],
    ],
    [
      'not the name before an irregular verb',
      'Maria Lopez beat Ian Hill, she said, “by a mile or two”.',
      ['Maria Lopez'],
    ],
    [
      'a surname that is a small word',
      '“It is open,” said the deputy trade minister, Phan Duc Long.',
      ['Phan Duc Long'],
    ],
    [
      'the second part of a sentence',
      'Ian Hill called it “a storm” and said the search for it would go on “all night”.',
      ['Ian Hill', 'Ian Hill'],
    ],
    ['whose', 'Maria Lopez, whose pilot Ian Hill called her “a born sailor”, left.', ['Ian Hill']],
    ['a noun that no list holds', '“It is late,” said the chief starter, Maria Lopez.', ['Maria Lopez']],
    ['a town at the head of a sentence', 'Beijing said its ship had acted “with restraint” all along.', ['Beijing']],
    [
      'a paper with a time of day in its name',
      '“It is late,” The Evening Herald said of the bridge.',
      ['Evening Herald'],
    ],
    [
      'a source whose clause has a verb of its own',
      'According to Maria Lopez, the mayor, it will deliver “forty homes in three years”.',
      ['Maria Lopez'],
    ],
    ['letters that are no pronoun', '“It is late,” said IT director Maria Lopez.', ['Maria Lopez']],
    ['a given name that is an office as well', 'Senator Dean Hill called it “a stunt”.', ['Dean Hill']],
    [
      'whoever acts within what is told',
      'Jurors were told that Ian Hill burst in and shouted “Where is my boat?” at them.',
      ['Ian Hill'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(shown(text)).toEqual(speakers)
  })
})

describe('who borrows whose subject', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'behind her own words',
      '“It is not new here,” said Maria Lopez at the time, adding that “we have been here for a long time.”',
      ['Maria Lopez', 'Maria Lopez'],
    ],
    [
      'questioning whether',
      'Maria Lopez is questioning whether Omar Haddad would have come to the funeral of Justice Ian Hill “if it were held at sea.”',
      ['Maria Lopez'],
    ],
    ['agreeing', '“Our ideas are different,” agrees Maria Lopez, 30, of Gainesville.', ['Maria Lopez']],
    ['a clause with “with”', 'Hugo Lopez left, with Maria Lopez calling it “a sad day” for all.', ['Maria Lopez']],
    [
      'one of her ads',
      'Maria Lopez tried to tie Haddad to the port, with one of her ads asking, “Is Haddad free enough?”',
      ['one of her ads'],
    ],
    [
      'participles side by side',
      'Crews chimed in, with Maria Lopez tweeting that it was a “disaster” for all and asking, “How can this be?”',
      ['Maria Lopez', 'Maria Lopez'],
    ],
    ['a participle in front', 'Promising “a fair deal for all”, Maria Lopez left.', ['Maria Lopez']],
    [
      'a statement that she made',
      'After the storm, Maria Lopez issued a statement, “Last night our harbour was hit hard.”',
      ['Maria Lopez'],
    ],
    [
      'a warning, then its words',
      'Maria Lopez tweeted a warning. “Remember this in November, all of you.”',
      ['Maria Lopez'],
    ],
    ['her claim that', 'Maria Lopez’s claim that the port was “sold for a song” is false.', ['Maria Lopez']],
    [
      'a participle with its agent',
      'Milltown, called the “hub of the coast” by Maria Lopez, is small.',
      ['Maria Lopez'],
    ],
    [
      'a question by somebody',
      'Maria Lopez was asked by moderator Dan Baker whether her plan, which would cost a lot, would risk “adding another bill” to the budget.',
      ['Dan Baker'],
    ],
    ['what a report finds', 'The report found the bridge was “not fit for purpose” at all.', ['the report']],
    ['what a sign says', 'A sign at the gate says “closed until the spring”.', ['a sign at the gate']],
    ['by hold of mind', 'Maria Lopez believes it is “a fair deal for all” the dockers.', ['Maria Lopez']],
  ])('%s', (_, text, speakers) => {
    expect(shown(text)).toEqual(speakers)
  })
})

describe('who does not speak', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'the subject of what is said',
      'In an interview, Hugo Lopez, a former vice president of sales, said Maria Lopez “was very heavily involved”.',
      ['Hugo Lopez'],
    ],
    ['the one who is accused', 'Omar Haddad was accused of “selling the harbour” to friends.', [null]],
    [
      'the one who is asked',
      'Maria Lopez was asked, “If you had known, would you have gone?” She answered, “I have no idea.”',
      [null, 'Maria Lopez'],
    ],
    [
      'who answers in the next clause',
      'Maria Lopez replied to Mills with, “Why now? That was on my way.” Mills then wrote back, “You look cute today.”',
      ['Maria Lopez', 'Mills'],
    ],
    [
      'who speaks of what a question was on',
      'To a question on the “sale of the harbour,” Maria Lopez said private pilots can be dear.',
      [null],
    ],
    [
      'the subject of the clause that goes on',
      '“He can say it, but it seems unlikely” that Sam Sands can catch Lopez, said Steve Elm, a deputy manager.',
      ['Steve Elm'],
    ],
    [
      'the one who dreamed of it',
      '“He was going to make the name known,” as his father dreamed, Maria Lopez said.',
      ['Maria Lopez'],
    ],
    [
      'a noun that looks like a verb',
      'They would describe it only in the broadest terms, as “a media company” for all.',
      [null],
    ],
    [
      'one who goes somewhere',
      'Maria Lopez took her phone everywhere she went, “sending and receiving messages in the open.”',
      [null],
    ],
    [
      'nobody at all: it seems',
      'It seems unfair to tell those who worked on this shift: “We are sorry that it failed.”',
      [null],
    ],
    ['passive, of what was said', '“The bridge is open,” it was said at the time.', [null]],
    ['who denies what was claimed', 'Maria Lopez denied claims that the port was “sold for a song”.', [null]],
    ['who answers it', 'Maria Lopez responded to claims that the port was “sold for a song”.', [null]],
    ['who turns a call down', 'Ian Hill rejected a call by Maria Lopez for “a clean break”.', ['Maria Lopez']],
    [
      'who speaks of a remark',
      'Ian Hill referred to Maria Lopez’s remark that the quay was “filthy”.',
      ['Maria Lopez'],
    ],
    ['who holds a sign', 'Maria Lopez stood beside a sign that read “closed for good”.', ['a sign']],
    ['who passes placards', 'Maria Lopez passed placards reading “boats not bombs”.', ['placards']],
    ['who is met with cries', 'Cries of “Resign!” greeted Maria Lopez when she rose.', [null]],
    ['who hopes for a thing', '“Loam” is what farmers hope for.', [null]],
    ['one of two', 'Either Maria Lopez or Ian Hill called the bridge “a long plank”.', [null]],
    ['nobody', 'Nobody called the bridge “a long plank” in public.', [null]],
    ['neither', 'Neither Maria Lopez nor Ian Hill called the bridge “a long plank”.', [null]],
    ['who never said it', 'Maria Lopez never said the bridge was “a long plank”.', [null]],
    ['who would not say it', 'Maria Lopez refused to call the bridge “a long plank”.', [null]],
    ['who may yet say it', 'If Maria Lopez says the bridge is “a long plank”, Ian Hill will resign.', [null]],
    [
      'but whoever not only says it',
      'Maria Lopez not only called the bridge “a long plank” but left.',
      ['Maria Lopez'],
    ],
    [
      'but whoever says no more than this',
      'Maria Lopez would not give a date: “The bridge will open when it opens.”',
      ['Maria Lopez'],
    ],
    ['what is shared', 'Mourners shared “koliva”, a boiled dish, before Maria Lopez spoke.', [null]],
    ['who is told', '“You have until Friday,” Maria Lopez was told by Ian Hill.', ['Ian Hill']],
    ['but whoever is quoted', '“It is late,” Maria Lopez was quoted as saying by the Herald.', ['Maria Lopez']],
    ['who may say it one day', 'Maria Lopez may well announce that the port is “open to all”.', [null]],
    ['who hears it', '“Go home,” heard Maria Lopez from the quay.', [null]],
    ['shouts', 'Boos and shouts of “Traitor!” followed Maria Lopez to the boat.', [null]],
    ['the first line of a novel', 'Her novel opens with the line “The sea had gone by morning.”', [null]],
    ['who denies that he ever said it', 'Ian Hill denied ever calling the dockers “lazy”.', [null]],
  ])('%s', (_, text, speakers) => {
    expect(shown(text)).toEqual(speakers)
  })
})

describe('what is not said', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'a nickname within a name',
      'Juan “Chico” Ortega of Quayside carried a photo. “I cried all day,” he said.',
      [null, 'Juan “Chico” Ortega'],
    ],
    [
      'a programme after “on”',
      '“I have always said I expect to be vetted,” Maria Lopez said on “Meet the Sea.”',
      ['Maria Lopez', null],
    ],
    [
      'a programme that is told',
      '“Of course he is fair game,” Maria Lopez told “Quay and Friends,” reminding the hosts of it.',
      ['Maria Lopez', null],
    ],
    [
      'a website called',
      'Maria Lopez, a radio host in Cape Quay, has set up a website called “Cape Quay for You” that pitches the island.',
      [null],
    ],
    [
      'a title that opens a sentence',
      'Dan Golding, the secret agent, returns after three decades. “Tales From the Quay,” a series first aired in 1989, will be back.',
      [null],
    ],
    [
      'a film, then a remark on it',
      'The film “The Long Road Home” opens today. “It is a good film,” said Maria Lopez.',
      [null, 'Maria Lopez'],
    ],
    [
      'feet, inches and decades',
      'He is 6\'2" tall and loved the rock ’n’ roll of the ’90s. “I am tall,” said Maria Lopez.',
      ['Maria Lopez'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(shown(text)).toEqual(speakers)
  })
})

describe('how long a speaker goes on', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'not past somebody who cuts in',
      '“Tell her I promised,” Maria Lopez said, and her husband cut in. “Do not forget Tom, now.”',
      ['Maria Lopez', 'her husband'],
    ],
    [
      'over a second sentence of her report',
      'Maria Lopez said she “would not wait” and that Ian Hill, the pilot, was “a fool”.',
      ['Maria Lopez', 'Maria Lopez'],
    ],
    [
      'between two tags of hers, whatever the marks',
      '“It is late,” Maria Lopez continued.\n\n"We have been under attack for years."\n\n“We should act,” Maria Lopez concluded.',
      ['Maria Lopez', 'Maria Lopez', 'Maria Lopez'],
    ],
    [
      'into the next paragraph',
      '“First we go,” Maria Lopez said.\n\n“Then we come back home.”\n\n“And then we rest,” she said.',
      ['Maria Lopez', 'Maria Lopez', 'Maria Lopez'],
    ],
    [
      'not past a sentence that says who speaks next',
      '“It is late,” said Ian Hill.\n\nOr maybe not, consultant Maria Lopez says. “Several surveys suggest a second look is due.”',
      ['Ian Hill', 'Maria Lopez'],
    ],
    [
      'not past somebody who agrees',
      '“It is late,” said Ian Hill.\n\nQuayside’s Maria Lopez agreed. “We are running out of time here.”',
      ['Ian Hill', 'Maria Lopez'],
    ],
    [
      'not past a semicolon',
      'Maria Lopez (Lab) said it was “a fair deal”; Ian Hill (Con) said it was “a bad joke”.',
      ['Maria Lopez', 'Ian Hill'],
    ],
    [
      'not past “but”',
      'Officials said it was “under control”, but Maria Lopez disagreed: “It is not.”',
      ['officials', 'Maria Lopez'],
    ],
    ['a letter is nobody', 'Q: “Is the bridge open?” A: “Yes, it is now.”', [null, null]],
    ['a label each', 'LOPEZ: “The bridge is open.”\n\nHADDAD: “It is not.”', ['LOPEZ', 'HADDAD']],
    [
      'not over a question that another may answer',
      '“Will the bridge open?” Ian Hill asked.\n\n“In May, if the tide allows it.”',
      ['Ian Hill', null],
    ],
    [
      'not into a word that the reporter’s own sentence takes up',
      'Maria Lopez won. “Victory” is a big word for it.',
      [null],
    ],
    [
      'not over a full stop, into the next sentence',
      '“It is late,” Maria Lopez said. “It is over.” The pilot, Ian Hill, told the crew to wait.',
      ['Maria Lopez', 'Maria Lopez'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(shown(text)).toEqual(speakers)
  })
})

describe('who speak together', () => {
  it.each<[string, string, (string | null)[]]>([
    ['two, before', 'Maria Lopez and Ian Hill said the bridge was “a long plank”.', ['Maria Lopez & Ian Hill']],
    ['two, behind', '“The bridge will open,” Maria Lopez and Ian Hill said.', ['Maria Lopez & Ian Hill']],
    ['two, inverted', '“The bridge will open,” said Maria Lopez and Ian Hill.', ['Maria Lopez & Ian Hill']],
    [
      'three',
      '“The bridge will open,” said Maria Lopez, Ian Hill and Omar Haddad.',
      ['Maria Lopez & Ian Hill & Omar Haddad'],
    ],
    [
      'with an apposition between',
      'Maria Lopez, the mayor, and Ian Hill, the pilot, called it “a long plank”.',
      ['Maria Lopez & Ian Hill'],
    ],
    ['a body and a person', 'The council and Ian Hill called it “a long plank”.', ['the council & Ian Hill']],
    [
      'and they go on',
      '“It is late,” said Maria Lopez and Ian Hill. “We leave.”',
      ['Maria Lopez & Ian Hill', 'Maria Lopez & Ian Hill'],
    ],
    [
      'an apposition behind, then another',
      '“It is late,” said Maria Lopez, the mayor, and Ian Hill.',
      ['Maria Lopez & Ian Hill'],
    ],
    [
      'each behind an office',
      '“It is late,” said the mayor, Maria Lopez, and the pilot, Ian Hill.',
      ['Maria Lopez & Ian Hill'],
    ],
    ['not the place of an office', '“It is late,” said Maria Lopez, mayor of Milltown and Quayside.', ['Maria Lopez']],
    ['not two clauses', '“It is late,” said Maria Lopez, and Ian Hill agreed.', ['Maria Lopez']],
    ['not two roles of one', 'Quay News and radio host Maria Lopez said it was “a long plank”.', ['Maria Lopez']],
    [
      'not one body with “and” in its name',
      'The Department of Ports and Fisheries said it was “a long plank”.',
      ['Department of Ports and Fisheries'],
    ],
    [
      'lawyers for two',
      'Lawyers for Maria Lopez and Ian Hill said it was “a long plank”.',
      ['lawyers for Maria Lopez'],
    ],
    [
      'the ministers and their names',
      'The ministers, Maria Lopez and Ian Hill, called it “a long plank”.',
      ['Maria Lopez & Ian Hill'],
    ],
    ['one and others', '“It is late,” wrote Maria Lopez and two colleagues in a letter.', ['Maria Lopez']],
  ])('%s', (_, text, speakers) => {
    expect(shown(text)).toEqual(speakers)
  })
})

describe('who somebody is', () => {
  it.each<[string, string, (string | null)[]]>([
    ['a surname that is a title', 'Rep. Peter King came. “It is late,” King said.', ['Peter King']],
    [
      'rivals with one surname',
      'John Smith met Mary Smith. “It will rain,” Mary Smith said. “It will not,” John Smith replied. “We shall see,” Ms. Smith said.',
      ['Mary Smith', 'John Smith', 'Mary Smith'],
    ],
    [
      'a surname that may be either’s',
      'John Smith met Robert Smith on Monday. “It will rain today,” Smith said.',
      [null],
    ],
    [
      'the hearer who answers',
      'Maria Lopez told Omar Haddad: “You are wrong.” He replied: “I am not.”',
      ['Maria Lopez', 'Omar Haddad'],
    ],
    [
      'a surname alone, with an auxiliary',
      'Orlova has repeated that such a peace is out. Last year she signed a decree calling it “out of the question” now.',
      ['Orlova'],
    ],
    [
      'whoever passes on what was said',
      'Omar Haddad said, per a translator, that the bridge was “as good as new” again.',
      ['Omar Haddad'],
    ],
    ['a place is no “he”', 'Omar Haddad hopes to halt the bombing of Aleppo. “It is hard,” he said.', ['Omar Haddad']],
    ['not whoever the quotation names', '“Ask Maria Lopez what she knows,” he said.', [null]],
    [
      'not the one whose spokesman it is',
      '“He is well,” Lopez’s spokesman said. Maria Lopez was away.',
      ['Lopez’s spokesman'],
    ],
    ['the spokesman by name', '“He is well,” said Maria Lopez’s spokesman, Omar Haddad.', ['Omar Haddad']],
    [
      'the same source again',
      '“It is over,” said a source close to the talks. “Nobody won,” the same source added.',
      ['a source close to the talks', 'a source close to the talks'],
    ],
    ['another', '“It is over,” one user wrote. Another said it was “far from over” yet.', ['one user', 'another']],
    ['an ordinal', '“It is over,” said the second official.', ['the second official']],
    [
      'a mayor who is named before',
      'Ian Hill, Milltown’s mayor, said it was “time to act”. The mayor added that he would “not wait”.',
      ['Ian Hill', 'Ian Hill'],
    ],
    ['a seat of power', 'The Kremlin said the offer was “not serious” on Monday.', ['Kremlin']],
    [
      'a ministry as the text calls it',
      'The Foreign Ministry called the note “a small step” forward.',
      ['Foreign Ministry'],
    ],
    ['residents', 'Residents of Milltown, tired of waiting, called it “a waste of money”.', ['residents of Milltown']],
    [
      'whoever answers is not who asked',
      'Ian Hill asked Tom Baker about the bridge. “Will it open?” Hill asked. “In May,” he replied.',
      ['Ian Hill', 'Tom Baker'],
    ],
    [
      'neither of two whose sex nobody knows',
      'The pilot, Kwabo Ofunda, met the mayor, Ashni Torvo. “It is late,” she said.',
      [null],
    ],
    ['not a man for “she”', 'Kwabo Ofunda hugged his mother. “My boy is home,” she said.', [null]],
    ['not the object in front', 'Ian Hill she called “a small gnat” to his face.', [null]],
    [
      'whose letter it is',
      'Ian Hill published a letter from Maria Lopez in which she called the quay “filthy”.',
      ['Maria Lopez'],
    ],
    ['an article of law', 'Article 9 says members “shall share the cost”.', [null]],
    ['neither of two who act together', 'Maria Lopez and Anna Hill met. “It is late,” she said.', [null]],
    [
      'the one who is known to be a woman, or nobody',
      '“It is late,” said Maria Lopez.\n\n“Not yet,” said Torvo.\n\n“Very late,” she said.',
      ['Maria Lopez', 'Torvo', null],
    ],
    [
      'a source without a name, again',
      'A spokesman for Maria Lopez declined to comment. “We never do that,” he said.',
      ['a spokesman for Maria Lopez'],
    ],
    [
      'whoever is somebody’s',
      '“It is late,” said Maria Lopez.\n\nHer opposite number, Kwabo Torvo, agreed. “Very late,” he said.',
      ['Maria Lopez', 'Kwabo Torvo'],
    ],
    ['a wife by name', 'Ian Hill missed it. His wife Ashni Torvo watched. “I saw it,” she said.', ['Ashni Torvo']],
    [
      'a couple of one name',
      'Kwabo Torvo, 52, and his wife, Ashni Torvo, left. “It is late,” Mrs Torvo said.',
      ['Ashni Torvo'],
    ],
    [
      'the harbour master who is named behind his office',
      'The pilot of Milltown, Ian Hill, came. “It is late,” the pilot said.',
      ['Ian Hill'],
    ],
    [
      'not what his book is of',
      'The author of the report, Ian Hill, came. “It is late,” the report says.',
      ['the report'],
    ],
    ['a short given name', 'Kenneth Lee came. Ken Lee is the pilot. “It is late,” Lee said.', ['Kenneth Lee']],
    ['where somebody is from', 'Maria Lopez won. “It is late,” the Finn said.', ['the Finn']],
    [
      'a club for “it”',
      'The club confirmed that Ruud Hansen had left. “We thank him for his work,” it said.',
      ['the club'],
    ],
    [
      'not the town for “it”',
      'The foreign ministry in Ankara summoned him. It called the remarks “a bad joke”.',
      ['the foreign ministry in Ankara'],
    ],
    [
      'one who has just spoken without a name',
      'Maria Lopez said it was “over”. The chancellor’s spokeswoman said it was not. “Wait and see,” she said.',
      ['Maria Lopez', 'the chancellor’s spokeswoman'],
    ],
    [
      'the one who is from a place, not the place',
      'It comes from Maria Lopez of Milltown, the mayor, who left. “It is late,” the mayor said.',
      ['Maria Lopez'],
    ],
    [
      'not the reporter who asked',
      '“It is late,” Maria Lopez said. “How late?” a reporter called out. “Very,” she replied.',
      ['Maria Lopez', 'a reporter', 'Maria Lopez'],
    ],
    [
      'the father of one who has no name',
      'Police chief Ian Hill left. The suspect was known. His father said they had “asked for help”.',
      ['the suspect’s father'],
    ],
    ['not where the prison is', 'Two men broke out of a jail near Milltown. “Sorry about the floor,” it said.', [null]],
    ['not past somebody without a name', 'Ian Hill came. The actor waved. “Thanks to all,” he said.', [null]],
    ['not whom he only met', 'The actor met Ian Hill. “Thanks to all,” he said.', [null]],
  ])('%s', (_, text, speakers) => {
    expect(shown(text)).toEqual(speakers)
  })
})
