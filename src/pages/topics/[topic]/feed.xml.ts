import { topicFeed, topicFeedRoutes } from '../../../site/feeds.ts'

export const getStaticPaths = () => topicFeedRoutes('feed.xml')
export const GET = topicFeed('feed.xml')
