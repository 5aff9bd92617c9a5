import { byValue } from './language.ts'

/** Common given names whose gender is clear, across the languages of news: a hint for pronouns, never a proof. */
export const givenNames = byValue<'male' | 'female'>(
  [
    'male',
    `aaron abdul abdullah abraham adam ahmed alan albert alberto alejandro aleksandr alexander alexei alfred ali andré
     andreas andrei andrew andriy angelo anthony antonio antony anwar arnold arthur barack barry bashar ben benjamin
     bernard bernie bill bob boris brad brandon brent brett brian bruce bryan carl carlos charles charlie chris
     christian christopher chuck clarence claude colin corey craig dan daniel darren dave david dean denis dennis dick
     diego dieter dmitri dmitry dmytro don donald doug douglas dwight earl ed eddie edgar edmund eduardo edward edwin
     elon emil emmanuel enrique eric ernest ernesto eugene evgeny felipe felix fernando francis francisco françois
     frank franklin fred frederick friedrich fritz gabriel gary gavin geoffrey george georg gerald gerhard giovanni
     giuseppe glenn gordon graham greg gregory günter guy hans harold harry harvey hassan heinrich helmut henri henry
     herbert herman horst howard hugh hugo hussein ian ibrahim igor ivan jack jacob jacques jaime jake james jared
     jason javier jean jeff jeffrey jens jeremy jerry jesse jesus jim jimmy jiří joachim joe joel johann john johnny
     jon jonathan jorge josé josef joseph joshua juan julian julio jürgen justin karl keith ken kenneth kevin khalid
     klaus konrad kurt larry lars laurent lawrence lee leo leon leonard leonid lindsey lloyd louis lucas luis luke
     mahmoud manuel marc marco marcus mario mark martin matt matteo matthew maurice max mehmet michael michel miguel
     mike mikhail milan mitch mitt mohamed mohammad mohammed muhammad mustafa mykhailo narendra nathan neil newt
     nicholas nick nicolas nigel nikolai oleg oleksandr oleksiy olaf omar oscar otto pablo patrick paul pavel pedro
     peter petro phil philip philippe pierre pyotr rafael ralph ramon rand randy raymond recep reinhard ricardo
     richard rick rob robert roberto rodrigo roger roland ron ronald roy rudolf rudy russell ryan salman sam samuel
     santiago scott sean sebastian serge sergei sergey sergio seth shinzo simon stanley stefan stephen stephan steve
     steven stuart ted terry theodore thomas tim timothy tobias todd tom tommy tony ulrich vicente victor viktor
     vincent vitali vladimir volodymyr wade walter warren wayne werner wilhelm will william winston wolfgang xavier
     yuri yves zach
     ahmet aidan akira alec aleksandar amit anders andrzej angus anil archie arjun barney basil bertram bilal binyamin
     bjorn björn bogdan borut brendan bronisław bülent caleb cedric clint clyde cody colby cyrus damian damon darrell
     daryl deepak denny derek desmond devin dexter dimitris dominic dragan dustin dwayne ehud eli elias emmett ephraim
     erik ernie ethan evan farid ferenc gerard giorgos goran gunnar gus gábor hamid hank hector henrik herb hiroshi
     homer horace hubert imran ira irving isaac ismail istván ivo jakub janez jarosław jay jed jeffery jeremiah
     jermaine jerome jerzy joaquin joaquín joey jonah juha jukka kamal kareem karel karim kelvin kemal kenji khaled
     kirk kjell kostas krzysztof kyle lance lech leroy liam lionel lorenzo lászló magnus malcolm marcel marty marvin
     mateusz matti melvin micah mick mikael miles milorad milos miloš milton mircea mordechai moshe nabil naftali
     nasser nate nathaniel ned nicolae nikos nils noah olav ollie panos pekka percy petr piotr prakash quentin radu
     rahul raj rami rashid raul ravi raúl reginald rhett rocco roderick rory rufus samir sammy sanjay satoshi saul
     shane shaun sheldon shimon silas slobodan sonny stan stipe sunil sven tad takashi tapio tariq terence thaddeus
     theo toby tomasz tomáš traian trevor tyrone vern vijay vince virgil václav walid wally wendell wes wilbur willie
     wojciech yair yannis yasser yitzhak youssef yuki yusuf zachary zbigniew zoltán zoran`,
  ],
  [
    'female',
    `abigail adriana agnes aisha alexandra alice alicia alison amanda amelia amy ana anastasia andrea angela angelina
     anita ann anna anne annette annie antonia barbara beatrice beatriz becky bertha beth betty beverly brenda brigitte
     brittany camila carla carly carmen carol caroline catherine cecilia charlotte cheryl christina christine cindy
     claire clara claudia condoleezza cristina cynthia daniela dana dawn deborah debbie debra denise diana diane dilma
     donna dora doris dorothy edith eileen elaine elena eleanor elisabeth elise elizabeth ellen emily emma erika ester
     esther eva evelyn florence frances françoise gabriela gail gertrud gina giorgia gloria grace greta hanna hannah
     heather heidi helen helena hillary huma inès ingrid irene iris irina isabel isabella ivana ivanka jackie jane
     janet janice jeanne jen jennifer jenny jessica jill joan joanna joyce juana judith judy julia juliana julie karen
     karin karine kate katharina katherine kathleen kathy katie kayleigh kellyanne kim kimberly kirsten kristin laura
     lauren leticia linda lisa loretta lori louise lucia lucy luisa lydia lynn maggie margaret maria mariana marie
     marina marine marta martha mary maureen megan melania melissa mercedes mia michelle mika miriam molly monica
     monika nadia nancy naomi natalia natalie nicole nicola nikki nina nora olena olga olivia oprah pamela patricia
     patty paula penny petra priscilla rachel rebecca regina renate rita roberta rosa rose ruth sabine sally samantha
     sandra sara sarah sharon sheila shirley silvia sofia sonia sophie stacy stephanie susan susana susanne suzanne
     svetlana sylvia tamara tanya tatiana teresa theresa tina tracy ulrike ursula valerie vanessa vera veronica
     victoria virginia viviane wendy yolanda yulia yvonne
     ada adele akiko allison alma alyssa amina angelica anjali annegret astrid audrey ayesha belinda bernadette
     bernice betsy birgit bonnie bridget camille candace cara carole carolyn carrie cassandra cathy celia charlene
     chloe colleen connie constance danielle daphne darlene deanna deepa delia elisa eliza ella elsa elsie erica erin
     ethel eve faith fatima fatma felicia fiona freja gabrielle geraldine gertrude gisela gladys glenda gretchen gwen
     harriet haruka hazel heike henrietta hilda holly ida indira inez inger irma ivy jacqueline jasmine jeanette jenna
     joanne jocelyn josephine juanita juliet kathryn katja katrina kayla keiko kendra khadija kristen kristina kristín
     laurie layla leah leila lena lillian lily liz lois lola lorraine lucille mabel madeleine madeline mandy marcia
     margarita mariam marian marilyn marisa marissa marjorie marlene marsha maryam maxine meera meghan melanie melinda
     meredith michiko mildred mindy minnie miranda mona muriel myra natasha nellie norma patsy pauline pearl peggy
     penelope phoebe phyllis polly priya ramona rania rhonda rosalie rosalind rosemary roxanne sabrina sadie salma
     samira selena shelley sigrid solveig sonya sophia stacey stella sue sunita susanna susie tammy tara thelma
     tiffany tracey tricia ute valentina verna vicki vicky vivian wanda wilma winifred yasmin yoko yvette zainab zoe`,
  ],
)
