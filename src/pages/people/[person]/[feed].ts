import type { APIRoute } from 'astro'
import { stringsFor } from '../../../interface/strings.ts'
import { slugsOf } from '../../../permalink/redirects.ts'
import { servePerson } from '../../../site/feeds.ts'
import type { PersonListing } from '../../../site/listing.ts'
import { FEEDS, type FeedFile, feedPath, personPath } from '../../../site/paths.ts'
import { readRecord, type SiteRecord } from '../../../site/record.ts'

interface Props {
  record: SiteRecord
  person: PersonListing
  file: FeedFile
}

export const getStaticPaths = async () => {
  const record = await readRecord()
  return record.people.flatMap((person) =>
    FEEDS.flatMap(({ file }) =>
      slugsOf(person.slug, (slug) => feedPath(personPath(slug), file), record.redirects).map((slug) => ({
        params: { person: slug, feed: file },
        props: { record, person, file } satisfies Props,
      })),
    ),
  )
}

/** What somebody said last. */
export const GET: APIRoute<Props> = ({ props: { record, person, file } }) => {
  const title = `${person.name} · ${record.site.name}`
  const description = stringsFor(record.site.lang).everythingSaid(person.name)
  return servePerson(record, person, { of: personPath(person.slug), file, title, description })
}
