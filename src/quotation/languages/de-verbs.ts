import { type CueClass, cues, list, type VerbCue } from './language.ts'

/** A verb whose particle goes to the end of its clause: the forms, and what must stand there. */
type Separable = Map<string, string[][]>

interface Conjugation {
  verbs: Map<string, VerbCue>
  participles: Set<string>
  separable: Separable
}

/** What keeps a participle without "ge-": "erklärt", "wiederholt". */
const inseparable = /^(?:be|emp|ent|er|ver|zer|miss|wider|wieder|unter|über|gelob|prophezei)/

/** "antwort" takes an e before t: "antwortet". */
const linked = (stem: string) => (/(?:[dt]|(?:ch|[^aeiouäöühlrmn])[mn])$/.test(stem) ? `${stem}e` : stem)

/** The finite forms of a regular verb from its stem, then its participle. */
function weakForms(stem: string): { finite: string[]; participle: string } {
  const long = linked(stem)
  const infinitive = /(?:el|[^i]er)$/.test(stem) ? `${stem}n` : `${stem}en`
  const prefix = inseparable.test(stem) || stem.endsWith('ier') ? '' : 'ge'
  return {
    finite: [`${stem}e`, `${long}t`, `${long}te`, `${long}ten`, infinitive],
    participle: `${prefix}${long}t`,
  }
}

/** Irregular verbs are written out, the participle last: "spricht … gesprochen". */
function formsOf(entry: string): { finite: string[]; participle: string } {
  const words = list(entry)
  if (words.length === 1) return weakForms(words[0] ?? '')
  return { finite: words.slice(0, -1), participle: words.at(-1) ?? '' }
}

const entries = (text: string) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

function add(to: Conjugation, cueClass: CueClass, forms: { finite: string[]; participle: string }): void {
  for (const [word, cue] of cues(cueClass, 'past', forms.participle)) to.verbs.set(word, cue)
  for (const [word, cue] of cues(cueClass, 'finite', forms.finite.join(' '))) to.verbs.set(word, cue)
  to.participles.add(forms.participle)
}

function simple(to: Conjugation, cueClass: CueClass, text: string): void {
  for (const entry of entries(text)) add(to, cueClass, formsOf(entry))
}

/** "hinzu: füg": apart in a main clause, one word at the end of a clause ("hinzufügte", "hinzugefügt"). */
function separated(to: Conjugation, cueClass: CueClass, text: string): void {
  for (const entry of entries(text)) {
    const [particles = '', verb = ''] = entry.split(':')
    const forms = formsOf(verb)
    for (const particle of particles.split('/')) {
      const words = list(particle)
      const apart = words.length > 1 ? [...forms.finite, forms.participle] : forms.finite
      for (const form of apart) {
        if (to.verbs.has(form) && !to.separable.has(form)) continue
        to.verbs.set(form, { class: cueClass, form: 'finite' })
        to.separable.set(form, [...(to.separable.get(form) ?? []), words])
      }
      if (words.length > 1) {
        to.participles.add(forms.participle)
        continue
      }
      const [word = ''] = words
      add(to, cueClass, {
        finite: forms.finite.map((form) => word + form),
        participle: word + forms.participle,
      })
    }
  }
}

