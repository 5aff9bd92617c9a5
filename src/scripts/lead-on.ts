/* Follows the link to where a page has moved, and takes along the place that was asked for. */
const link = document.querySelector('a')
if (link) location.replace(link.href + location.hash)
