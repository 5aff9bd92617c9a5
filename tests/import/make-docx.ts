import { strToU8, zipSync } from 'fflate'

/** A paragraph of Word in a style by its id, or in none. */
export function paragraph(text: string, styleId?: string): string {
  const style = styleId ? `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>` : ''
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A paragraph with a picture, by the id of its relationship; what is linked lies outside of the file. */
export function picture(id: string, alt: string, reference: 'embed' | 'link' = 'embed'): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${alt}"/><a:graphic><a:graphicData
    uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:${reference}="${id}"/>
    </pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

/** What a .docx file is made of; all but the body may be left out. */
export interface DocxParts {
  /** XML within `w:body`. */
  body: string
  /** Names of styles by their ids. */
  styles?: Record<string, string>
  /** XML of relationships. */
  relationships?: string
  /** XML within `cp:coreProperties`. */
  properties?: string
  /** Further entries. */
  entries?: Record<string, Uint8Array>
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Makes a small .docx file. */
export function makeDocx({ body, styles = {}, relationships = '', properties, entries = {} }: DocxParts): Uint8Array {
  const styleElements = Object.entries(styles).map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  const texts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}">
      <Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${relationships}</Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      ${styleElements.join('')}</w:styles>`,
    ...(properties === undefined
      ? {}
      : {
          'docProps/core.xml': `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${properties}</cp:coreProperties>`,
        }),
  }
  const encoded = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync({ ...encoded, ...entries })
}

/** The XML of a relationship to a picture. */
export function toPicture(id: string, target: string, mode = 'Internal'): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/image" Target="${target}" TargetMode="${mode}"/>`
}

/** Changes what a zip file's directory and headers say of the size of each entry of a name. */
export function lieAboutSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const lying = Buffer.from(zip)
  for (const [signature, sizeAt, nameAt] of [
    ['PK\x03\x04', 22, 30],
    ['PK\x01\x02', 24, 46],
  ] as const) {
    for (let at = lying.indexOf(signature); at !== -1; at = lying.indexOf(signature, at + 4)) {
      if (lying.toString('utf8', at + nameAt, at + nameAt + name.length) === name)
        lying.writeUInt32LE(size, at + sizeAt)
    }
  }
  return lying
}