function conjugate(): Conjugation {
  const all: Conjugation = { verbs: new Map(), participles: new Set(), separable: new Map() }
  simple(
    all,
    'say',
    `sag, erklär, äußer, beton, mein, frag, bericht, kommentier, forder, verkünd, ergänz, erläuter, erzähl, versicher,
     behaupt, warn, mahn, ermahn, bekräftig, bestätig, informier, präzisier, formulier, scherz, spott, klag, beklag,
     bemerk, bemängel, bedauer, wünsch, argumentier, prognostizier, resümier, konstatier, signalisier, twitter, blogg,
     antwort, entgegn, erwider, beteuer, dementier, monier, mutmaß, droh, meld, vermeld, urteil, appellier, bezweifel,
     folger, schlussfolger, wiederhol, konter, rechtfertig, verlang, wetter, polter, höhn, schimpf, schwärm, witzel,
     frotzel, spöttel, erinner, plädier, bilanzier, protestier, raun, flüster, murmel, stammel, brüll, skandier, unk,
     orakel, prophezei, schilder, insistier, beharr, poch, notier, postulier, proklamier, jubel, zeter, grantel,
     referier, dozier, fabulier, philosophier, sinnier, jammer, stöhn, seufz, näsel, fluch, donner,
     diktier, telegrafier, unterstell, verdeutlich, thematisier, gelob`,
  )
  simple(
    all,
    'say',
    `spricht spreche sprechen sprach sprachen gesprochen, schreibt schreibe schreiben schrieb schrieben geschrieben,
     ruft rufe rufen rief riefen gerufen, schreit schreie schreien schrie schrien geschrien,
     widerspricht widerspreche widersprechen widersprach widersprachen widersprochen,
     verspricht verspreche versprechen versprach versprachen versprochen,
     unterstreicht unterstreiche unterstreichen unterstrich unterstrichen unterstrichen,
     empfiehlt empfehle empfehlen empfahl empfahlen empfohlen, bittet bitte bitten bat baten gebeten,
     befindet befinde befinden befand befanden befunden, rät rate raten riet rieten geraten,
     verweist verweise verweisen verwies verwiesen verwiesen, gesteht gestehe gestehen gestand gestanden gestanden,
     bekennt bekenne bekennen bekannte bekannten bekannt, schwört schwöre schwören schwor schworen geschworen,
     wirbt werbe werben warb warben geworben`,
  )
  simple(
    all,
    'judge',
    `bezeichn, charakterisier, wert, bewert, titulier, betitel, brandmark, feier, würdig, lob, rüg, tadel, verurteil,
     geißel, attackier, verteidig, begründ, kritisier, begrüß, definier, kennzeichn, qualifizier, apostrophier,
     verspott, bejubel, diffamier, verhöhn, betracht, deut, interpretier, beurteil, klassifizier`,
  )
  simple(
    all,
    'judge',
    `nennt nenne nennen nannte nannten genannt, beschreibt beschreibe beschreiben beschrieb beschrieben beschrieben,
     preist preise preisen pries priesen gepriesen, beschimpf`,
  )
  simple(
    all,
    'hold',
    `sieht sehe sehen sah sahen gesehen, hält halte halten hielt hielten gehalten,
     findet finde finden fand fanden gefunden, empfindet empfinde empfinden empfand empfanden empfunden, glaub, hoff, vermut, fürcht, befürcht, erwart, rechn, freu, ärger, empör, zeig, schätz, träum, plan,
     denkt denke denken dachte dachten gedacht, weiß wisse wissen wusste wussten gewusst,
     liest lese lesen las lasen gelesen, verlautet verlaute verlauten verlautete verlauteten verlautet`,
  )
  simple(all, 'say', 'zitier')
  simple(all, 'lead', 'heißt heiße heißen hieß hießen geheißen, laut')
  separated(
    all,
    'say',
    `hinzu: füg, mit: teil, an: kündig, ein: räumt räume räumen räumte räumten geräumt,
     an: merk, an: mahn, an: prangere prangert prangern prangerte prangerten geprangert, an: deut,
     an: droh, klar: stell, fest: stell, in frage: stell, in aussicht: stell, in abrede: stell, heraus: stell,
     dar: leg, nahe: leg, offen: leg, ein: wend wendet wandte wandten gewandt,
     zu: stimm, aus: führ, an: führ, zurück: weist weise weisen wies wiesen gewiesen,
     hin/ab: weist weise weisen wies wiesen gewiesen, ab: lehn, ab: streit streitet stritt stritten gestritten,
     zu/bekannt/preis/an/aus/zurück/zu bedenken/zu protokoll/zu verstehen/zum besten: gibt gebe geben gab gaben gegeben,
     ein/zu: gesteht gestehe gestehen gestand gestanden gestanden,
     hervor/aus: heb hebt hebe heben hob hoben gehoben,
     heraus: streicht streiche streichen strich strichen gestrichen,
     vor: wirft werfe werfen warf warfen geworfen, ein: wirft werfe werfen warf warfen geworfen,
     aus: schließt schließe schließen schloss schlossen geschlossen,
     aus/an: spricht spreche sprechen sprach sprachen gesprochen, vor: schlägt schlage schlagen schlug schlugen geschlagen,
     aus/zu: ruft rufe rufen rief riefen gerufen, auf: forder, auf: ruft rufe rufen rief riefen gerufen,
     zusammen: fass, zu: sicher, zu: sag, voraus: sag, ab: sag, aus: sag, nach: frag,
     fort: fährt fahre fahren fuhr fuhren gefahren, bei: pflicht, vor: trägt trage tragen trug trugen getragen,
     vor: liest lese lesen las lasen gelesen, nach: leg, zurück: ruder, aus: plauder, klar/deutlich/geltend/aufmerksam: mach,
     ein: schätz, zum ausdruck: bringt bringe bringen brachte brachten gebracht, kund: tut tue tun tat taten getan,
     stellung: nimmt nehme nehmen nahm nahmen genommen,
     verlauten/wissen/durchblicken/mitteilen/ausrichten/erkennen: lässt lasse lassen ließ ließen gelassen,
     zu dem schluss/zu dem ergebnis/zum schluss/zum ergebnis/zur überzeugung: kommt komme kommen kam kamen gekommen,
     davon aus: geht gehe gehen ging gingen gegangen`,
  )
  separated(
    all,
    'judge',
    `ein: stuf, ab: tun tut tue tat taten getan, an: sieht sehe sehen sah sahen gesehen, auf: fass, ein: schätz`,
  )
  return all
}

export const { verbs, participles, separable } = conjugate()
