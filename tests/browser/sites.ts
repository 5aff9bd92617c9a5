/** Where the tests find the site as it is published, from `dist/`. */
export const REAL_SITE = 'http://localhost:4331/'

/** Where they find the fixture newspaper. */
export const FIXTURE_SITE = 'http://localhost:4332/lantern/'

export const ARTICLE = `${REAL_SITE}articles/putin-ceasefire-current-lines/`
