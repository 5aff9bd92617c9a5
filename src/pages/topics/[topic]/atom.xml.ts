import { topicFeed, topicFeedRoutes } from '../../../site/feeds.ts'

export const getStaticPaths = () => topicFeedRoutes('atom.xml')
export const GET = topicFeed('atom.xml')
