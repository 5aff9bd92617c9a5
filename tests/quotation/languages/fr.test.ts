import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../../src/quotation/quotations.ts'
import { namesOf } from '../names-of.ts'

/** Who is credited with each quotation of a text, by the name shown. */
const speakers = (text: string) => quotationsIn(text, { lang: 'fr' }).map(({ attribution }) => namesOf(attribution))
const kinds = (text: string) => quotationsIn(text, { lang: 'fr' }).map(({ kind }) => kind)

describe('French: who speaks', () => {
  it.each([
    [
      'dialogue with an office',
      '— On verra, dit la maire, Anne Renaud. Rien ne presse.',
      ['Anne Renaud', 'Anne Renaud'],
    ],
    ['verb before, colon', 'Anne Renaud dit : « Le quai ouvrira en mai. »', ['Anne Renaud']],
    ['verb behind, inverted', '« Le quai ouvrira en mai », affirme Anne Renaud.', ['Anne Renaud']],
    ['compound past, inverted', '« Le quai ouvrira en mai », a déclaré la maire Anne Renaud.', ['Anne Renaud']],
    ['compound past, before', 'Anne Renaud a expliqué que le quai était « une ruine » à fuir.', ['Anne Renaud']],
    ['passé simple', '« Le quai ouvrira en mai », lança Anne Renaud.', ['Anne Renaud']],
    ['imperfect', '« Le quai ouvrira en mai », répétait Anne Renaud.', ['Anne Renaud']],
    ['a question', '« Le quai ouvrira-t-il en mai ? » demande Anne Renaud.', ['Anne Renaud']],
    ['curly marks', '“Le quai ouvrira en mai”, explique Anne Renaud.', ['Anne Renaud']],
    ['split by the clause', '« Le quai, dit Anne Renaud, ouvrira en mai. »', [null]],
    [
      'split by the clause, marks closed',
      '« Le quai », dit Anne Renaud, « ouvrira en mai ».',
      ['Anne Renaud', 'Anne Renaud'],
    ],
    ['pronoun on its verb', 'Anne Renaud est venue. « Le quai ouvrira en mai », dit-elle.', ['Anne Renaud']],
    ['pronoun on the auxiliary', 'Anne Renaud est venue. « Le quai ouvrira », a-t-elle ajouté.', ['Anne Renaud']],
    ['pronoun with a t', 'Anne Renaud est venue. « Le quai ouvrira », ajoute-t-elle.', ['Anne Renaud']],
    ['pronoun before', 'Anne Renaud est venue. Elle a dit que le quai était « une ruine ».', ['Anne Renaud']],
    ['reflexive', 'Anne Renaud s’est félicitée d’un quai « enfin ouvert » à tous.', ['Anne Renaud']],
    ['reflexive behind', '« Personne ne nous écoute », s’est plaint Paul Morel.', ['Paul Morel']],
    ['reflexive present', '« Personne ne nous écoute », s’indigne Paul Morel.', ['Paul Morel']],
    ['straight apostrophe', "« Personne ne nous écoute », s'est indignée Anne Renaud.", ['Anne Renaud']],
    ['the object pronoun before the verb', 'Anne Renaud lui a répondu : « Le quai ouvrira. »', ['Anne Renaud']],
    ['the object like an article', 'Anne Renaud l’a qualifié de « ruine » lundi.', ['Anne Renaud']],
    ['selon', 'Selon Anne Renaud, le quai est « une ruine » à fuir.', ['Anne Renaud']],
    ['d’après', 'D’après Anne Renaud, le quai est « une ruine » à fuir.', ['Anne Renaud']],
    ['selon, behind', '« Le quai ouvrira en mai », selon Anne Renaud.', ['Anne Renaud']],
    ['aux yeux de', 'Aux yeux d’Anne Renaud, le quai est « une ruine » à fuir.', ['Anne Renaud']],
    ['as she said', 'Comme l’a dit Anne Renaud, « le quai ouvrira en mai » sans faute.', ['Anne Renaud']],
    ['label', 'Anne Renaud : « Le quai ouvrira en mai. »', ['Anne Renaud']],
    ['partial', 'Anne Renaud assure que le quai est « une ruine » à fuir.', ['Anne Renaud']],
    ['trailing', 'Le quai est « une ruine » à fuir, a dit Anne Renaud.', ['Anne Renaud']],
    ['judged', 'Anne Renaud a qualifié le quai de « ruine » lundi.', ['Anne Renaud']],
    ['held', 'Anne Renaud pense que le quai est « une ruine » à fuir.', ['Anne Renaud']],
    ['led', 'Anne Renaud a conclu : « Le quai ouvrira en mai. »', ['Anne Renaud']],
    ['time before', 'Lundi, Anne Renaud a dit que le quai était « une ruine » à fuir.', ['Anne Renaud']],
    ['time between verb and subject', '« Le quai ouvrira », a déclaré lundi la maire Anne Renaud.', ['Anne Renaud']],
    ['hearer between verb and subject', '« Le quai ouvrira », a déclaré à l’AFP Anne Renaud.', ['Anne Renaud']],
    ['occasion between', '« Le quai ouvrira », a déclaré en conférence de presse Anne Renaud.', ['Anne Renaud']],
    ['title of an office', '« Le quai ouvrira », dit la ministre des Ports, Anne Renaud.', ['Anne Renaud']],
    ['office without a comma', '« Le quai ouvrira », dit la maire de Valmer Anne Renaud.', ['Anne Renaud']],
    ['office before its verb', 'Le ministre de l’Intérieur Paul Morel a dit : « Le quai ouvrira. »', ['Paul Morel']],
    ['apposition behind', '« Le quai ouvrira », dit Anne Renaud, maire de Valmer.', ['Anne Renaud']],
    ['apposition between', 'Anne Renaud, maire de Valmer, a dit que le quai était « une ruine ».', ['Anne Renaud']],
    ['relative clause between', 'Anne Renaud, qui arrivait, a dit que le quai était « une ruine ».', ['Anne Renaud']],
    ['surname', 'Anne Renaud est venue. « Le quai ouvrira », dit Renaud.', ['Anne Renaud']],
    ['courtesy title', 'Anne Renaud est venue. « Le quai ouvrira », dit Mme Renaud.', ['Anne Renaud']],
    ['name with particles', '« Le quai ouvrira », dit Anne de La Tour.', ['Anne de La Tour']],
    [
      'gerund behind a quotation',
      '« Oui », dit Anne Renaud, ajoutant que c’était « une ruine ».',
      ['Anne Renaud', 'Anne Renaud'],
    ],
    ['gerund', 'Anne Renaud a salué la foule, ajoutant que le quai était « une ruine ».', ['Anne Renaud']],
    ['coordination', 'Anne Renaud est venue et a affirmé que le quai était « une ruine ».', ['Anne Renaud']],
    ['infinitive', 'Anne Renaud a tenu à dire que le quai était « une ruine » à fuir.', ['Anne Renaud']],
    ['noun with its owner', 'Nul n’a cru à la promesse d’Anne Renaud d’« un quai neuf » en mai.', ['Anne Renaud']],
    ['passive with its agent', 'Le quai a été décrit comme « une ruine » par Anne Renaud.', ['Anne Renaud']],
    ['participle with its agent', 'Le quai, qualifié de « ruine » par Anne Renaud, ouvrira.', ['Anne Renaud']],
    ['a source without a name', '« Le quai ouvrira », dit une source proche du port.', ['une source proche du port']],
    ['spokesperson', '« Le quai ouvrira », dit le porte-parole du gouvernement.', ['le porte-parole du gouvernement']],
    ['body', '« Le quai ouvrira », annonce le Ministère des Ports.', ['Ministère des Ports']],
    ['body behind an elided article', '« Le quai ouvrira », indique l’Autorité des Ports.', ['Autorité des Ports']],
    ['writing', 'Le communiqué dit que le quai est « une ruine » à fuir.', ['le communiqué']],
    ['who is told does not speak', 'Anne Renaud a dit à Paul Morel que le quai était « une ruine ».', ['Anne Renaud']],
    ['dialogue', '— On verra, dit Anne Renaud. Rien ne presse.', ['Anne Renaud', 'Anne Renaud']],
    [
      'dialogue of two',
      '— On verra, dit Anne Renaud.\n\n— Rien ne presse, répond Paul Morel.',
      ['Anne Renaud', 'Paul Morel'],
    ],
    ['dialogue without a clause', '— On verra, dit Anne Renaud.\n\n— Rien ne presse.', ['Anne Renaud', null]],
    ['carried on', '« Le quai ouvrira », dit Anne Renaud. « Ce sera en mai. »', ['Anne Renaud', 'Anne Renaud']],
    [
      'two speakers',
      '« Il ouvrira », dit Anne Renaud. « Jamais », réplique Paul Morel.',
      ['Anne Renaud', 'Paul Morel'],
    ],
    ['marks within marks', 'Anne Renaud dit : « Le quai est “une ruine” à fuir. »', ['Anne Renaud']],
    [
      'adjective behind the office',
      '« Le quai ouvrira », dit la secrétaire générale du port, Anne Renaud.',
      ['Anne Renaud'],
    ],
    [
      'agent with her office',
      'Le quai a été jugé « brutal » par la secrétaire générale du port, Anne Renaud.',
      ['Anne Renaud'],
    ],
    [
      'the office again',
      'Le procureur de Valbourg, Paul Morel, est venu.\n\n« Le quai ouvrira », a dit le procureur.',
      ['Paul Morel'],
    ],
    ['participle first', 'Estimant que le texte est « une ruine », le maire Paul Morel est parti.', ['Paul Morel']],
    ['for somebody', 'Pour Anne Renaud, le quai est « une ruine ».', ['Anne Renaud']],
    [
      'a body with its adjective',
      'La Fédération nationale des pêcheurs dénonce « une ruine à fuir ».',
      ['Fédération nationale des pêcheurs'],
    ],
    ['two together', '« Le quai ouvrira », disent Anne Renaud et Paul Morel.', ['Anne Renaud & Paul Morel']],
  ])('%s', (_, text, names) => {
    expect(speakers(text)).toEqual(names)
  })
})

describe('French: who does not', () => {
  it.each([
    ['passive without an agent', 'Le quai a été décrit comme « une ruine » lundi.'],
    ['participle without an agent', 'Paul Morel, qualifié de « génie » lundi, est arrivé tard.'],
    ['a pronoun for nobody', '« Le quai ouvrira en mai », a-t-il dit.'],
    ['the wrong gender', 'Anne Renaud est venue. « Le quai ouvrira en mai », a-t-il dit.'],
    ['one and all', '« Le quai ouvrira en mai », dit-on au port.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
  })

  it.each([
    ['so-called', 'Anne Renaud a passé le soi-disant « quai des soupirs » hier.'],
    ['title of a work', 'Anne Renaud a lu le livre « Le vieux quai » deux fois.'],
    ['nickname', 'Paul Morel, surnommé « le Phare », a passé le quai.'],
    ['irony', 'Le « quai » a coulé hier.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null])
    expect(kinds(text)).toEqual(['scare'])
  })
})
