/* The one script of a page: what it adds is convenience, and nothing that is needed to read. */
import './choose.ts'
import './close-sheets.ts'
import './keep-reading.ts'
import './mark-current.ts'
import './pass-on.ts'
