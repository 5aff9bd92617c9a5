import { describe, expect, it } from 'vitest'
import { findQuotedSpans } from '../../src/quotation/find.ts'
import { languageFor } from '../../src/quotation/languages/index.ts'

const found = (text: string, lang = 'en') =>
  findQuotedSpans(text, languageFor(lang)).map(({ words }) => text.slice(words.start, words.end))

describe('pairs of marks', () => {
  it.each([
    ['typewriter', 'en', 'Ann said "the tea is cold" and left.', ['the tea is cold']],
    ['curly', 'en', 'Ann said “the tea is cold” and left.', ['the tea is cold']],
    ['two apostrophes', 'en', "Ann said ''the tea is cold'' and left.", ['the tea is cold']],
    ['single curly', 'en', 'Ann said ‘the tea is cold’ and left.', ['the tea is cold']],
    ['single straight', 'en', "Ann said 'the tea is cold.' Then she left.", ['the tea is cold.']],
    ['German', 'de', 'Anna sagte: „Der Tee ist kalt.“', ['Der Tee ist kalt.']],
    ['German, reversed guillemets', 'de', 'Anna sagte: »Der Tee ist kalt.«', ['Der Tee ist kalt.']],
    ['Polish', 'pl', 'Anna mówi: „Herbata jest zimna”.', ['Herbata jest zimna']],
    ['Spanish', 'es', 'Ana dijo: «El té está frío».', ['El té está frío']],
    ['French, with spaces', 'fr', 'Anne dit : « Le thé est froid », puis elle sort.', ['Le thé est froid']],
    ['single guillemets', 'fr', 'Anne dit ‹le thé est froid› et sort.', ['le thé est froid']],
    ['Japanese', 'ja', '彼女は「お茶が冷たい」と言った。', ['お茶が冷たい']],
    ['Japanese, double', 'ja', '本は『冷たいお茶』という。', ['冷たいお茶']],
    ['Chinese', 'zh', '安娜说：“茶是冷的。”然后走了。', ['茶是冷的。']],
    ['an unknown language', 'xx', 'Uno «due» tre “quattro” cinque „sei“.', ['due', 'quattro', 'sei']],
  ])('%s', (_, lang, text, words) => {
    expect(found(text, lang)).toEqual(words)
  })
})

describe('irregular marks', () => {
  it.each([
    [
      'only the outermost is listed',
      '“He told me ‘never again’ twice,” Ann said.',
      ['He told me ‘never again’ twice,'],
    ],
    ['nested with another kind', '«She said “no” to us», he said.', ['She said “no” to us']],
    ['nested with the same kind', '“She said “no” to us,” he said.', ['She said “no” to us,']],
    ['guillemet closed by a curly mark', '«We are ready,” Ann said.', ['We are ready,']],
    ['curly closed by a straight mark', '“We are ready," Ann said.', ['We are ready,']],
    ['straight closed by a curly mark', '"We are ready,” Ann said.', ['We are ready,']],
    ['unclosed, ends with the paragraph', '“We are ready.\n\nThe end.', ['We are ready.']],
    ['reopened at each paragraph', '“We are ready.\n\n“We go.”', ['We are ready.', 'We go.']],
    ['a single newline is white space', '“We are\nready,” Ann said.', ['We are\nready,']],
    ['one unclosed before another', '"We are ready. "We go.', ['We are ready.', 'We go.']],
    ['in parentheses', 'The end (“at last”) came.', ['at last']],
    ['after a dash', 'The end—“at last”—came.', ['at last']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})

describe('no quotations', () => {
  it.each([
    ['apostrophes', "Ann's dog doesn't bark at the neighbours' cat."],
    ['curly apostrophes', 'Ann’s dog doesn’t bark at the neighbours’ cat.'],
    ['elisions', "'Tis the season, 'cause we like the '90s."],
    ['feet and inches', 'Ann is 5\'11" and the board is 12" wide.'],
    ['empty marks', 'Ann typed "" and "  " by mistake.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
