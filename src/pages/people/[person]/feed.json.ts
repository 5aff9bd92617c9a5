import { personFeed, personFeedRoutes } from '../../../site/feeds.ts'

export const getStaticPaths = () => personFeedRoutes('feed.json')
export const GET = personFeed('feed.json')
