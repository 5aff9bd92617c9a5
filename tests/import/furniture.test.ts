import { describe, expect, test } from 'vitest'
import { endsArticle, furnitureIn, looksLikeCaption } from '../../src/import/furniture.ts'

describe('what belongs to the page', () => {
  test.each([
    ['en', 'Advertisement'],
    ['en', 'ADVERTISEMENT'],
    ['en', 'Copy link'],
    ['en', 'Share this article'],
    ['en', 'Facebook X WhatsApp Copy link'],
    ['en', '14 comments'],
    ['en', '4 min read'],
    ['en', 'Read more: The ferry that never came'],
    ['en', 'Related: How the bridge was built'],
    ['en', 'Sign up to our newsletter'],
    ['en', 'Follow us on X for the latest from Milltown'],
    ['en', '© 2024 Milltown Herald'],
    ['en', 'Copyright 2024 Milltown Herald'],
    ['en', 'Copyright'],
    ['en', 'https://milltown.example/bridge'],
    ['de', 'Anzeige'],
    ['de', 'Artikel teilen'],
    ['de', 'Lesezeit: 4 Minuten'],
    ['de', 'Lesen Sie auch: Die Fähre, die nie kam'],
    ['de', 'Mehr zum Thema'],
    ['de', 'Abonnieren Sie unseren Newsletter'],
    ['es', 'Publicidad'],
    ['es', 'Compartir en WhatsApp'],
    ['es', 'Lea también: El puente de siempre'],
    ['es', 'Suscríbete a nuestra newsletter'],
    ['fr', 'Publicité'],
    ['fr', 'Copier le lien'],
    ['fr', 'Temps de lecture : 4 min'],
    ['fr', 'À lire aussi : Le bac qui ne vint jamais'],
    ['fr', 'Il vous reste 60 % de cet article à lire.'],
    ['it', 'Pubblicità'],
    ['it', 'Condividi su Facebook'],
    ['it', 'Leggi anche: Il ponte di sempre'],
    ['it', '© Riproduzione riservata'],
    ['it', 'Iscriviti alla newsletter'],
    ['pt', 'Publicidade'],
    ['pt', 'Continua após a publicidade'],
    ['pt', 'Leia também: A ponte de sempre'],
    ['pt', 'Compartilhe esta notícia'],
    ['ru', 'Реклама'],
    ['ru', 'Читайте также: Мост, которого не было'],
    ['ru', 'Подписывайтесь на наш телеграм-канал'],
    ['ru', 'Нашли ошибку? Выделите её и нажмите Ctrl+Enter'],
    ['uk', 'Поділитися'],
    ['uk', 'Читайте також: Міст, якого не було'],
    ['uk', 'Підписуйтесь на наш телеграм-канал'],
    ['uk', '4 хвилини читання'],
    ['pl', 'Reklama'],
    ['pl', 'Udostępnij na Facebooku'],
    ['pl', 'Czytaj także: Most, którego nie było'],
    ['pl', 'Dołącz do nas i zapisz się na newsletter'],
    ['any', '* * *'],
    ['any', '1:02'],
  ])('in %s: %s', (_, line) => {
    expect(furnitureIn(line)).not.toBeNull()
  })

  test('whatever signs stand around it', () => {
    for (const line of ['▶ Listen', '— Advertisement —', '[Advertisement]', 'Share:', 'Read more »', 'Copy  link']) {
      expect(furnitureIn(line), line).not.toBeNull()
    }
  })

  test('when it stands in links, though it is a sentence', () => {
    const line = 'More on the harbour, the ferries and the long quarrel over the bridge at Milltown.'
    expect(furnitureIn(line)).toBeNull()
    expect(furnitureIn(line, 0.9)).not.toBeNull()
  })
})

