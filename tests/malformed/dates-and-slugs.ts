import {
  article,
  body,
  GOOD,
  ids,
  lines,
  type Malformed,
  PUBLISHED,
  published,
  SITE,
  sections,
  site,
  slugs,
  storm,
} from './content.ts'

const dated = (date: string) => storm([`published: ${date}`])
const berlin = (date: string) => ({
  'site.yaml': SITE.replace('Pacific/Auckland', 'Europe/Berlin'),
  'articles/storm.md': article([`published: ${date}`]),
})
const named = (path: string, text = GOOD) => site({ [`articles/${path}`]: text })
const sectioned = (name: string) =>
  site({ 'articles/storm/index.md': GOOD, [`articles/storm/${name}`]: lines('## Wind', '', 'Much.') })

export const cases: Malformed[] = [
  {
    name: 'a time whose day is beyond the last year elsewhere',
    files: storm(['published: 9999-12-31T23:59-12:00']),
    faults: [
      'articles/storm.md:3: “published” “9999-12-31T23:59-12:00” lies beyond the years 1 to 9999. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a time whose day is before the first year elsewhere',
    files: storm(['published: 0001-01-01T00:00+14:00']),
    faults: [
      'articles/storm.md:3: “published” “0001-01-01T00:00+14:00” lies beyond the years 1 to 9999. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'the day of a leap year in another',
    files: dated('2031-02-29'),
    faults: [
      'articles/storm.md:3: “published” “2031-02-29” does not exist in the calendar. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  { name: 'the day of a leap year', files: dated('2032-02-29'), published, as: '2032-02-29' },
  {
    name: 'month zero',
    files: dated('2031-00-10'),
    faults: [
      'articles/storm.md:3: “published” “2031-00-10” does not exist in the calendar. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'day zero',
    files: dated('2031-01-00'),
    faults: [
      'articles/storm.md:3: “published” “2031-01-00” does not exist in the calendar. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'the year 0',
    files: dated('"0000-01-01"'),
    faults: [
      'articles/storm.md:3: “published” “0000-01-01” does not exist in the calendar. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'the year 10000',
    files: dated('10000-01-01'),
    faults: [
      'articles/storm.md:3: “published” “10000-01-01” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a year of two digits',
    files: dated('31-04-09'),
    faults: [
      'articles/storm.md:3: “published” “31-04-09” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a year alone',
    files: dated('2031'),
    faults: ['articles/storm.md:3: “published” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a month alone',
    files: dated('2031-04'),
    faults: ['articles/storm.md:3: “published” “2031-04” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.'],
  },
  {
    name: 'day before month',
    files: dated('09/04/2031'),
    faults: [
      'articles/storm.md:3: “published” “09/04/2031” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'day before month, with points',
    files: dated('09.04.2031'),
    faults: [
      'articles/storm.md:3: “published” “09.04.2031” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a date in words',
    files: dated('April 9, 2031'),
    faults: [
      'articles/storm.md:3: “published” “April 9, 2031” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a date without its zeros',
    files: dated('2031-4-9'),
    faults: [
      'articles/storm.md:3: “published” “2031-4-9” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'seconds since 1970',
    files: dated('1933459200'),
    faults: ['articles/storm.md:3: “published” must be text. Put it between quotation marks.'],
  },
  {
    name: 'hour 24',
    files: dated('2031-04-09T24:00'),
    faults: [
      'articles/storm.md:3: “published” “2031-04-09T24:00” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'minute 60',
    files: dated('2031-04-09T12:60'),
    faults: [
      'articles/storm.md:3: “published” “2031-04-09T12:60” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'second 60',
    files: dated('2031-06-30T23:59:60Z'),
    faults: [
      'articles/storm.md:3: “published” “2031-06-30T23:59:60Z” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'an hour without minutes',
    files: dated('2031-04-09T16'),
    faults: [
      'articles/storm.md:3: “published” “2031-04-09T16” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'an hour of twelve',
    files: dated('2031-04-09 4:03 pm'),
    faults: [
      'articles/storm.md:3: “published” “2031-04-09 4:03 pm” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a zone by its letters',
    files: dated('2031-04-09T16:03 CET'),
    faults: [
      'articles/storm.md:3: “published” “2031-04-09T16:03 CET” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a zone by its place',
    files: dated('2031-04-09T16:03[Europe/Berlin]'),
    faults: [
      'articles/storm.md:3: “published” “2031-04-09T16:03[Europe/Berlin]” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a zone farther than any',
    files: dated('2031-04-09T16:03+25:00'),
    faults: [
      'articles/storm.md:3: “published” “2031-04-09T16:03+25:00” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a zone without its colon',
    files: dated('2031-04-09T16:03+0200'),
    published,
    as: '2031-04-10T02:03:00+12:00',
  },
  {
    name: 'fractions of a second',
    files: dated('2031-04-09T16:03:00.123Z'),
    published,
    as: '2031-04-10T04:03:00+12:00',
  },
  {
    name: 'a time that the clocks skipped, in Berlin',
    files: berlin('2031-03-30T02:30'),
    faults: [
      'articles/storm.md:3: “published” “2031-03-30T02:30” does not exist in Europe/Berlin: the clocks skipped it. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a time that came twice',
    files: berlin('2031-10-26T02:30'),
    faults: [
      'articles/storm.md:3: “published” “2031-10-26T02:30” came twice in Europe/Berlin: put +02:00 or +01:00 behind it. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'digits of another script',
    files: dated('٢٠٣١-٠٤-٠٩'),
    faults: [
      'articles/storm.md:3: “published” “٢٠٣١-٠٤-٠٩” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'digits of full width',
    files: dated('２０３１-０４-０９'),
    faults: [
      'articles/storm.md:3: “published” “２０３１-０４-０９” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'dashes for hyphens',
    files: dated('2031–04–09'),
    faults: [
      'articles/storm.md:3: “published” “2031–04–09” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },
  {
    name: 'a date as a list',
    files: dated('[2031, 4, 9]'),
    faults: ['articles/storm.md:3: “published” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a date that YAML marks as one',
    files: dated('!!timestamp 2031-04-09'),
    faults: ['articles/storm.md:3: “published” must be text. Put it between quotation marks.'],
  },
  {
    name: 'a correction before publication',
    files: storm([PUBLISHED, 'corrections:', '  - date: 2031-04-08', '    note: It was the other storm.']),
    published: (content) => content.articles[0]?.article.corrections.map(({ date }) => date.iso),
    as: ['2031-04-08'],
  },
  {
    name: 'a source published after the article',
    files: storm([PUBLISHED, 'source:', '  name: Gull', '  published: 2031-04-10']),
    published: (content) => content.articles[0]?.article.source?.published?.iso,
    as: '2031-04-10',
  },
  {
    name: 'an update on the same day',
    files: storm([PUBLISHED, 'updated: 2031-04-09']),
    published: (content) => content.articles[0]?.article.updated?.iso,
    as: '2031-04-09',
  },
  {
    name: 'a date of a source that is none',
    files: storm([PUBLISHED, 'source:', '  name: Gull', '  published: soon']),
    faults: [
      'articles/storm.md:6: “source.published” “soon” is not a date. Write it like 2024-05-25 or 2024-05-25T16:03.',
    ],
  },

  { name: 'an article called index', files: named('index.md'), published: slugs, as: ['index'] },
  { name: 'an article called 404', files: named('404.md'), published: slugs, as: ['404'] },
  { name: 'an article called con', files: named('con.md'), published: slugs, as: ['con'] },
  {
    name: 'an article called as one of our files',
    files: named('share.png.md'),
    faults: [
      'articles/share.png.md:1: “share.png” cannot stand in an address. Rename it to sharepng: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article called as its data',
    files: named('citation.json.md'),
    faults: [
      'articles/citation.json.md:1: “citation.json” cannot stand in an address. Rename it to citationjson: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article called as a folder of ours',
    files: site({ 'articles/people.md': GOOD, 'articles/topics.md': GOOD, 'articles/search.md': GOOD }),
    published: slugs,
    as: ['people', 'search', 'topics'],
  },
  {
    name: 'an article of dots',
    files: named('...md'),
    faults: ['articles:1: there is no article. Write the first, as in articles/a-headline.md.'],
  },
  {
    name: 'an article with a dot at its end',
    files: named('storm..md'),
    faults: [
      'articles/storm..md:1: “storm.” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a space at its end',
    files: named('storm .md'),
    faults: [
      'articles/storm .md:1: “storm ” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a percent sign',
    files: named('100%.md'),
    faults: [
      'articles/100%.md:1: “100%” cannot stand in an address. Rename it to 100: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with an escaped slash',
    files: named('a%2Fb.md'),
    faults: [
      'articles/a%2Fb.md:1: “a%2Fb” cannot stand in an address. Rename it to a-2fb: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a backslash',
    files: named('a\\b.md'),
    faults: ['articles/a/b.md:1: “b.md” is not the name of a section. Rename it to 01-b.md.'],
  },
  {
    name: 'an article with a question mark',
    files: named('storm?.md'),
    faults: [
      'articles/storm?.md:1: “storm?” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a number sign',
    files: named('storm#wind.md'),
    faults: [
      'articles/storm#wind.md:1: “storm#wind” cannot stand in an address. Rename it to storm-wind: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with two hyphens',
    files: named('storm--wind.md'),
    faults: [
      'articles/storm--wind.md:1: “storm--wind” cannot stand in an address. Rename it to storm-wind: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a hyphen at its end',
    files: named('storm-.md'),
    faults: [
      'articles/storm-.md:1: “storm-” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with an underline',
    files: named('storm_wind.md'),
    faults: [
      'articles/storm_wind.md:1: “storm_wind” cannot stand in an address. Rename it to storm-wind: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a line break in its name',
    files: named('storm\nwind.md'),
    faults: [
      'articles/storm<U+000A>wind.md:1: “storm<U+000A>wind” cannot stand in an address. Rename it to storm-wind: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a quotation mark',
    files: named('"storm".md'),
    faults: [
      'articles/"storm".md:1: “"storm"” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a tag',
    files: named('<b>.md'),
    faults: [
      'articles/<b>.md:1: “<b>” cannot stand in an address. Rename it to b: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article of an emoji',
    files: named('😀.md'),
    faults: [
      'articles/😀.md:1: “😀” cannot stand in an address. Rename it to a-name: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'two articles that only capitals tell apart',
    files: site({ 'articles/storm.md': GOOD, 'articles/Storm.md': GOOD }),
    faults: [
      'articles/Storm.md:1: “Storm” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'two articles in two forms of Unicode',
    files: site({ 'articles/caf\u00e9.md': GOOD, 'articles/cafe\u0301.md': GOOD }),
    faults: [
      'articles/café.md:1: there are two files of this name in two forms of Unicode. Delete one of them, or rename it.',
    ],
  },
  {
    name: 'an article in decomposed letters',
    files: named('café.md'.normalize('NFD')),
    published: slugs,
    as: ['café'.normalize('NFC')],
  },
  {
    name: 'an article with a letter of another script',
    files: named('st\u043erm.md'),
    faults: [
      'articles/stоrm.md:1: “stоrm” mixes letters of two scripts that look alike. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article all in letters of another script that look alike',
    files: site({ 'articles/cope.md': GOOD, 'articles/\u0441\u043e\u0440\u0435.md': GOOD }),
    faults: ['articles/соре.md:1: “соре” looks the same as articles/cope.md. Rename one of them.'],
  },
  {
    name: 'an article with words of two scripts',
    files: named('шторм-storm.md'),
    published: slugs,
    as: ['шторм-storm'],
  },
  {
    name: 'an article with an invisible letter',
    files: named('sto\u3164rm.md'),
    faults: [
      'articles/sto<U+3164>rm.md:1: “sto<U+3164>rm” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a joiner',
    files: named('sto\u200drm.md'),
    faults: [
      'articles/sto<U+200D>rm.md:1: “sto<U+200D>rm” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a soft hyphen',
    files: named('sto\u00adrm.md'),
    faults: [
      'articles/sto<U+00AD>rm.md:1: “sto<U+00AD>rm” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a variation selector',
    files: named('storm\ufe0f.md'),
    faults: [
      'articles/storm<U+FE0F>.md:1: “storm<U+FE0F>” cannot stand in an address. Rename it to storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a sign that turns direction',
    files: named('\u202emrots.md'),
    faults: [
      'articles/<U+202E>mrots.md:1: “<U+202E>mrots” cannot stand in an address. Rename it to mrots: small letters, digits, single hyphens.',
    ],
  },
  { name: 'an article of full width letters', files: named('ｓｔｏｒｍ.md'), published: slugs, as: ['ｓｔｏｒｍ'] },
  {
    name: 'an article with a dotless capital',
    files: named('İstanbul.md'),
    faults: [
      'articles/İstanbul.md:1: “İstanbul” cannot stand in an address. Rename it to i̇stanbul: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a name as long as a disk allows',
    files: named(`${'a'.repeat(252)}.md`),
    faults: [
      'articles/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1: “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa …” cannot stand in an address. Rename it to aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an article with a name of 200 letters',
    files: named(`${'a'.repeat(200)}.md`),
    published: (content) => slugs(content)[0]?.length,
    as: 200,
  },
  {
    name: 'an article whose letters take many bytes',
    files: named(`${'灯'.repeat(82)}.md`),
    faults: [
      'articles/灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯.md:1: “灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯” cannot stand in an address. Rename it to 灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'a folder of an article with a bad name',
    files: site({ 'articles/The Storm/index.md': GOOD }),
    faults: [
      'articles/The Storm/index.md:1: “The Storm” cannot stand in an address. Rename it to the-storm: small letters, digits, single hyphens.',
    ],
  },
  {
    name: 'an index in capitals',
    files: site({ 'articles/storm/INDEX.md': GOOD }),
    faults: ['articles/storm/INDEX.md:1: “INDEX.md” is not the name of a section. Rename it to index.md.'],
  },
  {
    name: 'an ending in capitals',
    files: named('storm.MD'),
    faults: [
      'articles:1: there is no article. Write the first, as in articles/a-headline.md.',
      'articles/storm.MD:1: “storm.MD” is not read here. Rename it to storm.md, or begin its name with _.',
    ],
  },
  {
    name: 'a file that another program hides',
    files: site({ 'articles/storm.md': GOOD, 'articles/.storm.md.swp': 'x', 'articles/.DS_Store': 'x' }),
    published: slugs,
    as: ['storm'],
  },
  {
    name: 'a draft of an editor that begins with an underline',
    files: site({ 'articles/storm.md': GOOD, 'articles/_calm.md': '' }),
    published: slugs,
    as: ['storm'],
  },
  {
    name: 'a copy that a program left',
    files: site({ 'articles/storm.md': GOOD, 'articles/storm copy.md': GOOD }),
    faults: [
      'articles/storm copy.md:1: “storm copy” cannot stand in an address. Rename it to storm-copy: small letters, digits, single hyphens.',
    ],
  },

  {
    name: 'two sections with one number',
    files: site({
      'articles/storm/index.md': GOOD,
      'articles/storm/01-wind.md': lines('## Wind', '', 'Much.'),
      'articles/storm/01-rain.md': lines('## Rain', '', 'Some.'),
    }),
    published: sections,
    as: ['rain', 'wind'],
  },
  {
    name: 'sections whose numbers have one digit and two',
    files: site({
      'articles/storm/index.md': GOOD,
      'articles/storm/10-rain.md': lines('## Rain', '', 'Some.'),
      'articles/storm/9-wind.md': lines('## Wind', '', 'Much.'),
    }),
    published: sections,
    as: ['wind', 'rain'],
  },
  {
    name: 'a section with a number of twenty digits',
    files: sectioned('99999999999999999999-wind.md'),
    published: sections,
    as: ['wind'],
  },
  {
    name: 'a section without a slug',
    files: sectioned('01-.md'),
    faults: ['articles/storm/01-.md:1: “01-.md” is not the name of a section. Rename it to 01-section.md.'],
  },
  {
    name: 'a section without a hyphen',
    files: sectioned('01.md'),
    faults: ['articles/storm/01.md:1: “01.md” is not the name of a section. Rename it to 01-section.md.'],
  },
  {
    name: 'a section with a space',
    files: sectioned('01 wind.md'),
    faults: ['articles/storm/01 wind.md:1: “01 wind.md” is not the name of a section. Rename it to 01-wind.md.'],
  },
  {
    name: 'a section with a minus',
    files: sectioned('-1-wind.md'),
    faults: ['articles/storm/-1-wind.md:1: “-1-wind.md” is not the name of a section. Rename it to 01-1-wind.md.'],
  },
  {
    name: 'a section with a letter of another script',
    files: sectioned('01-w\u0456nd.md'),
    faults: ['articles/storm/01-wіnd.md:1: “01-wіnd.md” is not the name of a section. Rename it to 01-wind.md.'],
  },
  {
    name: 'two sections that only capitals tell apart',
    files: body('## Wind {#wind}', '', 'Much.', '', '## Wind {#Wind}', '', 'More.'),
    faults: [
      `articles/storm.md:10: the section's slug “Wind” cannot stand in an address. Write small letters, digits and single hyphens, as in ## Heading {#wind}.`,
    ],
  },
  {
    name: 'two sections in two forms of Unicode',
    files: body(`## One {#${'é'.normalize('NFC')}}`, '', 'Much.', '', `## Two {#${'é'.normalize('NFD')}}`, '', 'More.'),
    faults: [
      `articles/storm.md:10: the section's slug “é” cannot stand in an address. Write small letters, digits and single hyphens, as in ## Heading {#é}.`,
    ],
  },
  {
    name: 'a section called as a quotation',
    files: body('“It came,” said Bram Tolliver.', '', '## It came {#q-it-came}', '', 'Much.'),
    published: (content) => [sections(content), ids(content)],
    as: [['q-it-came'], ['q-it-came-bram-tolliver']],
  },
  {
    name: 'a slug as long as a page',
    files: body(`## Wind {#${'a'.repeat(300)}}`, '', 'Much.'),
    faults: [
      `articles/storm.md:6: the section's slug “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa …” cannot stand in an address. Write small letters, digits and single hyphens, as in ## Heading {#aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}.`,
    ],
  },
  {
    name: 'a slug of two dots',
    files: body('## Wind {#..}', '', 'Much.'),
    faults: [
      `articles/storm.md:6: the section's slug “..” cannot stand in an address. Write small letters, digits and single hyphens, as in ## Heading {#a-slug}.`,
    ],
  },
  {
    name: 'a slug with a slash',
    files: body('## Wind {#a/b}', '', 'Much.'),
    faults: [
      `articles/storm.md:6: the section's slug “a/b” cannot stand in an address. Write small letters, digits and single hyphens, as in ## Heading {#a-b}.`,
    ],
  },
  {
    name: 'a slug without a letter',
    files: body('## Wind {#}', '', 'Much.'),
    faults: ['articles/storm.md:6: the braces hold no slug. Begin it with #, as in ## Heading {#a-slug}.'],
  },
  {
    name: 'a slug in front matter with a space',
    files: site({
      'articles/storm/index.md': GOOD,
      'articles/storm/01-wind.md': lines('---', 'heading: Wind', 'slug: the wind', '---', '', 'Much.'),
    }),
    faults: ['articles/storm/01-wind.md:3: “slug” is not a slug. Use small letters, digits and single hyphens.'],
  },
  {
    name: 'a heading with a soft hyphen',
    files: body('## Har\u00adbour', '', 'Much.'),
    published: sections,
    as: ['harbour'],
  },
  {
    name: 'a heading with an emoji of several parts',
    files: body('## Storm 👩\u200d🚒 passes', '', 'Much.'),
    published: sections,
    as: ['storm-passes'],
  },
  {
    name: 'a heading in Persian with a sign that parts letters',
    files: body('## می\u200cخواهم', '', 'Much.'),
    published: sections,
    as: ['می-خواهم'],
  },
  {
    name: 'quotations that begin alike in letters of two bytes',
    files: body(
      ...['первое', 'второе'].map(
        (word) => `“Мы не знаем что будет завтра ${'потомучтоничего '.repeat(20)}${word},” said Bram Tolliver.\n`,
      ),
    ),
    published: (content) => ids(content)?.every((id) => new TextEncoder().encode(id).length <= 240),
    as: true,
  },
  {
    name: 'a topic with letters of another script',
    files: storm([PUBLISHED, 'topics: [W\u0435ather]']),
    faults: [
      'articles/storm.md:4: “topics.1” mixes letters of two scripts that look alike. Write it with letters of one.',
    ],
  },
  {
    name: 'a topic of two dots',
    files: storm([PUBLISHED, 'topics: [..]']),
    faults: ['articles/storm.md:4: “topics.1” has no letter and no digit. Write a word.'],
  },
  {
    name: 'a topic with a slash',
    files: storm([PUBLISHED, 'topics: [Wind/Rain]']),
    published: (content) => content.articles[0]?.article.topics,
    as: [{ slug: 'wind-rain', name: 'Wind/Rain' }],
  },
  {
    name: 'an alias in another form of Unicode',
    files: storm([PUBLISHED, `aliases: [${'café'.normalize('NFD')}]`]),
    faults: ['articles/storm.md:4: “aliases.1” is not a slug. Use small letters, digits and single hyphens.'],
  },
  {
    name: 'an alias of a prototype',
    files: storm([PUBLISHED, 'aliases: [constructor]']),
    published: (content) => content.articles[0]?.article.aliases,
    as: ['constructor'],
  },
]
