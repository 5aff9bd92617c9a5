import { byValue } from './language.ts'

/**
 * Common given names across the languages of news, and their gender where it is clear: a hint for pronouns, never a
 * proof. Names that either sex bears, or one in one language and the other in the next, show none.
 */
export const givenNames = byValue<'male' | 'female' | null>(
  [
    'male',
    `aaron vikram abdi abdirahman abdul abdullah abel abhishek abiodun abraham adam adebayo adel aditya adnan adrian adriano ahmed ahmet
     aidan ajay akin akinwumi alan albert alberto alec alejandro aleksandar aleksander aleksandr aleksi alessandro
     alex alexander alexandre alexandru alexei alfonso alfred alfredo ali alioune alistair alper amadou amar ambrose
     amir amit amr anatoly anders andreas andrei andrew andriy andrzej andré angelo angus anil anselm anthony antoine
     anton antonio antony antti anwar arash archie aristide arjun armando arnaud arne arnold arsène arthur arturo
     arvid arvind aryan asger ashok ashraf aslan atanas attila augustin aurel aurelio axel ayman aziz babar babatunde
     baptiste barack barney barry bartosz bashar basil bastien bayu baz bekzat ben benedek benedict benjamin bernard
     bernardo bernie bertram bharat bhupinder bilal bill binyamin biram birk bjorn björn bob bogdan boris borut
     boubacar brad brandon branko brendan brent brett brian bronisław bruce bruno bryan burak bülent caio caleb callum
     cameron camilo carl carlos carsten casper cedric cesar chandra charles charlie cheikh chidi chidubem christian
     christopher chuck chukwuma ciaran ciarán cillian clarence claude claudio clint clive clyde clément cody colby
     colin corey cormac cosmin craig cristian cristiano cristóbal cyrus césar dag dagfinn damian damien damon dan
     daniel daniele danilo dario darius darko darrell darren daryl dave david davide dean deepak dejan demba demetrios
     denis dennis denny denzel derek dermot desmond devendra devin dexter dhruv dick didier diego dieter dietmar
     dimitar dimitri dimitris dinesh dirk dmitri dmitry dmytro dominic don donald dong-hyun dorin doug douglas dov
     dragan duncan dustin dwayne dwight earl ebenezer ed eddie edgar edin edmund eduard eduardo edvard edward edwin
     efraín egon ehud eirik eitan ekrem eli elias elliot elliott elon eloy emeka emerson emil emmanuel emmett emre
     enda endre enrique enver ephraim erdem eric erich erik erling ernest ernesto ernie ernst ervin esteban ethan
     etienne eugen eugene evan evgeny ezequiel fabian fabien fabio fabrice fadi faisal farid farrukh federico felipe
     felix femi ferenc fergus fernando fikret filip finn fionn florian florin folke francesco francisco franco frank
     franklin franz françois fred frederick friedrich fritz frode fuad gabriel gareth gary gaspar gavin gavril geert
     geir geoffrey georg george gerald gerard gerhard gerhardt germán ghassan gian-marco gianluca gideon gilberto
     gilles giorgio giorgos giovanni giulio giuseppe glenn gonzalo gopal goran gordan gordon graham greg gregor
     gregorio gregory grigory guillaume guillermo gunnar gus gustav gustavo guy gábor günter hakan hamid hamza hani
     hank hannes hans harald hari haris harish harold harry haruki harvey hasan hassan hector heinrich heinz helmut
     hendrik henk henning henri henrik henry herb herbert herman hernán hervé hichem hideo hiroshi hisham homer horace
     horst hossein howard hubert hugh hugo hussein hyun-woo håkon iain ian ibra ibrahim idris idrissa ignacio igor
     ikechukwu ilan ilham ilias ilya imran imre ingo ingvar ioan ioannis ira irving isaac isidro ismail ismaël istván
     ivan ivar ivica ivo jaakko jaap jack jacob jacques jagdish jaime jake jakub jalal jamal james jamshid janez janis
     janne janos jared jaroslav jarosław jarvis jason jasper javad javier jay jean-bosco jean-claude jean-luc
     jean-marie jean-pierre jed jeff jeffery jeffrey jens jeremiah jeremy jermaine jerome jerry jerzy jerónimo jesse
     jesus jhon ji-hoon jim jimmy jin-woo jiro jiří joachim joaquin joaquín joe joel joey johan johann johannes john
     johnny jon jonah jonas jonathan joost jordi jorge jorgen josef joseph joshua josé jovan jozef joão juan juha
     jukka julian julien julio juma juraj justin jános jérôme józef jørgen jürgen jānis kai kaito kamal kamil kareem
     karel karim karl kasper kató kazuo keir keita keith kelvin kemal kemi ken kenan kenji kenneth kenta kerem kevin
     kevork khaled khalid khalil kiril kirk kjell kjetil klaas klaus knut kofi koji konrad konstantin konstantinos
     korbinian kostas krishna kristian kristoffer krzysztof kumar kurt kwabena kwaku kwame kwasi kyle kyrylo kálmán
     ladislav lambert lamine lamont lance larry lars laszlo laurent laurențiu lawrence leandro lech leif lennart leo
     leon leonard leonid leopold leroy levi liam lionel lior ljubomir lloyd lluís lorenz lorenzo lothar louis loïc
     luca lucas luciano ludovic ludwig luigi luis luka lukas luke lukáš lászló maciej madhav maged magnus mahdi mahesh
     mahmood mahmoud majid maksim maksym malcolm mamadou manfred manish manolis mansour manuel marc marcel marcelo
     marcin marco marcus marek mariano marijan marin mario marius mark marko markus martin marty martín marvin masato
     matej mateusz mathias mathieu mathis mats matt matteo matthew matthias matthieu matti matías maurice maurizio
     mauro maxim maxime maximilian mehdi mehmet melvin mert micah michael michel mick miguel mihai mihail mikael mike
     mikel mikhail mikko miklós milan miles milorad milos miloš milton mircea mirko miroslav mitch mitt mohamed
     mohammad mohammed mordechai moses moshe moussa mpho muhammad munir murad murat musa mustafa mustapha mykhailo
     mártin márton nabil nadav nadim naftali naoki narayan narendra nasser nate nathan nathanael nathaniel navin ned
     neil nenad nestor newt nguyen nicanor nicholas nick nicolae nicolas nicolò niels nigel niko nikola nikolai
     nikolaj nikolaos nikolas nikos nilesh nils nnamdi noah norbert norman nuno nuri néstor obinna octavio ognjen olaf
     olamide olav oleg oleh oleksandr oleksiy oliver olivier ollie olof omar oren orhan oriol orlando osama oscar
     osman osvaldo otto ousmane owen pablo panos paolo parvez pascal pascual pasi patricio patrick patrik paul paulo
     pavel pavlo pedro pekka percy petar peter petr petro petter petteri pham phil philip philippe pierre pierre-yves
     pieter pietro piotr prabowo prakash pranav preben przemysław pyotr pádraig pål quentin quincy radu rafael rafał
     raffaele rahul rainer raivo raj rajesh rajiv rakesh ralf ralph ramesh rami ramiro ramon ramzi ramón rand randy
     ranjit rashid rasmus raul ravi ravindra rayan raymond raymundo raúl recep reginald reijo reinhard remy rené reza
     rhett ricardo riccardo richard richárd rick ringo rishi rizwan rob robert roberto roberts rocco roderick rodrigo
     roger rohan rohit roland romain romeo ron ronald ronaldo ronan ronny rory rostyslav roy ruben rubén rudolf rudy
     rufus rui ruslan russell rustam ryan rémi saad sadiq sakari salim salman salvador salvatore samir sammy samuel
     samuli sanjay sanjeev santiago santosh satoshi saul sašo scott sean sebastian sebastien sebastián selim semyon
     sepp serdar serge sergei sergey sergio sergiy serhii serhiy seth seydou shahid shane shashi shaul shaun shawn
     sheldon sherif shimon shinji shinzo siddharth sigurd silas silvester silvio simon sipho sixten slavko slobodan
     sonny soren souleymane spyros stan stanislav stanley stavros stefan stefano steffen steinar stellan stephan
     stephen steve steven stipe stjepan stuart stéphane subhash suleiman sumit sundar sunil suresh svein sven syed
     szymon sándor sébastien søren sławomir tad tadej tadeusz taha taiwo takashi tamás tanel tapio taras tarek tariq
     tatsuya tayo ted tendai teodor terence teun thabo thaddeus theo theodore thierry thijs thomas thomaz thorsten
     thulani tiago tibor tim timo timothy timothée timur tino tobi tobias toby todd todor tom tomasz tomi tomislav
     tommaso tommy tomáš tony torben torsten toshiro traian trevor trygve tudor tunde tuomas tyrone uche udo ueli
     ulrich umar umberto uroš uwe vadim vaibhav valentin valentín valerio vasco vasile vasily vasyl veikko venkatesh
     vern vicente victor vidar vijay viktor viktoras ville vinay vince vincent vincenzo vinod vinícius virgil vishal
     vitali vito vitor vittorio vlad vladimir vladislav vladyslav vlastimil vojtěch volodymyr vuk vytautas václav wade
     waleed walid wally walter warren wayne wendell werner wes wiktor wilbur wilfred wilfredo wilhelm will willem
     william willie wim winston witold wojciech wolfgang xavi xavier xolani yair yann yannick yannis yaroslav yasin
     yasser yasuhiro yevgeny yiannis yitzhak yoav yohannes yonas yoshiro yousef youssef yukio yunus yuri yuriy yusuf
     yuto yves zach zachary zaid zakaria zaki zbigniew zdeněk zdravko zdzisław ziad zoltán zoran zsolt étienne ömer
     özgür øyvind łukasz željko`,
  ],
  [
    'female',
    `abena abigail ada adaeze adebola adelaide adele adelina adenike adriana adriane agnes aida aileen aimee aino
     aisha aishwarya ajla akiko akua alba albertina aleksandra alena alessandra alessia alexandra alexia alice alicia
     alina aline alisha alison alla allison alma althea alva alyssa amalia amanda amara amaya amelia amina amira
     amrita amy amélie ana anastasia anastasiya anaïs anca andreea aneta angela angeles angelica angelika angelina
     angélica aniela anika anikó anita anja anjali anjana anke ann anna annabel anne annegret annelies anneliese
     annemarie annette annie annika anouk antje antoinette antonia anuradha anya araceli ariadna ariane arlette
     artemis arwen asel asha ashwini asma astri astrid audrey ayako ayana ayesha aylin ayşe azadeh azra aïcha bahar
     barbara barbro beate beatrice beatrix beatriz becky begoña belinda benedetta benita bente bernadette bernice
     bertha beth betsy bettina betty beverly beáta bianca birgit bisi blanca bodil bojana bonnie bożena brenda bridget
     brigid brigitte brittany bruna brunhilde bríd caitlin camila camille candace caoimhe cara carina carla carlota
     carly carmela carmen carol carole carolina caroline carolyn carrie cassandra catalina catarina catherine cathrine
     cathy catriona cecilia celia chandrika charlene charlize charlotte cheryl chiamaka chiara chidinma chika chinwe
     chioma chloe christa christel christiane christina christine cindy cinzia claire clara clare clarice clarissa
     clarita claudette claudia claudine clementine clotilde clémence colleen condoleezza connie constance coralie
     cordula corinna corinne cosima cristiane cristina cynthia cátia cécile céline daga dagmar dagny dalal dalia
     damaris danica daniela danielle danuta daphne daria darlene darya dawn deanna debbie deborah debra deepa deirdre
     delia delphine denise desislava devi devika diana diane dilma diya dominika donna dora doris dorota dorothea
     dorothy dorothée dragana dunja débora ebba ebru edda edina edita edith edwina efua eileen eilidh eira eirini
     ekaterina elaheh elaine elba eleanor elena eleni eleonora elham eliane elif elina eline elisa elisabeth elise
     eliza elizabeth elke ella ellen ellinor eloise elsa elsie eluned elżbieta emanuela emilia emilija emily emine
     emma emmanuelle enid erica erika erin esi esma esme esperanza estelle ester esther ethel etsuko eugenia eugénie
     eulalia euphemia eva evangelia eve evelina eveline evelyn ewa fabiana fabienne faith fanny farah farida farzana
     fateme fathia fatima fatma felicia fernanda fiamma fiona fleur florence folasade franca frances francesca
     francine francisca franziska françoise frauke freda freja freya frida friederike fumiko gabriela gabrielle gaia
     gail galina genevieve geneviève geraldine gerda gertrud gertrude ghada giada gilda gina ginevra giorgia gisela
     giulia giuliana gladys glenda gloria grace graziella graça greet greta gretchen gro gráinne gudrun
     guillermina gulnara gunhild guðrún gwen gül hadiza hala halima halina hanan hanna hannah hanne harriet haruka
     harumi hatice hayat hazel heather hedda hedwig hege heidi heike helen helena helga heloise henrietta henriette
     hermine herta hiba hilal hilda hildegard hillary hiroko hitomi holly hortensia huma ida iga ikram ilaria ileana
     ilona ilse imelda imke inci indira inesa inez inga ingeborg inger ingrid inna inès inês ioana iolanda irena irene
     irina iris irma irmgard isabel isabella isadora isaura ishani itziar iva ivana ivanka ivanna ivone ivy iwona
     izabela jackie jacqueline jadranka jadwiga jagoda jamila jana jane janet janice janina janka jarmila jasmina
     jasmine jasna jaya jeanette jeanne jelena jen jenna jenni jennifer jenny jessica jette jill jitka joan joanna
     joanne jocelyn johanna jolanta josefa josefina josephine joséphine jovana joyce juana juanita judith judy julia
     juliana julie juliet jutta jytte kadri kaisa kamala karen karima karin karine karla karolina kasia katalin
     katarina katarzyna kate kateryna kateřina katharina katherine kathleen kathrin kathryn kathy katie katja katrin
     katrina kavita kaya kayla kayleigh keiko keira kelechi kellyanne kemala kendra keren keziah khadidja khadija
     kimberly kimiko kinga kirsi kirsten kirsty klara klára konstanze kornelia kristen kristin kristina kristín
     krisztina krystyna kyoko laetitia laila lakshmi lale lalita lamia lara larisa laura laure lauren lavinia layla
     leah leda leen leena leila lena lene leocadia leonie leonor leonora leticia leïla lidia lidija liesbeth liisa
     liliana lilja lillian lily lina linda linn linnea lisa lisbeth lise liudmila livia liz ljubica lois lola loredana
     loreto loretta lori lorraine lotte loubna louise lourdes luana lucia luciana lucie lucille lucja lucrezia lucy
     lucía ludmila luisa luise luljeta luz luísa lydia lynn lyudmila mabel madeleine madeline madina magda magdalena
     maggie maja malala malgorzata malika manal mandy manon manuela marcella marcelle marcia margaret margareta
     margarete margarida margarita margit margot margret marguerite mari maria mariam marian mariana marianne maribel
     marie marietta marija marika marilena marilou marilyn marina marine marion marisa marissa marit marja marjatta
     marjorie marlen marlene marsha marta martha martina martine maruša marwa mary maryam maría maríon maureen maxine
     maya mayumi małgorzata mechthild medea meera megan meghan mehwish mei-ling meike melania melanie melek melinda
     melissa meltem mercedes meredith meryem mette mia micheline michelle michiko mihaela mildred milena milica minako
     mindy minnie miranda mireia mireille mirela miriam miriana mirjam mojca molly mona monica monika montserrat morag
     mouna munira muriel mwajuma myra myriam mónica nadezhda nadia nadine nadja nadège nagore nahid naima najwa nancy
     nandini nanette nanna naomi narges nasrin nastassja natalia natalie nataliya natasha nataša natálie neda neha
     nele nellie nerea nermin neus ngozi niamh nicole nicoletta nikki nilufar nina nirmala nisha nobuko noemi noor
     noora nora norah noriko norma noémie nuala nuria nusrat nzinga núria oana odile ofelia oksana olena olesya olga
     olivia olympia oprah orla ornella orsolya ottavia ottilie oxana palesa paloma pamela paola parminder parvati
     pascale patricia patsy patty paula paulette paulina pauline pearl peggy pelin penelope penny pernille perpetua
     petra petronella petya philippa philomena phoebe phyllis pia pilar pinar polly pooja prabha pragya priscila
     priscilla priya priyanka purificación rachel radka rahel raisa ramona rania raquel rasha rashida raya razia
     rebeca rebecca reem regina rehana reika reina renata renate renée reyhan rhea rhian rhiannon rhonda riitta rina
     rita roberta rocío rodica romana romina ronja rosa rosalba rosalie rosalind rosalía rosana rosanna rose rosemary
     roser roswitha roxana roxanne ruba rukhsana ruta ruth ruxandra saanvi saara sabiha sabine sabrina sachiko sadaf
     sadie safiya sahar saima sakura sally salma salome samantha samira sanam sandra sandrine sanja sanna saoirse sara
     sarah sarita saskia savita sayaka sayuri selena selma semra serap serena shabana shabnam shahida shaista shakira
     shalini shanthi sharifa sharon sheena sheila shelley shila shirin shirley shreya shukria sibel sibylle sigrid
     siiri silja silke silvana silvia silvija simona sinéad siobhan siobhán sirpa smita snežana sofia sofie soledad
     solveig solène somaya sonia sonya sophia sophie soraya stacey stacy stefania stefanie steffi stela stella
     stephanie subha sue suha sukanya sumaya sunita sunniva susan susana susanna susanne susie suvi suzan suzana
     suzanne suzette svenja svetlana swati sylvia sylvie tabea takako tamar tamara tamika tammy tamsin tania tansu
     tanya tara tasneem tatiana tatjana tatyana tekla teodora teresa teresita tess thandeka thandi thelma theodora
     theresa theresia thora thuli tiffany tilda tina titilayo toini tomoko tora tove tracey tricia trine trudy tuula
     tuğba tülay ulla ulrika ulrike ursula urszula urška usha ute valentina valeria valerie valérie vanda vaneeza
     vanessa vasiliki vassiliki veena vendula vera verena verna veronica vesna vicki vicky victoria vida vidya vigdís
     viktoria viktoriya vilma violeta violetta virginia vittoria viveca vivian viviane waltraud wanda wangari wanjiku
     wendy wiebke wiesława wilhelmina wilma winifred wislawa xenia ximena yaa yael yamina yara yasemin yasmeen yasmin
     yasmina yayoi yelena yeva yewande ylva yoko yolanda yolande yoshiko yulia yuliya yumiko yuriko yusra yvette
     yvonne zadie zahra zainab zara zehra zeinab zeynep zhanna zina zinaida zita zoe zofia zora zoë zsuzsanna zsófia
     zuleika zuzana åsa élodie şeyma štěpánka`,
  ],
  [
    null,
    `akira alexis andrea andy ariel ashley blair casey chris dana danny devon drew ellis francis frankie gabriele
     jamie jan jean jessie jo jody jordan jules kelly kerry kim kiran laurence laurie lee leslie lindsay lindsey lou
     makoto maris max mel michele mika morgan nico nicola nikita noa noel pat quinn riley robin sacha sam sasha
     shannon shelby sidney simone stevie sydney taylor terry toni tracy val yuki`,
  ],
)
