import { givenNames } from './given-names.ts'
import { byValue } from './language.ts'

/** Common given names of the German-speaking countries, besides the international ones. */
export const germanGivenNames = new Map([
  ...givenNames,
  ...byValue<'male' | 'female'>(
    [
      'male',
      `achim adolf albrecht alois alwin anton armin arne arno arnold artur august axel bastian benedikt benno berthold
       bernd bernhard berndt bertram björn bodo burkhard burkhart carsten christoph claus clemens cornelius dankward
       detlef detlev dietmar dietrich dirk eberhard eckart eckhard eckhart edmund egon ekkehard elmar emanuel engelbert
       erhard erich ernst erwin eugen ewald fabian ferdinand finn florian frank-walter franz fridolin gebhard georg
       gerd gereon gernot gero gert gilbert götz gottfried gottlieb gregor guido günter günther gunnar gunther gustav
       hajo hanno hanns hannes harald hartmut hartwig hasso heiko heiner heinz heino helge hellmut helmuth hendrik
       henning henrik heribert hermann hilmar hinrich holger hubert hubertus ingo ingolf jakob jan janosch jannik joachim
       jochen johannes jonas jörg jörn josef jost julius jupp jürg justus kai karl-heinz karl-theodor karlheinz karsten
       kaspar kay kilian klemens knut konstantin korbinian kuno lambert leander leonhard leopold linus lorenz lothar
       ludger ludwig lukas lutz magnus malte manfred manuel marcel marian markus martin mathias matthäus matthias
       mathis meinhard meinrad melchior mirko moritz nepomuk niels niklas nikolaus nils norbert olaf oliver ortwin
       oskar oswald otmar ottmar ottokar pascal patrik peer philipp pirmin quirin raimund rainer ralf ralph reiner
       reinhard reinhold reinhart rembert rené ricklef roderich roland rolf roman ronny rüdiger rudi rupert ruprecht
       sebastian siegbert siegfried siegmar sigmar sigmund sönke stanislaus steffen sven swen thilo thorsten till tillmann
       tilman tim timo tino tobias torben torsten udo ulf uli ulli urs uwe valentin veit volker volkmar walther
       wendelin wenzel wigald wilfried wilhelm willi willy winfried wolf wolfram wolf-dieter wulf xaver yannick`,
    ],
    [
      'female',
      `adelheid agathe alexa almut anette angelika anja anke anneliese annegret annelie annemarie annett annika antje
       antonia astrid babette barbara bärbel beate bettina bianca birgit birgitta britta brunhilde carina carolin
       charlotte christa christel christiane christl corinna cordula cornelia dagmar daniela dietlind dorothea dorothee
       doreen edeltraud elfriede elisabeth elke ellen else elvira emilia erna eva-maria evi felicitas franka franziska
       friederike frieda gabi gabriele gerda gerlinde gesine gisela gitta grit gudrun gundula hannelore hedwig heide
       heidemarie heike helga helene helma henriette herta hertha hilde hildegard ilka ilse imke ina inga inge ingeborg
       ingrid inka isolde iris janina jana jasmin jette johanna julia juliane jutta karin karla karola karoline katarina
       katharina kathrin katja katrin kerstin kirsten klara kornelia kristina kristin lara lea lena leni leonie liesel
       lieselotte lina linda lotte luise magdalena maike maja malu mandy manja manuela mareike maren margarete margarethe
       margit margot margret margrit marianne marieluise marion marita marlene marlies marlis martina mathilde mechthild
       meike melanie merle mia michaela miriam mona monika nadine nadja nele nicole nora ottilie pauline petra pia
       ramona rebekka regine renate ricarda rike rita romy rosemarie roswitha ruth sabine sabrina sahra sandra sarah saskia
       selma sibylle sieglinde sigrid silke silvia simone sina sonja stefanie steffi stephanie susanne susann svenja
       swantje sybille tabea tanja tatjana tina traute trude ulla ulrike ursula uschi uta ute vanessa verena viktoria
       viola waltraud wibke wiebke wilhelmine yasmin yvonne`,
    ],
  ),
])