describe('what begins like it and stays', () => {
  test.each([
    ['en', 'More from the sea than from the hills, the people of Milltown took their living.'],
    ['en', 'More on that subject, she said, would have to wait until the council met again.'],
    ['en', 'Related crimes were not rare in the harbour, and few were ever brought to court.'],
    ['en', 'Share prices fell in Milltown on Monday.'],
    ['en', 'Follow the river north for a day and you will come to Alder.'],
    ['en', 'Listen to her for an hour and the harbour comes alive.'],
    ['en', 'Comments like his do harm, said Maria Lopez.'],
    ['en', 'Advertisements for the ferry hung in every window.'],
    ['en', 'Home, for Omar Haddad, is a boat.'],
    ['en', 'Print is dead, they told her in 1999.'],
    ['en', 'Save the bridge, they shouted.'],
    ['en', '“Read more,” the teacher told them.'],
    ['en', 'Related-party deals in Milltown'],
    ['en', 'Copyright lawyers in Milltown were not surprised.'],
    ['en', '14 comments were enough to end his career.'],
    [
      'en',
      'She asked them to subscribe to a plan that, as she put it, “nobody in this town had read, and nobody had paid for”, and then walked the whole long way home along the quay without a word.',
    ],
    ['de', 'Anzeige erstattete niemand, sagte die Polizei.'],
    ['de', 'Mehr zu fordern, wagte in Alderstadt keiner, und so blieb die Brücke zu.'],
    ['de', 'Themen gab es genug an diesem Abend.'],
    ['de', 'Teilen wollte Jana Groß das Boot nicht.'],
    ['de', 'Werbung für die Fähre hing in jedem Fenster.'],
    ['es', 'Más sobre el puente no quiso decir la alcaldesa, que se marchó sin despedirse.'],
    ['es', 'Compartir el barco no fue idea suya.'],
    ['es', 'Publicidad no hubo ninguna, dijo Ferrer.'],
    ['fr', 'Partager le bateau n’était pas son idée.'],
    ['fr', 'À lire ces pages, on croirait que le pont n’a jamais été ouvert aux passants.'],
    ['fr', 'Retrouvez-nous au port, leur avait dit la maire, et personne n’y était allé.'],
    ['fr', 'Services et commerces sont restés fermés.'],
    ['it', 'Scopri chi sei, gli diceva la madre ogni sera prima di spegnere la luce.'],
    ['it', 'Commenti non ce ne sono stati, ha detto Bassi.'],
    ['it', 'Condividi il pane, diceva il nonno.'],
    ['pt', 'Mais do que a ponte, faltava ao povo a vontade de a atravessar de novo.'],
    ['pt', 'Entenda quem puder, disse a prefeita, e foi embora sem responder a ninguém.'],
    ['pt', 'Publicidade não houve, disse Rita Prado.'],
    ['ru', 'Реклама парома висела в каждом окне.'],
    ['ru', 'Подробности дела следствие раскрывать отказалось, как и имена тех, кого допросили в порту.'],
    ['ru', 'Комментарии властей пока не поступили.'],
    ['uk', 'Реклама порома висіла в кожному вікні.'],
    ['uk', 'Більше про міст говорити ніхто не хотів, і збори того вечора скінчилися рано.'],
    ['uk', 'Коментарі влади поки не надійшли.'],
    ['pl', 'Reklama promu wisiała w każdym oknie.'],
    ['pl', 'Więcej o moście nikt mówić nie chciał, więc zebranie skończyło się wcześnie.'],
    ['pl', 'Komentarze władz dotąd nie nadeszły.'],
  ])('in %s: %s', (_, line) => {
    expect(furnitureIn(line)).toBeNull()
  })

  test('a heading of the article', () => {
    for (const line of ['A bridge for Milltown', 'What comes next', 'The long way home', 'Die Brücke bleibt zu']) {
      expect(furnitureIn(line), line).toBeNull()
      expect(endsArticle(line), line).toBe(false)
    }
  })
})

describe('endsArticle', () => {
  test.each([
    'More news',
    'More news:',
    'MORE NEWS',
    'Related stories',
    'Most read',
    'Comments (12)',
    'Tags: harbour, ferries, Milltown',
    'About the author',
    'Editor’s picks',
    'Mehr zum Thema',
    'Meistgelesen',
    'Más noticias',
    'Lo más leído',
    'À lire aussi',
    'Sur le même sujet',
    'Leggi anche',
    'Altre notizie',
    'Mais lidas',
    'Últimas notícias',
    'Материалы по теме',
    'Последние новости',
    'Останні новини',
    'Новини партнерів',
    'Najczęściej czytane',
    'Więcej wiadomości',
  ])('%s', (line) => {
    expect(endsArticle(line)).toBe(true)
  })

  test.each([
    'More news from the harbour came at night.',
    'Comments like his do harm',
    'Related by marriage',
    'Topics: none of them easy, she said, and none that the town would be done with soon, or ever',
    'Latest bridge in Milltown opens',
    'Themen gab es genug',
    'Popular with sailors',
  ])('not “%s”', (line) => {
    expect(endsArticle(line)).toBe(false)
  })
})

describe('looksLikeCaption', () => {
  test.each([
    ['a credit', 'Photo: Maria Lopez'],
    ['a credit, small', 'photo: maria lopez'],
    ['a credit behind a bar', 'Image | Milltown Herald'],
    ['a credit in German', 'Foto: Jana Groß/dpa'],
    ['a credit in French', 'Crédit photo : Luc Perrin'],
    ['a credit in Russian', 'Фото: Анна Берег'],
    ['a credit in Ukrainian', 'Джерело фото: Олена Гай'],
    ['a credit in Polish', 'Fot. Jan Wrona'],
    ['a credit at the end', 'The old bridge at dusk. Photo: Maria Lopez'],
    ['a credit at the end, in brackets', 'Die alte Brücke am Abend (Foto: Jana Groß)'],
    ['an agency in brackets', 'Die alte Brücke am Abend (dpa)'],
    ['an agency and a name in brackets', 'The old bridge at dusk (AP Photo/Maria Lopez)'],
    ['a credit in capitals', 'The old bridge at dusk MARIA LOPEZ'],
    ['a credit in capitals behind a stroke', 'The old bridge at dusk / MARIA LOPEZ'],
    ['an archive', 'The old bridge at dusk. Getty Images'],
  ])('%s: %s', (_, line) => {
    expect(looksLikeCaption(line)).toBe(true)
  })

  test.each([
    ['a sentence', 'The old bridge looked well at dusk.'],
    ['pictures in a sentence', 'Photos of the bridge hung in every window.'],
    ['a picture in the middle', 'In her last photo of the bridge nobody can be seen.'],
    ['a photographer', 'Photographer Ian Hill walked home.'],
    ['a colon further on', 'Images count for little here: the bridge is known to all.'],
    ['a sentence that an agency signs', 'Die Brücke bleibt auch am Abend zu. (dpa)'],
    ['speech that an agency signs', '„Die Brücke bleibt zu.“ (dpa)'],
    ['initials', 'The U.S. and the E.U. signed in Milltown.'],
    ['two short names in capitals', 'The UN and the EU agreed on the bridge.'],
    ['a headline', 'Bridge at Milltown opens at last'],
    ['a loud headline', 'BRIDGE AT MILLTOWN OPENS AT LAST'],
  ])('not %s: %s', (_, line) => {
    expect(looksLikeCaption(line)).toBe(false)
  })
})
