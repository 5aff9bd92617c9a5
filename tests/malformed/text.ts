import {
  article,
  body,
  GOOD,
  html,
  ids,
  LEDE,
  lines,
  lost,
  type Malformed,
  PUBLISHED,
  quotations,
  sections,
  site,
  storm,
} from './content.ts'

const bytes = (text: string, encoding: 'latin1' | 'utf16le') =>
  site({ 'articles/storm.md': Buffer.from(text, encoding) })
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index))
const length = (content: Parameters<typeof html>[0]) => (html(content)?.length ?? 0) > 0
const count = (content: Parameters<typeof html>[0]) => quotations(content)?.length
const said = (words: string) => `“${words},” said Bram Tolliver, the harbour master.`

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

export const cases: Malformed[] = [
  // Encodings
  {
    name: 'UTF-16 without a byte order mark',
    files: bytes(GOOD, 'utf16le'),
    faults: ['articles/storm.md:1: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'UTF-16 with its bytes the other way round',
    files: site({ 'articles/storm.md': Buffer.from(`\ufeff${GOOD}`, 'utf16le').swap16() }),
    faults: ['articles/storm.md:1: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'Windows-1252 quotation marks',
    files: site({
      'articles/storm.md': Buffer.concat([
        Buffer.from(article([PUBLISHED], 'The storm, ')),
        Buffer.from([0x93, 0x68, 0x69, 0x94]),
      ]),
    }),
    faults: ['articles/storm.md:7: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'a NUL in the text',
    files: body('The storm\u0000 left.'),
    faults: ['articles/storm.md:6: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'half a letter at the end of a file',
    files: site({ 'articles/storm.md': Buffer.concat([Buffer.from(GOOD), Buffer.from([0xe2, 0x80])]) }),
    faults: ['articles/storm.md:7: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'a letter in more bytes than it needs',
    files: site({ 'articles/storm.md': Buffer.concat([Buffer.from(GOOD), Buffer.from([0xc0, 0xaf])]) }),
    faults: ['articles/storm.md:7: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'half a character as bytes',
    files: site({ 'articles/storm.md': Buffer.concat([Buffer.from(GOOD), Buffer.from([0xed, 0xa0, 0x80])]) }),
    faults: ['articles/storm.md:7: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'a picture saved as an article',
    files: site({ 'articles/storm.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) }),
    faults: ['articles/storm.md:1: this is not UTF-8. Save the file again with the encoding UTF-8.'],
  },
  {
    name: 'a byte order mark within the text',
    files: body('The storm\ufeff left.'),
    published: html,
    as: '<p>The storm\ufeff left.</p>',
  },
  {
    name: 'line separators in the text',
    files: body('The storm\u2028left\u2029town.'),
    published: html,
    as: '<p>The storm\u2028left\u2029town.</p>',
  },
  {
    name: 'a lone carriage return in a paragraph',
    files: body('The storm\rleft.'),
    published: html,
    as: '<p>The storm\nleft.</p>',
  },

  // Signs that nobody sees
  {
    name: 'an override of direction in the text',
    files: body('The \u202estorm\u202c left.'),
    faults: [
      'articles/storm.md:6: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction as an entity',
    files: body(LEDE, '', 'The &#x202E;storm left.'),
    faults: [
      'articles/storm.md:8: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction in a headline',
    files: site({ 'articles/storm.md': lines('---', 'headline: Storm \u202eleaves', PUBLISHED, '---', '', LEDE) }),
    faults: [
      'articles/storm.md:2: “headline” cannot stand so: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction as an escape in YAML',
    files: storm([PUBLISHED, String.raw`dateline: "Qu\u202Eern"`]),
    faults: [
      'articles/storm.md:4: “dateline” cannot stand so: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction in a quotation',
    files: body(said('It \u202dcame in')),
    faults: [
      'articles/storm.md:6: the sign U+202D turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction in a heading',
    files: body(LEDE, '', '## Wind \u202eand rain {#wind}', '', 'Much.'),
    faults: [
      'articles/storm.md:8: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction in what a picture says',
    files: {
      ...body(LEDE, '', '![A \u202egull](gull.svg)'),
      'articles/gull.svg': DRAWING,
    },
    faults: [
      'articles/storm.md:8: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction in a link’s title',
    files: body('The [storm](https://gull.example "a \u202etitle").'),
    faults: [
      'articles/storm.md:6: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction in code',
    files: body('    if (\u202e admin) {'),
    faults: [
      'articles/storm.md:6: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an override of direction in HTML',
    files: body(LEDE, '', '<div title="\u202e">The storm left.</div>'),
    faults: [
      'articles/storm.md:8: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'an isolate that is never closed',
    files: body('The \u2067storm left.', '', 'It was noon.\u2069'),
    faults: [
      'articles/storm.md:6: the sign U+2067 changes the direction of the text and nothing ends that. Put U+2069 where it ends, in the same paragraph, or take it out.',
    ],
  },
  {
    name: 'an embedding that an isolate’s end does not close',
    files: body('The \u202bstorm\u2069 left.'),
    faults: [
      'articles/storm.md:6: the sign U+202B changes the direction of the text and nothing ends that. Put U+202C where it ends, in the same paragraph, or take it out.',
    ],
  },
  {
    name: 'an isolate that is closed',
    files: body('The \u2067סערה\u2069 left.'),
    published: html,
    as: '<p>The \u2067סערה\u2069 left.</p>',
  },
  {
    name: 'marks of direction',
    files: body('The \u200fסערה\u200e left.'),
    published: html,
    as: '<p>The \u200fסערה\u200e left.</p>',
  },
  {
    name: 'joiners where letters and emoji need them',
    files: body('می\u200cخواهم 👩\u200d🚒 क\u094d\u200dष'),
    published: html,
    as: '<p>می\u200cخواهم 👩\u200d🚒 क\u094d\u200dष</p>',
  },
  {
    name: 'a flag of a region',
    files: body('The storm left \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}.'),
    published: length,
    as: true,
  },
  {
    name: 'text hidden in tags',
    files: body('The storm left.\u{E0068}\u{E0069}'),
    faults: [
      'articles/storm.md:6: the sign U+E0068 hides text that nobody sees. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'a tower of marks',
    files: body(LEDE, '', `Sto${'\u0301\u0316'.repeat(40)}rm`),
    faults: [
      'articles/storm.md:8: more than 16 marks stand on one letter. Take those out that the word does not need.',
    ],
  },
  { name: 'letters with all the marks that they need', files: body('Thuở ấy שָׁלוֹם مُحَمَّدٌ'), published: length, as: true },
  {
    name: 'a sign that Unicode keeps free',
    files: body('The storm \ufdd0 left.'),
    faults: [
      'articles/storm.md:6: the sign U+FDD0 cannot be shown on a page. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'a bell',
    files: body(LEDE, '', 'The storm\u0007 left.'),
    faults: [
      'articles/storm.md:8: the sign U+0007 cannot be shown on a page. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'a control of the second kind',
    files: body('The storm\u0085 left.'),
    faults: [
      'articles/storm.md:6: the sign U+0085 cannot be shown on a page. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'half a character as an entity',
    files: body('The storm &#xD800; left.'),
    published: html,
    as: '<p>The storm \ufffd left.</p>',
  },
  {
    name: 'a character that is none as an entity',
    files: body('The storm &#x110000; left.'),
    published: html,
    as: '<p>The storm \ufffd left.</p>',
  },
  {
    name: 'a headline that nobody sees',
    files: site({ 'articles/storm.md': lines('---', 'headline: "\u200b\u3164"', PUBLISHED, '---', '', LEDE) }),
    faults: ['articles/storm.md:2: “headline” is empty. Write something there or take the field out.'],
  },
  {
    name: 'a byline that nobody sees',
    files: storm([PUBLISHED, 'byline: "\u2800"']),
    faults: ['articles/storm.md:4: “byline.1” is empty. Write something there or take the field out.'],
  },
  {
    name: 'a heading that nobody sees',
    files: body(LEDE, '', '## \u200b\u2060 {#wind}', '', 'Much.'),
    faults: ['articles/storm.md:8: the heading has no words. Write some, as in ## Heading {#a-slug}.'],
  },
  {
    name: 'an article that nobody sees',
    files: body('\u200b\u00ad'),
    faults: ['articles/storm.md:2: the article has no text. Write it below the front matter.'],
  },
  { name: 'a quotation that nobody sees', files: body('“\u200b,” said Bram Tolliver.'), published: count, as: 0 },

  // Articles with too little
  {
    name: 'an article of a remark',
    files: body('<!-- to be written -->'),
    faults: ['articles/storm.md:2: the article has no text. Write it below the front matter.'],
  },
  {
    name: 'an article of a link’s address',
    files: body('[a]: https://gull.example'),
    faults: ['articles/storm.md:2: the article has no text. Write it below the front matter.'],
  },
  {
    name: 'an article of HTML',
    files: body('<p>The storm left.</p>'),
    published: html,
    as: '<p>The storm left.</p>',
  },
  {
    name: 'an article of a picture in HTML',
    files: { ...body('<img src="gull.svg" alt="A gull">'), 'articles/gull.svg': DRAWING },
    published: html,
    as: '<img src="gull.svg" alt="A gull">',
  },
  {
    name: 'an article of HTML that shows nothing',
    files: body('<div>&nbsp;<br></div>', '', '<style>p{}</style>'),
    faults: ['articles/storm.md:2: the article has no text. Write it below the front matter.'],
  },
  { name: 'an article of headings', files: body('## Wind', '', '## Rain'), published: sections, as: ['wind', 'rain'] },
  {
    name: 'an article without a lede',
    files: body('## Wind', '', 'Much.'),
    published: (content) => [html(content), sections(content)],
    as: ['', ['wind']],
  },
  {
    name: 'an article of a rule',
    files: body('***'),
    faults: ['articles/storm.md:2: the article has no text. Write it below the front matter.'],
  },
  {
    name: 'two sections of one heading',
    files: body('## Wind', '', 'Much.', '', '## Wind', '', 'More.'),
    faults: [
      'articles/storm.md:10: the slug “wind” is taken by the section at articles/storm.md:6. Give this one its own: ## Heading {#another-slug}.',
    ],
  },
  {
    name: 'a heading below the last that the page has',
    files: body(LEDE, '', '##### Gusts', '', 'Nine.'),
    published: length,
    as: true,
  },
  { name: 'seven number signs', files: body('####### Wind'), published: html, as: '<p>####### Wind</p>' },
  { name: 'a heading in a block quotation', files: body('> ## Wind', '>', '> Much.'), published: sections, as: [] },
  {
    name: 'a heading underlined far below',
    files: body('Wind', '', '==='),
    published: html,
    as: '<p>Wind</p>\n<p>===</p>',
  },
  {
    name: 'a code block that never closes',
    files: body('```', 'The storm', '', '## Wind'),
    faults: ['articles/storm.md:6: this block of code is never closed. Put a line of ``` where it ends.'],
  },
  {
    name: 'a code block that is closed by too few signs, and one of other signs',
    files: body('- one', '', '````', '```', '', '~~~ js', 'The storm', '```'),
    faults: ['articles/storm.md:8: this block of code is never closed. Put a line of ```` where it ends.'],
  },
  {
    name: 'a code block of tildes that never closes',
    files: body('~~~ js', 'The storm', '```'),
    faults: ['articles/storm.md:6: this block of code is never closed. Put a line of ~~~ where it ends.'],
  },
  {
    name: 'a row with more cells than its table has columns',
    files: body(
      '| a | b |',
      '|---|---|',
      '| c | d | “It came,” said Bram Tolliver. |',
      '| e |',
      '',
      '- | a |',
      '  |-|',
      '  | b | c |',
    ),
    faults: [
      'articles/storm.md:8: this row has 3 cells, and the table 2 columns. Write \\| for a sign that parts no cells, or give the first row more of them.',
      'articles/storm.md:13: this row has 2 cells, and the table 1 column. Write \\| for a sign that parts no cells, or give the first row more of them.',
    ],
  },
  {
    name: 'a note in the heading of a section',
    files: body('## Wind[^1]', '', 'Much.[^2]', '', '### Gusts[^2]', '', '[^1]: A note.', '', '[^2]: Another.'),
    faults: [
      "articles/storm.md:6: the heading of a section holds a note's mark, and it is not shown. Write [^1] in the text below it.",
    ],
  },
  {
    name: 'slugs that are not read as such',
    files: body(
      '## A {#a} {#b}',
      '',
      '## B {#b',
      '',
      '## **C {#c}**',
      '',
      '## D {#d} <!-- d -->',
      '',
      '### E {#e}',
      '',
      '> ## F {#f}',
    ),
    faults: [
      ...[6, 8, 10, 12].map(
        (line) =>
          `articles/storm.md:${line}: the heading holds “{#”, and no slug is read there. Write all slugs at its very end, as in ## Heading {#a-slug #former-slug}.`,
      ),
      ...[14, 16].map(
        (line) =>
          `articles/storm.md:${line}: only the heading of a section has a slug, and this one would show its braces. Take {#…} out, or write \\{ where the sign is meant.`,
      ),
    ],
  },
  {
    name: 'braces that are escaped in a heading, or are code',
    files: body('## Wind \\{#wind\\}', '', 'Much.', '', '## Rain `{#x}` \\{#y} &amp; hail {#hail}', '', 'More.'),
    published: (content) => content.articles[0]?.article.sections.map(({ slug, heading }) => [slug, heading]),
    as: [
      ['wind-wind', 'Wind {#wind}'],
      ['hail', 'Rain {#x} {#y} & hail'],
    ],
  },
  {
    name: 'HTML and a remark in a heading',
    files: body('## <b>Wind</b> <!-- how much? --> {#wind}', '', 'Much.'),
    published: (content) => content.articles[0]?.article.sections.map(({ slug, heading }) => [slug, heading]),
    as: [['wind', 'Wind']],
  },
  {
    name: 'HTML that never closes',
    files: body('<div>The **storm** left.', '', 'It was noon.'),
    published: html,
    as: '<div>The **storm** left.\n<p>It was noon.</p></div>',
  },
  {
    name: 'a remark that never closes',
    files: body(LEDE, '', '<!-- the rest', '', '## Wind', '', 'Much.'),
    faults: ['articles/storm.md:8: the remark that begins with <!-- never ends. Write --> behind it.'],
  },
  {
    name: 'HTML that never closes and takes all behind it for its own',
    files: body(LEDE, '', '<textarea>', '', '## Wind', '', 'Much.'),
    faults: [
      'articles/storm.md:8: <textarea> is never closed, and takes away all that follows. Write </textarea> behind it, or \\<textarea> where the word is meant.',
    ],
  },
  {
    name: 'HTML that would hide what stands in it',
    files: body('<select>', '', '“It came,” said Bram Tolliver.', '', '</select>'),
    faults: [
      'articles/storm.md:6: <select> takes away what stands in it. Take <select> and </select> out, or write \\<select> where the word is meant.',
    ],
  },
  {
    name: 'HTML that would hide the rest of a paragraph',
    files: body('The storm <title>left <svg>town.'),
    faults: [
      'articles/storm.md:6: <title> is never closed, and takes away all that follows. Write </title> behind it, or \\<title> where the word is meant.',
    ],
  },
  {
    name: 'words that are read as declarations',
    files: body('The <? storm ?> left.', '', '<![CDATA[ It was noon. ]]>', '', '<!THE end', '', 'It was noon.'),
    faults: [
      'articles/storm.md:6: <? takes away what stands in it. Take it out, or write \\<? where the signs are meant.',
      'articles/storm.md:8: <![CDATA[ takes away what stands in it. Take it out, or write \\<![CDATA[ where the signs are meant.',
      'articles/storm.md:10: <!THE never ends, and takes away what follows. Take it out, or write \\<!THE where the signs are meant.',
    ],
  },
  {
    name: 'a tag that never ends',
    files: body(LEDE, '', '<p>It was noon.', '<a href="https://gull.example>the report</a>', 'of it.</p>'),
    faults: [
      'articles/storm.md:9: the tag <a never ends, and takes away what follows. Write > behind it, and both quotation marks around each value; or &lt; where the sign is meant.',
    ],
  },
  {
    name: 'words in angle brackets',
    files: body('He said <laughs> to <insert name here>.', '', '<Moor> Yes.', '', '<p>It was <unclear>.</p>'),
    faults: [
      'articles/storm.md:6: <laughs> is no element of HTML, and is not shown. Write \\<laughs> to show the word, or take it out.',
      'articles/storm.md:6: <insert name here> is no element of HTML, and is not shown. Write \\<insert name here> to show the word, or take it out.',
      'articles/storm.md:8: <Moor> is no element of HTML, and is not shown. Write \\<Moor> to show the word, or take it out.',
      'articles/storm.md:10: <unclear> is no element of HTML, and is not shown. Write &lt;unclear> to show the word, or take it out.',
    ],
  },
  {
    name: 'words between signs that stand for less and for more',
    files: body('If a<b and c>d, it was noon.'),
    faults: [
      'articles/storm.md:6: the tag <b> takes “and c” for attributes, and it is not shown. Write \\<b where the sign is meant, or both quotation marks around each value.',
    ],
  },
  {
    name: 'what Word leaves behind in HTML',
    files: body('<p class=MsoNormal>The storm left.<o:p></o:p></p>'),
    published: html,
    as: '<p>The storm left.</p>',
  },
  {
    name: 'HTML in which Markdown is not read',
    files: body('<noframes>', '', 'It was **noon**.', '', '</noframes>'),
    faults: [
      'articles/storm.md:6: <noframes> keeps what stands in it from being read as Markdown. Take <noframes> and </noframes> out, or write \\<noframes> where the word is meant.',
    ],
  },
  {
    name: 'a film in HTML',
    files: body(LEDE, '', '<video src="storm.mp4"></video>'),
    faults: [
      'articles/storm.md:8: <video> is left out, and nothing is shown in its place. Link to it, as in [a recording](https://…), or write \\<video> where the word is meant.',
    ],
  },
  {
    name: 'a script in a sentence',
    files: body('The storm <script>alert(1)</script> left.'),
    published: html,
    as: '<p>The storm  left.</p>',
  },
  {
    name: 'marks of a merge in the text',
    files: body('<<<<<<< HEAD', 'The storm left.', '=======', 'It stayed.', '>>>>>>> storm'),
    faults: [
      'articles/storm.md:6: this line was left behind by a merge of two versions. Keep one of the two, and take out the lines of signs.',
      'articles/storm.md:10: this line was left behind by a merge of two versions. Keep one of the two, and take out the lines of signs.',
    ],
  },

  // Links
  {
    name: 'a link to a section that is not there',
    files: body('See [rain](#rain).'),
    faults: [
      `articles/storm.md:6: the link to “#rain” leads nowhere in this article. Name a section's slug, or the id of a quotation or subheading.`,
    ],
  },
  {
    name: 'a link to what only looks like an id',
    files: body('Write id="rain" there, see [rain](#rain).'),
    faults: [
      `articles/storm.md:6: the link to “#rain” leads nowhere in this article. Name a section's slug, or the id of a quotation or subheading.`,
    ],
  },
  {
    name: 'a link to an article that is not there',
    files: body('See [calm](/articles/calm/).'),
    published: lost,
    as: [
      'articles/storm.md:6: the link to “/articles/calm/” leads to no page of this site. Name one that is there, or take the link out.',
    ],
  },
  {
    name: 'a link in HTML to a speaker who said nothing',
    files: body('See', '', '<p>See <a', 'href="/people/ada-moor/">her</a>.</p>'),
    published: lost,
    as: [
      'articles/storm.md:9: the link to “/people/ada-moor/” leads to no page of this site. Name one that is there, or take the link out.',
    ],
  },
  {
    name: 'a link to a place that is not there, on a page that is',
    files: body('See [rain](/articles/storm/#rain).'),
    published: lost,
    as: [
      "articles/storm.md:6: the link to “/articles/storm/#rain” leads to no place on its page. Name a section's slug, or the id of a quotation there.",
    ],
  },
  {
    name: 'addresses with a slip of the pen',
    files: body(
      'See [rain](htps://a.example/), [hail](https//a.example/) and',
      '[snow][].',
      '',
      '[snow]: malito:a@b.example',
    ),
    faults: [
      'articles/storm.md:6: the link to “htps://a.example/” begins like no address. Begin it with https://, http:// or mailto:.',
      'articles/storm.md:6: the link to “https//a.example/” begins like no address. Begin it with https://, http:// or mailto:.',
      'articles/storm.md:9: the link to “malito:a@b.example” begins like no address. Begin it with https://, http:// or mailto:.',
    ],
  },
  {
    name: 'links to what a host has besides',
    files: body('See [shops](/shops/) and [storm](/articles/storm).'),
    published: html,
    as: '<p>See <a href="/shops/">shops</a> and <a href="/articles/storm">storm</a>.</p>',
  },
  {
    name: 'a link to a file and not to an address',
    files: body('See [calm](calm.md).'),
    faults: [
      'articles/storm.md:6: the link to “calm.md” leads to a file and not to a page. Write its address, as in /articles/a-headline/.',
    ],
  },
  {
    name: 'links to files beside the article, which is no place from which files are published',
    files: {
      ...body(
        'See [the report](report.pdf), [its tables](files/Tables.xlsx#b) and [the gull][gull].',
        '',
        '[gull]: gull.svg',
      ),
      'articles/report.pdf': 'x',
      'articles/gull.svg': DRAWING,
    },
    faults: [
      'articles/storm.md:6: the link to “report.pdf” leads to a file that is not published. Put it into public/ and write /report.pdf; or begin it with https:// where it is a site.',
      'articles/storm.md:6: the link to “files/Tables.xlsx#b” leads to a file that is not published. Put it into public/ and write /Tables.xlsx; or begin it with https:// where it is a site.',
      'articles/storm.md:8: the link to “gull.svg” leads to a file that is not published. Put it into public/ and write /gull.svg; or begin it with https:// where it is a site.',
    ],
  },
  {
    name: 'links to what is no file',
    files: {
      ...body(
        'See [a](../calm/), [b](?q=a.b), [c](tel:+1), [d](mailto:a@b.example) and ![A gull][e].',
        '',
        '[e]: gull.svg',
      ),
      'articles/gull.svg': DRAWING,
    },
    published: (content) => html(content)?.match(/(?<=href=")[^"]*/g),
    as: ['../calm/', '?q=a.b', 'tel:+1', 'mailto:a@b.example'],
  },
  {
    name: 'links that no page keeps',
    files: body('See [a](ftp://a.example/),', '[b](sms:+1) and <geo:1,2>.', '', '## [Wind](magnet:x)', '', 'Much.'),
    faults: [
      'articles/storm.md:6: the link to “ftp://a.example/” begins with “ftp:”, which no page keeps. Begin it with https://, http://, mailto: or tel:, or take the link out.',
      'articles/storm.md:7: the link to “sms:+1” begins with “sms:”, which no page keeps. Begin it with https://, http://, mailto: or tel:, or take the link out.',
      'articles/storm.md:7: the link to “geo:1,2” begins with “geo:”, which no page keeps. Begin it with https://, http://, mailto: or tel:, or take the link out.',
      'articles/storm.md:9: the link to “magnet:x” begins with “magnet:”, which no page keeps. Begin it with https://, http://, mailto: or tel:, or take the link out.',
    ],
  },
  {
    name: 'links in HTML that lead nowhere',
    files: body(
      '<p>',
      '<a href="#rain">a</a>',
      "<a title='b'\nhref=calm.md>b</a> <!-- <a href='#snow'> -->",
      '</p>',
      '',
      'See <a href=" HTPS://a.example">c</a>.',
    ),
    faults: [
      "articles/storm.md:7: the link to “#rain” leads nowhere in this article. Name a section's slug, or the id of a quotation or subheading.",
      'articles/storm.md:8: the link to “calm.md” leads to a file and not to a page. Write its address, as in /articles/a-headline/.',
      'articles/storm.md:12: the link to “htps://a.example” begins like no address. Begin it with https://, http:// or mailto:.',
    ],
  },
  {
    name: 'words in angle brackets in a note for two sections',
    files: body('## Wind', '', 'Much.[^1]', '', '## Rain', '', 'More.[^1]', '', '[^1]: He said <laughs> so.'),
    faults: [
      'articles/storm.md:14: <laughs> is no element of HTML, and is not shown. Write \\<laughs> to show the word, or take it out.',
    ],
  },
  {
    name: 'one lost address for two sections',
    files: body('## Wind', '', 'See [it][a].', '', '## Rain', '', 'See [it][a].', '', '[a]: #snow'),
    faults: [
      "articles/storm.md:14: the link to “#snow” leads nowhere in this article. Name a section's slug, or the id of a quotation or subheading.",
    ],
  },
  {
    name: 'a reference that is not defined',
    files: body('See [rain][rain].'),
    faults: ['articles/storm.md:6: there is no address “rain”. Write it on a line of its own: [rain]: https://….'],
  },
  {
    name: 'a note and a reference that are escaped',
    files: body('The storm\\[^1] left \\[town]\\[map].'),
    published: html,
    as: '<p>The storm[^1] left [town][map].</p>',
  },
  {
    name: 'brackets that refer to nothing',
    files: body('The storm [sic] left.'),
    published: html,
    as: '<p>The storm [sic] left.</p>',
  },
  {
    name: 'a note that is not there',
    files: body('The storm[^1] left.'),
    faults: ['articles/storm.md:6: there is no note “1”. Write it on a line of its own: [^1]: ….'],
  },
  {
    name: 'a note that nothing refers to',
    files: body(LEDE, '', '[^1]: It was the other one.'),
    faults: ['articles/storm.md:8: nothing refers to the note “1”. Write [^1] where it belongs, or take it out.'],
  },
  {
    name: 'a note that refers to itself',
    files: body('The storm[^1] left.', '', '[^1]: See there.[^1]'),
    published: length,
    as: true,
  },
  {
    name: 'a note defined twice',
    files: body('The storm[^1] left.', '', '[^1]: One.', '', '[^1]: Two.'),
    faults: ['articles/storm.md:10: there is a note “1” already. Give this one another name.'],
  },
  {
    name: 'lines of an interview that Markdown takes for addresses',
    files: body('They spoke.', '', '[Moor]: “Never,”', '', '[Q]: Why? "Because"', '[1]: Correction'),
    faults: [
      'articles/storm.md:8: this line is read as the address of “Moor”, and is not shown. Write \\[Moor]: … to show it, or an address behind the colon.',
      'articles/storm.md:10: this line is read as the address of “Q”, and is not shown. Write \\[Q]: … to show it, or an address behind the colon.',
      'articles/storm.md:11: this line is read as the address of “1”, and is not shown. Write \\[1]: … to show it, or an address behind the colon.',
    ],
  },
  {
    name: 'an address of a name that has another one',
    files: body('The [gull].', '', '[gull]: https://a.example', '[gull]: https://b.example'),
    faults: ['articles/storm.md:9: “gull” has another address already. Give this one another name.'],
  },
  {
    name: 'addresses that nothing refers to, the same one twice, and remarks written as such',
    files: body(LEDE, '', '[a]: gull.example', '[a]: gull.example', '[b]: ../calm/', '[//]: # (a remark)', '[c]: <>'),
    published: html,
    as: `<p>${LEDE}</p>`,
  },
  {
    name: 'references that are not defined, and would be shown with their brackets',
    files: body('The “[gull][a]” and', '![A gull][b], [snow][] ([hail][c]).', '', '![][d]'),
    faults: [
      'articles/storm.md:6: there is no address “a”. Write it on a line of its own: [a]: https://….',
      'articles/storm.md:7: there is no address “b”. Write it on a line of its own: [b]: a-picture.jpg.',
      'articles/storm.md:7: there is no address “snow”. Write it on a line of its own: [snow]: https://….',
      'articles/storm.md:7: there is no address “c”. Write it on a line of its own: [c]: https://….',
      'articles/storm.md:9: there is no address “d”. Write it on a line of its own: [d]: a-picture.jpg.',
    ],
  },
  {
    name: 'brackets within words and code',
    files: body('Take a[0][1], x[0][] and `[a][b]` [sic], […] “[t]he storm”.'),
    published: html,
    as: '<p>Take a[0][1], x[0][] and <code>[a][b]</code> [sic], […] “[t]he storm”.</p>',
  },
  {
    name: 'notes that are not there, on two lines of one text',
    files: body('The storm[^1]', 'left[^2].'),
    faults: [
      'articles/storm.md:6: there is no note “1”. Write it on a line of its own: [^1]: ….',
      'articles/storm.md:7: there is no note “2”. Write it on a line of its own: [^2]: ….',
    ],
  },
  {
    name: 'notes that only notes refer to',
    files: body(LEDE, '', '[^1]: It was in Quern.[^1]', '', '[^2]: See there.[^3]', '', '[^3]: And there.[^2]'),
    faults: [
      'articles/storm.md:8: nothing refers to the note “1”. Write [^1] where it belongs, or take it out.',
      'articles/storm.md:10: nothing refers to the note “2”. Write [^2] where it belongs, or take it out.',
      'articles/storm.md:12: nothing refers to the note “3”. Write [^3] where it belongs, or take it out.',
    ],
  },
  {
    name: 'a note and an address within a quotation and a list, for another section',
    files: body('The [gull][] left.[^1]', '', '## Wind', '', '> [^1]: A note.', '', 'Much.', '', '- [gull]: /gull/'),
    published: (content) => [html(content)?.includes('A note.'), content.articles[0]?.article.sections[0]?.html],
    as: [true, '<p>Much.</p>'],
  },
  {
    name: 'a link without an address',
    files: body('See [rain]().'),
    published: html,
    as: '<p>See <a href="">rain</a>.</p>',
  },
  {
    name: 'a link to a script',
    files: body('See [rain](javascript:alert(1)).'),
    published: html,
    as: '<p>See <a>rain</a>.</p>',
  },
  {
    name: 'a link with an override in its address',
    files: body('See [rain](https://gull.example/\u202egpj.exe).'),
    faults: [
      'articles/storm.md:6: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
  {
    name: 'a link to half an escape',
    files: body('See [rain](#100%).'),
    faults: [
      `articles/storm.md:6: the link to “#100%” leads nowhere in this article. Name a section's slug, or the id of a quotation or subheading.`,
    ],
  },

  // Pictures
  {
    name: 'a picture outside the folder',
    files: { ...body('![A gull](../gull.jpg)'), 'gull.jpg': 'x' },
    faults: [
      'articles/storm.md:6: the image “../gull.jpg” is not there. Put it beside the article or correct its name.',
    ],
  },
  {
    name: 'a picture from the root of the disk',
    files: body('![A gull](/etc/passwd.jpg)'),
    faults: [
      'articles/storm.md:6: the image “/etc/passwd.jpg” is not there. Put it beside the article or correct its name.',
    ],
  },
  {
    name: 'a picture in an escaped folder',
    files: body('![A gull](..%2F..%2Fgull.jpg)'),
    faults: [
      'articles/storm.md:6: the image “..%2F..%2Fgull.jpg” is not there. Put it beside the article or correct its name.',
    ],
  },
  {
    name: 'a picture without a name',
    files: body('![A gull]()'),
    faults: ['articles/storm.md:6: the image “” is not there. Put it beside the article or correct its name.'],
  },
  {
    name: 'an empty picture',
    files: { ...body('![A gull](gull.jpg)'), 'articles/gull.jpg': '' },
    faults: [
      'articles/gull.jpg:1: this picture cannot be read. Save it again from the program that made it, or name another.',
    ],
  },
  {
    name: 'a picture cut off',
    files: { ...body('![A gull](gull.png)'), 'articles/gull.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    faults: [
      'articles/gull.png:1: this picture cannot be read. Save it again from the program that made it, or name another.',
    ],
  },
  {
    name: 'a drawing that is no XML',
    files: { ...body('![A gull](gull.svg)'), 'articles/gull.svg': '<svg' },
    faults: [
      'articles/gull.svg:1: this picture cannot be read. Save it again from the program that made it, or name another.',
    ],
  },
  {
    name: 'a picture that is data',
    files: body('![A gull](data:image/png;base64,AAAA)'),
    faults: [
      'articles/storm.md:6: the image “data:image/png;base64,AAAA” is on another site. Keep a copy beside the article and name that.',
    ],
  },
  {
    name: 'a picture with a capital in its name',
    files: {
      ...body('![A gull](Gull.svg)'),
      'articles/gull.svg': DRAWING,
    },
    faults: ['articles/storm.md:6: the image “Gull.svg” is not there. There is gull.svg: use its exact name.'],
  },
  {
    name: 'a picture that browsers do not show',
    files: { ...body('![A gull](gull.tiff)'), 'articles/gull.tiff': 'x' },
    faults: ['articles/storm.md:6: browsers do not show “gull.tiff”. Save it as .jpg, .png or .webp and name that.'],
  },
  {
    name: 'a picture with a stray percent sign',
    files: {
      ...body('![A gull](100%.svg)'),
      'articles/100%.svg': DRAWING,
    },
    published: html,
    as: '<figure><img src="100%25.svg" alt="A gull"></figure>',
  },
  {
    name: 'a picture with its name escaped',
    files: {
      ...body('![A gull](a%20gull.svg)'),
      'articles/a gull.svg': DRAWING,
    },
    published: html,
    as: '<figure><img src="a%20gull.svg" alt="A gull"></figure>',
  },
  {
    name: 'a picture in HTML that hides its source',
    files: body(LEDE, '', '<img data-src="a.jpg" src=gull.jpg alt=A>'),
    faults: ['articles/storm.md:8: the image “gull.jpg” is not there. Put it beside the article or correct its name.'],
  },

  // Quotations
  {
    name: 'a quotation that never closes',
    files: body('“It came in at noon, said Bram Tolliver.'),
    published: quotations,
    as: ['It came in at noon, said Bram Tolliver.'],
  },
  {
    name: 'a quotation within a quotation',
    files: body('“He said ‘it came’,” said Bram Tolliver.'),
    published: quotations,
    as: ['He said ‘it came’,'],
  },
  {
    name: 'a quotation across emphasis and a link',
    files: body('“It *came [in* at](https://gull.example) noon,” said Bram Tolliver.'),
    published: count,
    as: 1,
  },
  {
    name: 'ten thousand quotation marks that never close',
    files: body('“It came. '.repeat(10_000)),
    published: count,
    as: 0,
  },
  {
    name: 'ten thousand quotations',
    files: body(...times(10_000, (index) => `${said(`It came in at ${index}`)}\n`)),
    published: (content) => new Set(ids(content)).size,
    as: 10_000,
  },
  {
    name: 'two thousand quotations of the same words',
    files: body(...times(2000, () => `${said('It came')}\n`)),
    published: (content) => new Set(ids(content)).size,
    as: 2000,
  },
  {
    name: 'a block quotation of a thousand paragraphs',
    files: body(...times(1000, () => '> It came.\n>')),
    published: count,
    as: 1000,
  },

  // Too much
  {
    name: 'a line of a million letters',
    files: body('a'.repeat(1_000_000)),
    published: (content) => html(content)?.length,
    as: 1_000_007,
  },
  {
    name: 'a line of 200,000 words',
    files: body('wind '.repeat(200_000)),
    published: (content) => content.articles[0]?.article.words,
    as: 200_000,
  },
  { name: 'a line of a million spaces', files: body(`a${' '.repeat(1_000_000)}b`), published: length, as: true },
  {
    name: 'a line that begins with a million spaces',
    files: body(`${' '.repeat(1_000_000)}b`),
    faults: ['articles/storm.md:6: this line begins with more than 400 spaces. Begin it nearer to the margin.'],
  },
  {
    name: 'a file of two million letters',
    files: body(...times(40, () => 'a'.repeat(50_001))),
    faults: [
      'articles/storm.md:1: this file is longer than 2,000,000 characters. Part it into several articles or sections.',
    ],
  },
  {
    name: 'ten thousand block quotations in each other',
    files: body(`${'>'.repeat(10_000)} a`),
    faults: [
      'articles/storm.md:6: this is nested more than 100 deep. Write it flatter: a list, a block quotation or an emphasis less.',
    ],
  },
  {
    name: 'ten thousand lists in each other',
    files: body(`${'- '.repeat(10_000)}a`),
    faults: [
      'articles/storm.md:6: this is nested more than 100 deep. Write it flatter: a list, a block quotation or an emphasis less.',
    ],
  },
  {
    name: 'a thousand lists in each other, a line each',
    files: body(...times(1000, (index) => `${'  '.repeat(index)}- a`)),
    faults: ['articles/storm.md:206: this line begins with more than 400 spaces. Begin it nearer to the margin.'],
  },
  {
    name: 'sixty lists in each other, a line each',
    files: body(...times(60, (index) => `${'  '.repeat(index)}- a`)),
    faults: [
      'articles/storm.md:55: this is nested more than 100 deep. Write it flatter: a list, a block quotation or an emphasis less.',
    ],
  },
  {
    name: 'ten thousand brackets in each other',
    files: body('['.repeat(10_000), ']'.repeat(10_000)),
    faults: [
      'articles/storm.md:6: this paragraph holds more than 1,000 lines and signs that Markdown reads itself. Part it with empty lines.',
    ],
  },
  {
    name: 'ten thousand links in each other',
    files: body(`${'['.repeat(10_000)}a${'](b)'.repeat(10_000)}`),
    faults: [
      'articles/storm.md:6: this paragraph holds more than 1,000 lines and signs that Markdown reads itself. Part it with empty lines.',
    ],
  },
  { name: 'ten thousand parentheses', files: body('('.repeat(10_000)), published: length, as: true },
  {
    name: 'ten thousand emphases in each other',
    files: body(`${'*a '.repeat(10_000)}${'b* '.repeat(10_000)}`),
    faults: [
      'articles/storm.md:6: this paragraph holds more than 1,000 lines and signs that Markdown reads itself. Part it with empty lines.',
    ],
  },
  {
    name: 'two hundred emphases in each other',
    files: body(`${'*a '.repeat(200)}${'b* '.repeat(200)}`),
    faults: [
      'articles/storm.md:6: this is nested more than 100 deep. Write it flatter: a list, a block quotation or an emphasis less.',
    ],
  },
  {
    name: 'ten thousand asterisks',
    files: body(`${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`),
    faults: ['articles/storm.md:6: more than 500 marks of emphasis stand in a row. Take them out.'],
  },
  {
    name: 'a rule of ten thousand asterisks',
    files: body(LEDE, '', '*'.repeat(10_000)),
    published: (content) => html(content)?.includes('<hr>'),
    as: true,
  },
  {
    name: 'backticks in three hundred lengths',
    files: body(times(300, (index) => '`'.repeat(index + 1)).join(' a ')),
    published: length,
    as: true,
  },
  {
    name: 'nine hundred HTML elements in each other',
    files: body(`The storm ${'<b>'.repeat(900)}left.`),
    faults: [
      'articles/storm.md:6: more than 100 HTML elements are open here. Close each where it ends, as in <b>word</b>.',
    ],
  },
  {
    name: 'ten thousand HTML elements in each other, a line each',
    files: body(...times(10_000, () => '<div>\n')),
    faults: [
      'articles/storm.md:206: more than 100 HTML elements are open here. Close each where it ends, as in <b>word</b>.',
    ],
  },
  {
    name: 'ten thousand HTML elements that close themselves, so it seems',
    files: body('x', '', `<div>${'<b/>'.repeat(10_000)}`),
    faults: [
      'articles/storm.md:8: more than 100 HTML elements are open here. Close each where it ends, as in <b>word</b>.',
    ],
  },
  {
    name: '200,000 ampersands',
    files: body('&'.repeat(200_000)),
    faults: [
      'articles/storm.md:6: this paragraph holds more than 1,000 lines and signs that Markdown reads itself. Part it with empty lines.',
    ],
  },
  {
    name: 'ten thousand entities',
    files: body('&amp;'.repeat(10_000)),
    faults: [
      'articles/storm.md:6: this paragraph holds more than 1,000 lines and signs that Markdown reads itself. Part it with empty lines.',
    ],
  },
  {
    name: 'ten thousand remarks that never close',
    files: body(`a ${'<!-- '.repeat(10_000)}`),
    faults: [
      'articles/storm.md:6: this paragraph holds more than 1,000 lines and signs that Markdown reads itself. Part it with empty lines.',
    ],
  },
  {
    name: 'ten thousand pictures that never close',
    files: body('x', '', `<div>x ${'<img alt=" '.repeat(10_000)}`),
    faults: [
      'articles/storm.md:8: the tag <img never ends, and takes away what follows. Write > behind it, and both quotation marks around each value; or &lt; where the sign is meant.',
    ],
  },
  {
    name: 'a table of a thousand columns',
    files: body(`|${'a|'.repeat(1000)}`, `|${'-|'.repeat(1000)}`, ...times(200, () => 'x')),
    faults: ['articles/storm.md:6: this table has more than 100,000 cells. Part it into several.'],
  },
  {
    name: 'a table of two thousand rows',
    files: body('|a|b|', '|-|-|', ...times(2000, () => '|c|d|')),
    published: length,
    as: true,
  },
  {
    name: 'three thousand references to one note',
    files: body('a[^1]\n\n'.repeat(3000), '', '[^1]: b'),
    faults: ['articles/storm.md:4006: more than 2,000 places refer to notes. Part the text into several articles.'],
  },
  {
    name: 'a thousand notes in a chain',
    files: body('a[^0]', '', ...times(1000, (index) => `[^${index}]: b[^${index + 1}]\n`), '[^1000]: c'),
    published: length,
    as: true,
  },
  {
    name: 'a long address that a thousand links refer to',
    files: body(...times(1000, () => '[a]\n'), `[a]: https://gull.example/${'a'.repeat(10_000)}`),
    faults: [
      'articles/storm.md:1002: what the references lead to comes to more than 5,000,000 characters. Refer to shorter addresses and notes, or less often.',
    ],
  },
  {
    name: 'five thousand underlined headings',
    files: body('a\n='.concat('\n\na\n='.repeat(5000))),
    faults: [
      'articles/storm.md:3007: more than 1,000 lines hold only hyphens or equals signs. Take them out; write a heading with ## before it.',
    ],
  },
  {
    name: 'five thousand subheadings of one name',
    files: body('### Same\n\n'.repeat(5000)),
    published: (content) => new Set(html(content)?.match(/ id="[^"]+"/g)).size,
    as: 5000,
  },
  {
    name: 'a thousand sections',
    files: body(...times(1000, (index) => `## Hour ${index}\n\nWind.\n`)),
    published: (content) => sections(content)?.length,
    as: 1000,
  },
]
