import sharp from 'sharp'
import { pictureOf, picturesIn } from '../../src/article/pictures.ts'
import { body, type Malformed } from './content.ts'

const svg = (attributes: string, content = '<path d="M0 0h9v9z"/>') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`

/** A photograph, more or less: what cannot be said in few bytes. */
const noise = sharp({
  create: {
    width: 64,
    height: 64,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
})
const [jpeg, png, avif] = await Promise.all([
  noise.clone().jpeg().toBuffer(),
  noise.clone().png().toBuffer(),
  noise.clone().avif().toBuffer(),
])
const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.6))

/** An article that shows one picture. */
const showing = (name: string, bytes: string | Buffer, written = name) => ({
  ...body(`![A gull](<${written}>)`),
  [`articles/${name}`]: bytes,
})

const shown: Malformed['published'] = ({ articles }) =>
  articles.flatMap(({ article }) => picturesIn(article).map(pictureOf))

const unreadable = (name: string) =>
  `articles/${name}:1: this picture cannot be read. Save it again from the program that made it, or name another.`
const unmeasured = (name: string) =>
  `articles/${name}:1: this drawing does not say how large it is. Write its size into its first tag, as in viewBox="0 0 300 200".`
const misnamed = (name: string, is: string) =>
  `articles/${name}:1: this picture is ${is}, and its name says something else. Give it the ending of what it is.`

export const cases: Malformed[] = [
  {
    name: 'a picture whose name no address keeps',
    files: showing('what?.svg', svg('width="9" height="9"')),
    faults: [
      'articles/storm.md:6: the image “what?.svg” has a sign in its name that no address keeps. Name it what.svg.',
    ],
  },
  {
    name: 'a picture whose name holds signs of HTML and of Markdown',
    files: showing("it's (1)_*~!.svg", svg('width="9" height="9"')),
    published: shown,
    as: ["it's (1)_*~!.svg"],
  },
  {
    name: 'a picture whose name is as long as a disk allows',
    files: showing(`${'g'.repeat(230)}.svg`, svg('width="9" height="9"')),
    faults: [`articles/storm.md:6: the name of the image “${'g'.repeat(79)} …” is too long. Shorten it to 200 bytes.`],
  },
  { name: 'half a photograph', files: showing('gull.jpg', cut(jpeg)), faults: [unreadable('gull.jpg')] },
  { name: 'half a picture of dots', files: showing('gull.png', cut(png)), faults: [unreadable('gull.png')] },
  { name: 'half a picture in AVIF', files: showing('gull.avif', cut(avif)), faults: [unreadable('gull.avif')] },
  { name: 'a drawing without measures', files: showing('gull.svg', svg('')), faults: [unmeasured('gull.svg')] },
  {
    name: 'a drawing as wide as its place',
    files: showing('gull.svg', svg('width="100%" height="100%"')),
    faults: [unmeasured('gull.svg')],
  },
  {
    name: 'a drawing whose measures are parted with commas',
    files: showing('gull.svg', svg('viewBox="0,0,90,90"')),
    faults: [unmeasured('gull.svg')],
  },
  {
    name: 'a drawing with measures and no size',
    files: showing('gull.svg', svg('viewBox="0 0 90 90"')),
    published: shown,
    as: ['gull.svg'],
  },
  {
    name: 'dots that call themselves a drawing',
    files: showing('gull.svg', png),
    faults: [misnamed('gull.svg', 'a PNG')],
  },
  {
    name: 'a drawing that calls itself a photograph',
    files: showing('gull.jpg', svg('width="9" height="9"')),
    faults: [misnamed('gull.jpg', 'an SVG')],
  },
  {
    name: 'a picture with a name that a Mac has saved',
    files: showing('cafe\u0301.png', png, 'caf\u00e9.png'),
    published: shown,
    as: ['caf\u00e9.png'],
  },
  {
    name: 'a picture described with signs that turn the reading round',
    files: {
      'site.yaml': body('Text.')['site.yaml'] ?? '',
      'articles/gull.png': png,
      'articles/storm.md':
        '---\nheadline: A\npublished: 2031-01-01\nimage:\n  src: gull.png\n  alt: "A \u202egull"\n---\n\nText.\n',
    },
    faults: [
      'articles/storm.md:6: “image.alt” cannot stand so: the sign U+202E turns round how the text behind it is read. Take it out; it came along when the text was copied.',
    ],
  },
]
