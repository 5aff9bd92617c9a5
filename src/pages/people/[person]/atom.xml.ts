import { personFeed, personFeedRoutes } from '../../../site/feeds.ts'

export const getStaticPaths = () => personFeedRoutes('atom.xml')
export const GET = personFeed('atom.xml')
