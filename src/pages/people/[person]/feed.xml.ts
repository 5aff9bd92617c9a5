import { personFeed, personFeedRoutes } from '../../../site/feeds.ts'

export const getStaticPaths = () => personFeedRoutes('feed.xml')
export const GET = personFeed('feed.xml')
