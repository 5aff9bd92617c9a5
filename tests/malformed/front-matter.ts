import { GOOD, headline, LEDE, lines, type Malformed, PUBLISHED, person, site, storm, topics } from './content.ts'

const alone = (text: string) => site({ 'articles/storm.md': text })

/** Anchors that stand for ten others each: ten thousand million in the end. */
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'].concat(
  Array.from('bcdefghij', (name, index) => {
    const before = `*${'abcdefghi'[index]}`
    return `${name}: &${name} [${Array(10).fill(before).join(',')}]`
  }),
)

export const cases: Malformed[] = [
  {
    name: 'a byte order mark before the front matter',
    files: alone(`\ufeff${GOOD}`),
    published: headline,
    as: 'Storm leaves town',
  },
  {
    name: 'a blank line before the front matter',
    files: alone(`\n${GOOD}`),
    faults: ['articles/storm.md:1: the front matter does not begin on the first line. Make that line exactly ---.'],
  },
  {
    name: 'four hyphens before the front matter',
    files: alone(GOOD.replace('---', '----')),
    faults: ['articles/storm.md:1: the front matter does not begin on the first line. Make that line exactly ---.'],
  },
  {
    name: 'spaces before the hyphens',
    files: alone(GOOD.replace('---', '  ---')),
    faults: ['articles/storm.md:1: the front matter does not begin on the first line. Make that line exactly ---.'],
  },
  {
    name: 'front matter in TOML',
    files: alone(GOOD.replaceAll('---', '+++')),
    faults: [
      'articles/storm.md:1: the front matter is missing. Begin the file with a line ---, the fields headline and published, and another line ---.',
    ],
  },
  {
    name: 'front matter in JSON',
    files: alone(lines('{ "headline": "Storm" }', '', LEDE)),
    faults: [
      'articles/storm.md:1: the front matter is missing. Begin the file with a line ---, the fields headline and published, and another line ---.',
    ],
  },
  {
    name: 'front matter closed by three dots',
    files: alone(lines('---', 'headline: Storm', PUBLISHED, '...', '', LEDE)),
    faults: ['articles/storm.md:1: the front matter is never closed. Put a line with only --- after its last field.'],
  },
  {
    name: 'an end of front matter that is indented',
    files: alone(lines('---', 'headline: Storm', PUBLISHED, ' ---', '', LEDE)),
    faults: ['articles/storm.md:1: the front matter is never closed. Put a line with only --- after its last field.'],
  },
  {
    name: 'front matter behind the text',
    files: alone(lines(LEDE, '', '---', 'headline: Storm', PUBLISHED, '---')),
    faults: [
      'articles/storm.md:1: the front matter is missing. Begin the file with a line ---, the fields headline and published, and another line ---.',
      'articles/storm.md:4: the line of signs below makes this text a heading. Put an empty line between them, or write ## before the heading.',
    ],
  },
  {
    name: 'a second front matter',
    files: alone(GOOD + lines('', '---', 'headline: Calm', '---', '', LEDE)),
    faults: [
      'articles/storm.md:9: the line of signs below makes this text a heading. Put an empty line between them, or write ## before the heading.',
    ],
  },
  {
    name: 'only hyphens',
    files: alone('---'),
    faults: ['articles/storm.md:1: the front matter is never closed. Put a line with only --- after its last field.'],
  },
  {
    name: 'only spaces',
    files: alone('  \n \n'),
    faults: ['articles/storm.md:1: the file is empty. Write front matter and text, or delete it.'],
  },
  {
    name: 'the headline of another word',
    files: alone(lines('---', 'title: Storm', 'date: 2031-04-09', '---', '', LEDE)),
    faults: [
      'articles/storm.md:2: “headline” is missing. Add a line headline: ….',
      'articles/storm.md:2: “published” is missing. Add a line published: ….',
      'articles/storm.md:2: “title” is not a field that is known here. Perhaps headline was meant.',
      'articles/storm.md:3: “date” is not a field that is known here. Perhaps published was meant.',
    ],
  },
  {
    name: 'fields with a capital',
    files: alone(lines('---', 'Headline: Storm', 'Published: 2031-04-09', '---', '', LEDE)),
    faults: [
      'articles/storm.md:2: “headline” is missing. Add a line headline: ….',
      'articles/storm.md:2: “published” is missing. Add a line published: ….',
      'articles/storm.md:2: “Headline” is not a field that is known here. Perhaps headline was meant.',
      'articles/storm.md:3: “Published” is not a field that is known here. Perhaps published was meant.',
    ],
  },
  {
    name: 'a field without a space behind its colon',
    files: alone(lines('---', 'headline:Storm', PUBLISHED, '---', '', LEDE)),
    faults: ['articles/storm.md:2: this line is no field. Write a space behind the colon, as in headline: Words.'],
  },
  {
    name: 'a field with a space before its colon',
    files: alone(lines('---', 'headline : Storm', PUBLISHED, '---', '', LEDE)),
    published: headline,
    as: 'Storm',
  },
  {
    name: 'fields with an equals sign',
    files: alone(lines('---', 'headline = Storm', '---', '', LEDE)),
    faults: [
      'articles/storm.md:2: these are not fields. Write one a line with a space behind the colon, as in headline: Words.',
    ],
  },
  {
    name: 'a headline that is a number',
    files: alone(lines('---', 'headline: 2031', PUBLISHED, '---', '', LEDE)),
    faults: ['articles/storm.md:2: “headline” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a headline that YAML takes for true',
    files: alone(lines('---', 'headline: true', PUBLISHED, '---', '', LEDE)),
    faults: ['articles/storm.md:2: “headline” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a headline that old YAML took for false',
    files: alone(lines('---', 'headline: No', PUBLISHED, '---', '', LEDE)),
    published: headline,
    as: 'No',
  },
  {
    name: 'a headline that YAML takes for nothing',
    files: alone(lines('---', 'headline: null', PUBLISHED, '---', '', LEDE)),
    faults: ['articles/storm.md:2: “headline” is empty. Write something there or take the field out.'],
  },
  {
    name: 'a headline that is nothing',
    files: alone(lines('---', 'headline:', PUBLISHED, '---', '', LEDE)),
    faults: ['articles/storm.md:2: “headline” is empty. Write something there or take the field out.'],
  },
  {
    name: 'a headline of spaces',
    files: alone(lines('---', 'headline: "   "', PUBLISHED, '---', '', LEDE)),
    faults: ['articles/storm.md:2: “headline” is empty. Write something there or take the field out.'],
  },
  {
    name: 'a headline that is a list',
    files: alone(lines('---', 'headline: [Storm, Calm]', PUBLISHED, '---', '', LEDE)),
    faults: ['articles/storm.md:2: “headline” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a headline that is a map',
    files: alone(lines('---', 'headline: {en: Storm}', PUBLISHED, '---', '', LEDE)),
    faults: ['articles/storm.md:2: “headline” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a headline over several lines',
    files: alone(lines('---', 'headline: >', '  Storm', '  leaves', PUBLISHED, '---', '', LEDE)),
    published: headline,
    as: 'Storm leaves',
  },
  {
    name: 'a headline with a quotation mark that never closes',
    files: alone(lines('---', 'headline: "Storm', PUBLISHED, '---', '', LEDE)),
    faults: [
      'articles/storm.md:3: this is not valid YAML: missing closing "quote. Begin each field at the margin, and put text with a colon between quotation marks.',
    ],
  },
  {
    name: 'a headline that begins with a quotation',
    files: alone(lines('---', 'headline: "Storm" leaves', PUBLISHED, '---', '', LEDE)),
    faults: [
      `articles/storm.md:2: the text begins with a sign that YAML reads itself. Put all of it between single marks: '…'.`,
    ],
  },
  {
    name: 'a headline that begins with a percent sign',
    files: alone(lines('---', 'headline: %storm', PUBLISHED, '---', '', LEDE)),
    faults: [
      `articles/storm.md:2: the text begins with a sign that YAML reads itself. Put all of it between single marks: '…'.`,
    ],
  },
  {
    name: 'a headline that begins with an at sign',
    files: alone(lines('---', 'headline: @storm', PUBLISHED, '---', '', LEDE)),
    faults: [
      `articles/storm.md:2: the text begins with a sign that YAML reads itself. Put all of it between single marks: '…'.`,
    ],
  },
  {
    name: 'a headline that is HTML',
    files: alone(lines('---', 'headline: <b>Storm</b>', PUBLISHED, '---', '', LEDE)),
    published: headline,
    as: '<b>Storm</b>',
  },
  {
    name: 'a headline of a million letters',
    files: alone(lines('---', `headline: ${'a'.repeat(1_000_000)}`, PUBLISHED, '---', '', LEDE)),
    published: (content) => headline(content)?.length,
    as: 1_000_000,
  },
  {
    name: 'a tab before a field',
    files: storm([PUBLISHED, '\tdateline: Quern']),
    faults: ['articles/storm.md:4: this line begins with a tab. Use two spaces instead.'],
  },
  {
    name: 'a tab within a list',
    files: storm([PUBLISHED, 'topics:', '\t- Weather']),
    faults: ['articles/storm.md:5: this line begins with a tab. Use two spaces instead.'],
  },
  {
    name: 'a tab behind a colon',
    files: storm([PUBLISHED, 'dateline:\tQuern']),
    published: (content) => content.articles[0]?.article.dateline,
    as: 'Quern',
  },
  {
    name: 'fields that do not stand below each other',
    files: storm([PUBLISHED, '  dateline: Quern']),
    faults: [
      'articles/storm.md:3: the text holds a colon that YAML reads itself. Put the text between quotation marks, and begin the next field at the margin.',
    ],
  },
  {
    name: 'a list whose items do not stand below each other',
    files: storm([PUBLISHED, 'topics:', '  - Weather', ' - Sea']),
    faults: [
      'articles/storm.md:6: the text holds a colon that YAML reads itself. Put the text between quotation marks, and begin the next field at the margin.',
    ],
  },
  {
    name: 'a bracket that never closes',
    files: storm([PUBLISHED, 'topics: [Weather']),
    faults: [
      'articles/storm.md:4: this is not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ]. Begin each field at the margin, and put text with a colon between quotation marks.',
    ],
  },
  {
    name: 'a field three times',
    files: storm([PUBLISHED, 'draft: false', 'draft: true', 'draft: false']),
    faults: [
      'articles/storm.md:5: this field is given twice. Keep one of the two.',
      'articles/storm.md:6: this field is given twice. Keep one of the two.',
    ],
  },
  {
    name: 'a field twice in one of its own',
    files: storm([PUBLISHED, 'source:', '  name: A', '  name: B']),
    faults: ['articles/storm.md:6: this field is given twice. Keep one of the two.'],
  },
  {
    name: 'a prototype as a field',
    files: storm([PUBLISHED, '__proto__:', '  draft: true']),
    faults: ['articles/storm.md:4: “__proto__” cannot be the name of a field. Take it out.'],
  },
  {
    name: 'a constructor as a field',
    files: storm([PUBLISHED, 'constructor: Storm']),
    faults: [
      'articles/storm.md:4: “constructor” is not a field that is known here. Correct its spelling or take it out; README.md lists the fields.',
    ],
  },
  {
    name: 'a field called toString',
    files: storm([PUBLISHED, 'toString: Storm']),
    faults: ['articles/storm.md:4: “toString” is not a field that is known here. Perhaps tostring was meant.'],
  },
  {
    name: 'a prototype as the language of a translation',
    files: storm([PUBLISHED, 'translations:', '  __proto__: storm']),
    faults: ['articles/storm.md:5: “__proto__” cannot be the name of a field. Take it out.'],
  },
  {
    name: 'a topic called constructor',
    files: storm([PUBLISHED, 'topics: [constructor, __proto__, toString]']),
    published: (content) => topics(content)?.map(({ slug }) => slug),
    as: ['constructor', 'proto', 'tostring'],
  },
  {
    name: 'a number as a field',
    files: storm([PUBLISHED, '1: Storm']),
    faults: [
      'articles/storm.md:4: “1” is not a field that is known here. Correct its spelling or take it out; README.md lists the fields.',
    ],
  },
  {
    name: 'nothing as a field',
    files: storm([PUBLISHED, '? ', ': Storm']),
    faults: ['articles/storm.md:4: this field has no name. Write one before the colon.'],
  },
  {
    name: 'a list as a field',
    files: storm([PUBLISHED, '? [a, b]', ': Storm']),
    faults: ['articles/storm.md:4: this field has no name. Write one before the colon.'],
  },
  {
    name: 'a million anchors',
    files: storm([PUBLISHED, ...bomb]),
    faults: [
      'articles/storm.md:5: what stands for other fields here comes to more than can be read. Write the words themselves in place of &name and *name.',
    ],
  },
  {
    name: 'a million anchors in a field',
    files: storm([
      PUBLISHED,
      ...bomb.map((line, index) => (index === bomb.length - 1 ? line.replace(/^j/, 'topics') : line)),
    ]),
    faults: [
      'articles/storm.md:5: what stands for other fields here comes to more than can be read. Write the words themselves in place of &name and *name.',
    ],
  },
  {
    name: 'an anchor that holds itself',
    files: storm([PUBLISHED, 'topics: &a [*a]']),
    faults: ['articles/storm.md:4: “topics.1” must be text. Put it between quotation marks.'],
  },
  {
    name: 'an anchor used well',
    files: storm([PUBLISHED, 'dateline: &place Quern', 'standfirst: *place']),
    published: (content) => content.articles[0]?.article.standfirst,
    as: 'Quern',
  },
  {
    name: 'a merge of fields',
    files: storm([PUBLISHED, 'source: &s {name: Gull}', '<<: *s']),
    faults: [
      'articles/storm.md:5: “<<” is not a field that is known here. Correct its spelling or take it out; README.md lists the fields.',
    ],
  },
  {
    name: 'a tag of YAML',
    files: storm([PUBLISHED, 'dateline: !!js/function "() => 1"']),
    faults: [
      'articles/storm.md:4: the word behind the ! is not known here. Take it out, or put the whole text between quotation marks.',
    ],
  },
  {
    name: 'binary in YAML',
    files: storm([PUBLISHED, 'dateline: !!binary aGVsbG8=']),
    faults: ['articles/storm.md:4: “dateline” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a set in YAML',
    files: storm([PUBLISHED, 'topics: !!set {Weather}']),
    faults: ['articles/storm.md:4: “topics” must be a list. Write one a line, each after a hyphen.'],
  },
  {
    name: 'a thousand brackets in YAML',
    files: storm([PUBLISHED, `topics: ${'['.repeat(5000)}${']'.repeat(5000)}`]),
    faults: ['articles/storm.md:4: brackets are nested deeper than can be read. Take out those that are too many.'],
  },
  {
    name: 'ten thousand maps in YAML',
    files: storm([PUBLISHED, `source: ${'{a: '.repeat(10_000)}`]),
    faults: ['articles/storm.md:4: brackets are nested deeper than can be read. Take out those that are too many.'],
  },
  {
    name: 'a directive of YAML',
    files: storm([PUBLISHED, '%YAML 9.9']),
    faults: [
      `articles/storm.md:4: the text begins with a sign that YAML reads itself. Put all of it between single marks: '…'.`,
    ],
  },
  {
    name: 'a second document of YAML',
    files: person('name: Bram Tolliver', '---', 'name: Jory Pask'),
    faults: [
      'people/bram-tolliver.yaml:2: a line of hyphens begins other fields here. Take it out; a file has one set of fields.',
    ],
  },
  {
    name: 'half a character in YAML',
    files: storm([PUBLISHED, String.raw`dateline: "\ud800"`]),
    faults: [
      'articles/storm.md:4: “dateline” cannot stand so: the sign U+D800 cannot be shown on a page. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an escape that YAML does not know',
    files: storm([PUBLISHED, String.raw`dateline: "C:\Quern"`]),
    faults: [
      'articles/storm.md:4: this is not valid YAML: invalid escape sequence \\Q. Begin each field at the margin, and put text with a colon between quotation marks.',
    ],
  },
  {
    name: 'a control in YAML',
    files: storm([PUBLISHED, String.raw`dateline: "Qu\x07ern"`]),
    published: (content) => content.articles[0]?.article.dateline,
    as: 'Quern',
  },
  {
    name: 'a draft that says yes',
    files: storm([PUBLISHED, 'draft: yes']),
    faults: ['articles/storm.md:4: “draft” must be true or false. Write true or false, without quotation marks.'],
  },
  {
    name: 'a draft that says 1',
    files: storm([PUBLISHED, 'draft: 1']),
    faults: ['articles/storm.md:4: “draft” must be true or false. Write true or false, without quotation marks.'],
  },
  {
    name: 'bylines of nothing',
    files: storm([PUBLISHED, 'byline: []']),
    published: (content) => content.articles[0]?.article.byline,
    as: [],
  },
  {
    name: 'a byline within a byline',
    files: storm([PUBLISHED, 'byline: [[Thessaly Wren]]']),
    faults: ['articles/storm.md:4: “byline.1” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a byline that is a map',
    files: storm([PUBLISHED, 'byline: {name: Thessaly Wren}']),
    faults: [
      'articles/storm.md:4: “byline” must be text or a list of texts. Write one name, or one a line after a hyphen.',
    ],
  },
  {
    name: 'an empty item in a list',
    files: storm([PUBLISHED, 'topics:', '  - Weather', '  -']),
    faults: ['articles/storm.md:6: “topics.2” is empty. Write something there or take the field out.'],
  },
  {
    name: 'one topic in three spellings',
    files: storm([PUBLISHED, 'topics: [Weather, weather, WEATHER]']),
    published: topics,
    as: [{ slug: 'weather', name: 'Weather' }],
  },
  {
    name: 'a source that is only a name',
    files: storm([PUBLISHED, 'source: The Quern Gull']),
    faults: [
      'articles/storm.md:4: “source” has fields of its own. Write them below it, each on a line, two spaces in.',
    ],
  },
  {
    name: 'a source at a script',
    files: storm([PUBLISHED, 'source:', '  name: Gull', '  url: "javascript:alert(1)"']),
    faults: ['articles/storm.md:6: “source.url” is not a web address. Write it whole, beginning with https://.'],
  },
  {
    name: 'a source at a file',
    files: storm([PUBLISHED, 'source:', '  name: Gull', '  url: file:///etc/passwd']),
    faults: ['articles/storm.md:6: “source.url” is not a web address. Write it whole, beginning with https://.'],
  },
  {
    name: 'corrections that are one text',
    files: storm([PUBLISHED, 'corrections: It was the other storm.']),
    faults: ['articles/storm.md:4: “corrections” must be a list. Write one a line, each after a hyphen.'],
  },
  {
    name: 'a language in the wrong form',
    files: storm([PUBLISHED, 'lang: en_GB']),
    faults: ['articles/storm.md:4: “lang” is not a language. Use a tag such as en, de, uk or pt-BR.'],
  },
  {
    name: 'a language that is only a region',
    files: storm([PUBLISHED, 'lang: "-GB"']),
    faults: ['articles/storm.md:4: “lang” is not a language. Use a tag such as en, de, uk or pt-BR.'],
  },
  {
    name: 'an image that is only a name',
    files: storm([PUBLISHED, 'image: storm.jpg']),
    faults: ['articles/storm.md:4: “image” has fields of its own. Write them below it, each on a line, two spaces in.'],
  },
  {
    name: 'front matter of a section with an article’s field',
    files: site({
      'articles/storm/index.md': GOOD,
      'articles/storm/01-wind.md': lines('---', 'headline: Wind', '---', '', '## Wind', '', 'Much.'),
    }),
    faults: [
      'articles/storm/01-wind.md:2: “headline” is not a field that is known here. Correct its spelling or take it out; README.md lists the fields.',
    ],
  },
  {
    name: 'front matter of a section that never closes',
    files: site({
      'articles/storm/index.md': GOOD,
      'articles/storm/01-wind.md': lines('---', 'heading: Wind', '', 'Much.'),
    }),
    faults: [
      'articles/storm/01-wind.md:1: the front matter is never closed. Put a line with only --- after its last field.',
    ],
  },
  {
    name: 'a heading in front matter and text',
    files: site({
      'articles/storm/index.md': GOOD,
      'articles/storm/01-wind.md': lines('---', 'heading: Wind', '---', '', '## Gale', '', 'Much.'),
    }),
    faults: [
      'articles/storm/01-wind.md:5: a section file holds one section. Give this heading a file of its own, or write ###.',
    ],
  },
  {
    name: 'a remark of YAML as front matter',
    files: alone(lines('---', '# headline: Storm', '---', '', LEDE)),
    faults: [
      'articles/storm.md:2: “headline” is missing. Add a line headline: ….',
      'articles/storm.md:2: “published” is missing. Add a line published: ….',
    ],
  },
  {
    name: 'carriage returns alone as line ends',
    files: alone(GOOD.replaceAll('\n', '\r')),
    published: headline,
    as: 'Storm leaves town',
  },
  {
    name: 'carriage returns before line feeds',
    files: alone(GOOD.replaceAll('\n', '\r\n')),
    published: headline,
    as: 'Storm leaves town',
  },
  {
    name: 'line separators of Unicode as line ends',
    files: alone(GOOD.replaceAll('\n', '\u2028')),
    faults: [
      'articles/storm.md:1: the front matter is missing. Begin the file with a line ---, the fields headline and published, and another line ---.',
    ],
  },
  {
    name: 'front matter of another article pasted into the text',
    files: storm([PUBLISHED], LEDE, '', '---', 'headline: Calm', 'published: 2031-04-08', '---', '', LEDE),
    faults: [
      'articles/storm.md:9: the line of signs below makes this text a heading. Put an empty line between them, or write ## before the heading.',
    ],
  },
  {
    name: 'a merge key that is text',
    files: storm([PUBLISHED, '<<: dateline']),
    faults: [
      'articles/storm.md:4: “<<” is not a field that is known here. Correct its spelling or take it out; README.md lists the fields.',
    ],
  },
  {
    name: 'decisions that are one map',
    files: storm([PUBLISHED, 'quotations: {words: storm, hide: true}']),
    faults: ['articles/storm.md:4: “quotations” must be a list. Write one a line, each after a hyphen.'],
  },
  {
    name: 'a decision that says nothing',
    files: storm([PUBLISHED, 'quotations:', '  - words: storm']),
    faults: [
      'articles/storm.md:5: “quotations.1” must decide one thing. Give speaker: Name, or quotation: false, or hide: true; aliases: [q-former-id] where it has an address.',
    ],
  },
  {
    name: 'a decision with a wrong switch',
    files: storm([PUBLISHED, 'quotations:', '  - words: storm', '    hide: false']),
    faults: ['articles/storm.md:6: “quotations.1.hide” can only be true. Write true, or take the field out.'],
  },
  {
    name: 'a decision without words',
    files: storm([PUBLISHED, 'quotations:', '  - speaker: Jory Pask']),
    faults: ['articles/storm.md:5: “quotations.1.words” is missing. Add a line words: ….'],
  },
  {
    name: 'a decision of signs alone',
    files: storm([PUBLISHED, 'quotations:', '  - words: "…"', '    hide: true'], '“It came,” said Bram Tolliver.'),
    faults: ['articles/storm.md:5: no quotation holds the words “…”. Correct them or take the decision out.'],
  },
  {
    name: 'two decisions on one quotation',
    files: storm(
      [
        PUBLISHED,
        'quotations:',
        '  - words: It came',
        '    hide: true',
        '  - words: It came',
        '    speaker: Jory Pask',
      ],
      '“It came in,” said Bram Tolliver.',
    ),
    faults: ['articles/storm.md:7: no quotation holds the words “It came”. Correct them or take the decision out.'],
  },
  {
    name: 'an alias that is no list',
    files: storm([PUBLISHED, 'aliases: gale']),
    faults: ['articles/storm.md:4: “aliases” must be a list. Write one a line, each after a hyphen.'],
  },
  {
    name: 'an alias that is a path',
    files: storm([PUBLISHED, 'aliases: [/articles/gale/]']),
    faults: ['articles/storm.md:4: “aliases.1” is not a slug. Use small letters, digits and single hyphens.'],
  },
  {
    name: 'an alias given twice',
    files: storm([PUBLISHED, 'aliases: [gale, gale]']),
    faults: ['articles/storm.md:4: the alias “gale” is the address of articles/storm.md. Take it out.'],
  },
]
