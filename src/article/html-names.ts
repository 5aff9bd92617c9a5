const words = (list: string) => new Set(list.split(/\s+/))

/** Elements of HTML, those that it had once and that authors still write among them. */
const ELEMENTS = words(
  `a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br
  button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
  fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image
  img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter nav
  nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc
  ruby s samp script search section select selectedcontent slot small source spacer span strike strong style sub summary
  sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`,
)

/** Attributes of HTML that somebody may write without a value. */
const ATTRIBUTES = words(
  `abbr accept accesskey action align allow allowfullscreen alt async autocapitalize autocomplete autofocus autoplay
  bgcolor border cellpadding cellspacing char charset checked cite class clear color cols colspan compact content
  contenteditable controls coords crossorigin datetime declare decoding default defer dir dirname disabled download
  draggable enctype face formnovalidate frameborder headers height hidden href hreflang hspace id inert is ismap itemid
  itemprop itemref itemscope itemtype kind label lang language loading loop max maxlength media method min multiple muted
  name nohref nomodule nonce noresize noshade novalidate nowrap open part pattern placeholder playsinline popover poster
  preload readonly rel required rev reversed role rows rowspan rules scope scrolling selected shadowrootmode shape size
  sizes slot span spellcheck src srcdoc srclang srcset start step style summary tabindex target text title translate
  truespeed type usemap valign value version vspace width wrap`,
)

/** Whether a name in small letters is an element's. */
export const isElement = (name: string) => ELEMENTS.has(name)

/** Whether a name in small letters is an attribute's, or would be one of a script. */
export const isAttribute = (name: string) => ATTRIBUTES.has(name) || /^(?:aria-|data-|on)/.test(name)
