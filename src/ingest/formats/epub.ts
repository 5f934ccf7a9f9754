import {makeArticle} from '../../model/article/make-article.js'
import {expectBytes} from '../../model/expected.js'
import {decode} from '../decoding/decode.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, note, type Origin, type ReadArticle} from '../ingested.js'
import {toIsoDate} from '../records/iso-date.js'
import {cleanLine} from './clean.js'
import {type Package, packagePathOf, readPackage} from './epub/package.js'
import {readHtml} from './html.js'
import {originOfPart} from './story.js'
import {descendantsOf} from './xml/find.js'
import {readXml} from './xml/tree.js'
import {asHtml} from './xml/xhtml.js'
import {isZipFault, readZipParts} from './zip-parts.js'

/**
 * An EPUB is an article a document of its spine, as a magazine has them; what a document doesn't say of its date, authors and
 * language is that of the book. Documents without running text, such as a cover, are passed over.
 */
export function* readEpub(bytes: Uint8Array, origin: Origin = {}): Generator<Ingested> {
	expectBytes(bytes, 'the EPUB')
	expectOrigin(origin)
	const {place = 'epub'} = origin
	const parts = readZipParts(bytes, (name) => asked.test(name))
	if (isZipFault(parts)) {
		yield failure(place, `no EPUB that can be read: ${parts.reason}`, parts.cure)
		return
	}
	const text = (name: string): string | null => {
		const part = parts.get(name)
		return part ? decode(part).text : null
	}
	const path = packagePathOf(text('META-INF/container.xml') ?? '')
	const opf = path === null ? null : text(path)
	if (path === null || opf === null) {
		const lacks = path === null ? '`META-INF/container.xml` that names one' : `\`${path.slice(0, 200)}\``
		yield failure(place, `no EPUB that can be read: its package document is missing, ${lacks}`, 'fetch it again')
		return
	}
	const book = readPackage(opf, path)
	const locked = lockedFiles(text('META-INF/encryption.xml') ?? '')
	let read = 0
	let passed = 0
	for (const [index, name] of book.documents.entries()) {
		const from = originOfPart({...origin, place}, 'document', index + 1)
		const written = text(name)
		if (locked.has(name)) yield failure(from.place, 'encrypted', 'get a copy without protection')
		else if (written === null) yield failure(from.place, `\`${name.slice(0, 200)}\` is missing`, 'fetch the EPUB again')
		else {
			const item = readHtml(asHtml(written), from)
			if (item.article.text === '') passed++
			else {
				read++
				yield ofBook(item, book)
			}
		}
	}
	if (read === 0 && passed > 0) yield failure(place, 'an EPUB without running text', 'is it a book of pictures?')
	else if (book.documents.length === 0) yield failure(place, 'an EPUB without documents', 'fetch it again')
}

const asked = /^META-INF\/(?:container|encryption)\.xml$|\.(?:x?html?|xml|opf)$/i

// Fonts are often encrypted, which is no matter.
const lockedFiles = (encryption: string): Set<string> =>
	new Set(
		readXml(encryption)
			.roots.flatMap((root) => descendantsOf(root, 'CipherReference'))
			.flatMap((reference) => reference.getAttribute('URI') ?? []),
	)

function ofBook({article, place, messages}: ReadArticle, book: Package): ReadArticle {
	const date = article.published === null && book.published !== undefined ? toIsoDate(book.published) : null
	const authors = book.authors.flatMap((name) => cleanLine(name) ?? [])
	const completed = makeArticle({
		...article,
		published: article.published ?? date,
		updated: article.updated ?? toIsoDate(book.updated ?? ''),
		authors: article.authors.length > 0 ? article.authors : authors,
		source: article.source ?? cleanLine(book.title),
		language: article.language ?? cleanLine(book.language)?.slice(0, 2).toLowerCase(),
	})
	const noted = date === null ? [] : [note('ingest/date', `${place}: its date, ${date}, is that of the whole book`)]
	return {article: completed, place, messages: [...messages, ...noted]}
}
