/* The one script of a page: what it adds is convenience, and nothing that is needed to read. */
import './choose.ts'
import './close-sheets.ts'
import { keepReading } from './keep-reading.ts'
import { markCurrent } from './mark-current.ts'
import './pass-on.ts'

function begin(): void {
  markCurrent()
  keepReading()
}

// A browser may prepare a page that nobody has opened yet: what is being read is not known before somebody does.
if ('prerendering' in document && document.prerendering) {
  document.addEventListener('prerenderingchange', begin, { once: true })
} else begin()
