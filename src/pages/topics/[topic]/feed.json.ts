import { topicFeed, topicFeedRoutes } from '../../../site/feeds.ts'

export const getStaticPaths = () => topicFeedRoutes('feed.json')
export const GET = topicFeed('feed.json')
