import { describe, expect, test } from 'vitest'
import type { ArticleSpeaker } from '../../src/article/article.ts'
import { linkNotes, notesOf, placeNoteMarks, quotationMarks } from '../../src/site/note-marks.ts'
import { quotationOf } from './articles.ts'

const person = (slug: string): ArticleSpeaker => ({ kind: 'person', name: slug, role: '', slug })
const source = (name: string): ArticleSpeaker => ({ kind: 'unnamed', name, role: '', slug: null })
const ada = person('ada')
const bo = person('bo')

const marksOf = (quotations: Parameters<typeof quotationMarks>[0], lang = 'en') =>
  Object.fromEntries(quotationMarks(quotations, lang))

describe('marks of quotations', () => {
  test('tell the speaker, in the order of appearance, and which of his quotations it is', () => {
    expect(marksOf([quotationOf('q-a', ada), quotationOf('q-b', bo), quotationOf('q-c', ada)])).toEqual({
      '#_said-a': '1.1',
      '#_said-b': '2.1',
      '#_said-c': '1.2',
    })
  })

  test('tell all who spoke together', () => {
    const said = [quotationOf('q-a', bo), quotationOf('q-b', ada, bo)]
    expect(marksOf(said)).toEqual({ '#_said-a': '1.1', '#_said-b': '1.2, 2.1' })
    expect(marksOf(said, 'ar')['#_said-b']).toBe('1.2، 2.1')
  })

  test('tell unnamed sources apart, and number last what nobody is known to have said', () => {
    const said = [
      quotationOf('q-a'),
      quotationOf('q-b', source('an official')),
      quotationOf('q-c', source('a diplomat')),
      quotationOf('q-d', source('an official')),
      quotationOf('q-e'),
    ]
    expect(Object.values(marksOf(said))).toEqual(['1.1', '1.2', '2.1', '3.1', '3.2'])
    expect(marksOf(said)['#_said-a']).toBe('3.1')
  })

  test('count on beyond any alphabet', () => {
    const said = Array.from({ length: 40 }, (_, index) => quotationOf(`q-${index}`, ada))
    expect(Object.values(marksOf(said)).at(-1)).toBe('1.40')
  })
})

const ROOT = 'https://paper.example/news/'

describe('marks of links', () => {
  test('are one letter an address, in the order of the page', () => {
    const texts = [
      '<p><a href="https://b.example/">b</a> <a title="x" href="https://a.example/">a</a></p>',
      '<p><a href="https://b.example/">again</a></p>',
    ]
    const { marks, addresses } = linkNotes(texts, ROOT)
    expect(addresses).toEqual(['https://b.example/', 'https://a.example/'])
    expect(placeNoteMarks(texts.join(''), marks)).toBe(
      '<p><a href="https://b.example/" data-note="a">b</a> <a title="x" href="https://a.example/" data-note="b">a</a></p>' +
        '<p><a href="https://b.example/" data-note="a">again</a></p>',
    )
  })

  test('stand for whole addresses, as people write them', () => {
    const texts = [
      '<a href="/news/people/ada/">Ada</a>',
      '<a href="https://a.example/?x=1&#x26;y=%C3%A9%20%D1%8F">a</a>',
      '<a href="mailto:ada@paper.example">write to her</a>',
      '<a href="//c.example/c">c</a>',
    ]
    expect(linkNotes(texts, ROOT).addresses).toEqual([
      'https://paper.example/news/people/ada/',
      'https://a.example/?x=1&y=é%20я',
      'ada@paper.example',
      'https://c.example/c',
    ])
  })

  test('are left out for places on the page and for addresses that stand in the text', () => {
    const texts = [
      '<a href="#here">here</a> <a class="said" href="#_said-a"></a>',
      '<a href="https://a.example/x/">a.example/x</a>',
      '<a href="mailto:ada@paper.example"><em>ada@paper.example</em></a>',
    ]
    expect(linkNotes(texts, ROOT)).toEqual({ marks: new Map(), addresses: [] })
  })

  test('go on after z', () => {
    const text = Array.from({ length: 54 }, (_, index) => `<a href="https://a.example/${index}">x</a>`).join('')
    const letters = [...linkNotes([text], ROOT).marks.values()]
    expect([letters[25], letters[26], letters[51], letters[52]]).toEqual(['z', 'aa', 'az', 'ba'])
  })
})

test('a page’s marks stand on its links and its quotations, and change no word', () => {
  const html =
    '<p><span class="q" id="q-a">“<a href="https://a.example/">a</a>”</span><a class="said" href="#_said-a" aria-label="Said by Ada"></a></p>'
  const { marks } = notesOf([html], [quotationOf('q-a', ada)], { lang: 'en', root: ROOT })
  const placed = placeNoteMarks(html, marks)
  expect(placed).toContain('href="https://a.example/" data-note="a">a</a>')
  expect(placed).toContain('aria-label="Said by Ada" data-note="1.1"></a>')
  expect(placed.replace(/ data-note="[^"]*"/g, '')).toBe(html)
})

test('an address that is none is told as it stands', () => {
  const { addresses } = linkNotes(['<a href="//[">a</a> <a href="http://[">b</a>'], 'https://a.example/')
  expect(addresses).toEqual(['//[', 'http://['])
})
