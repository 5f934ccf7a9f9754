import {noteDateLine} from '../../model/article/date-line.js'
import {makeArticle} from '../../model/article/make-article.js'
import {expectText} from '../../model/expected.js'
import type {Message} from '../../model/message.js'
import {expectOrigin} from '../expect-origin.js'
import {note, type Origin, type ReadArticle} from '../ingested.js'
import {readFragment} from './fragment.js'
import {type PageBlock, readBlocks} from './html/blocks.js'
import {type BoundPage, boundPage} from './html/bound-page.js'
import {readDateLine, type ShownDate} from './html/date-line.js'
import {parsePage} from './html/dom.js'
import {dropMakers} from './html/end-matter.js'
import {dropJunk} from './html/junk.js'
import {findMain, markParts, prune} from './html/main.js'
import {type Metadata, readMetadata} from './html/metadata.js'
import {addStandfirst, readStandfirst} from './html/standfirst.js'
import {layOut} from './lay-out.js'

/** A web page is one article: its headline, then its running text, without navigation, captions, side boxes and teasers. */
export function readHtml(raw: string, origin: Origin = {}): ReadArticle {
	expectText(raw, 'the page')
	expectOrigin(origin)
	const {place = 'page', id} = origin
	const page = boundPage(raw)
	const {metadata, shown, body: main} = readPage(page.html, origin.url ?? null)
	const {title} = metadata
	const body = main.length === 0 && isBare(raw, origin) ? readBare(raw, title) : main
	const messages: Message[] = boundNotes(page).map((text) => note('ingest/page', `${place}: ${text}`))
	if (body.length === 0) {
		const cure = 'is it a list of links, or filled in by a script? Save the page as a browser shows it'
		messages.push(note('ingest/no-article', `${place}: no running text found in the page; ${cure}`))
	}
	const headline: PageBlock[] = title && body.length > 0 ? [{type: 'headline', tag: 'H1', text: title, linked: 0}] : []
	const published = metadata.published ?? shown?.date
	if (shown)
		messages.push(note('ingest/date', `${place}: its date, ${shown.date}, is that of its line “${shown.words}”`))
	const article = makeArticle({...metadata, published, id, ...layOut([...headline, ...body])})
	return {article, place, messages: [...messages, ...noteDateLine(article, published)]}
}

// `<p>Unions said 600 jobs would go.</p>`: with nothing around it, as in a mail, the words are the text, however short.
const isBare = (raw: string, {hints}: Origin): boolean =>
	hints?.isMessage === true || !/<(?:!doctype|html|head|body|title|nav|script|meta|link)\b/i.test(raw)

const readBare = (raw: string, title: string | null): readonly PageBlock[] =>
	readFragment(raw, title).blocks.filter(({text, linked}) => linked < text.length && /[\p{L}\p{N}]/u.test(text))

interface ReadPage {
	readonly metadata: Metadata
	/** The date that a line shows, where nothing else dates the page. */
	readonly shown: ShownDate | null
	readonly body: readonly PageBlock[]
}

function boundNotes({flattened, cut}: BoundPage): string[] {
	const notes: string[] = []
	if (flattened > 0)
		notes.push(`${flattened} elements nested too deep, or too many; their words are kept, not their marks`)
	if (cut > 0) notes.push(`more text than an article has; the last ${cut} characters are left out; split the page`)
	return notes
}

function readPage(html: string, url: string | null): ReadPage {
	const page = parsePage(html)
	const metadata = readMetadata(page, url)
	const shown = metadata.published === null ? readDateLine(page) : null
	const standfirst = readStandfirst(page, metadata.title)
	markParts(page)
	const main = findMain(page)
	if (main) prune(main)
	const body = main ? dropMakers(dropJunk(readBlocks(main), metadata.title), metadata.authors) : []
	return {metadata, shown, body: addStandfirst(standfirst, body)}
}
