import {expectText} from '../../model/expected.js'
import {expectOrigin} from '../expect-origin.js'
import {failure, type Ingested, type Origin} from '../ingested.js'
import {namesInByline} from '../records/byline.js'
import {cleanLine} from './clean.js'
import {type Feed, type FeedItem, feedOf, type Words} from './feed/items.js'
import {keepWholeItems} from './feed/whole-items.js'
import {isHtml, readFragment, wordsOf} from './fragment.js'
import {oneLine} from './html/dom.js'
import {makeStory, type Part, partsOfText, type Story, sizeOf} from './story.js'
import {blankDoctype} from './xml/doctype.js'

/**
 * A feed (RSS, Atom, RSS 1.0 in RDF, JSON Feed) is one article an item: the item's body, `content:encoded` or `content`;
 * where it has none its summary, with a message. What the items link to isn't fetched. Broken items are errors of their own.
 */
export async function* readFeed(raw: string, origin: Origin = {}): AsyncGenerator<Ingested> {
	expectText(raw, 'the feed')
	expectOrigin(origin)
	const {url, ...file} = origin
	const {place = 'feed'} = file
	const isJson = raw.trimStart().startsWith('{')
	const {text, faults} = isJson ? {text: raw, faults: []} : keepWholeItems(blankDoctype(raw).text)
	const feed = text === '' ? 'no feed' : await parse(text)
	if (typeof feed === 'string') {
		if (faults.length === 0) yield failure(place, feed, 'is it a feed? Fetch it again')
	} else {
		if (feed.items.length === 0 && faults.length === 0) yield failure(place, 'a feed without items', 'fetch it again')
		const ids = new Set<string>()
		for (const [index, item] of feed.items.entries()) {
			const number = index + 1
			const id = idOf(item, number, file)
			const itemOrigin = {...file, id: ids.has(id) ? `${id}#${number}` : id, place: `${place}:item ${number}`}
			ids.add(id)
			yield makeStory(storyOf(item, {...feed, url: feed.url ?? url}), itemOrigin)
		}
	}
	for (const {line, column, reason, cure} of faults) yield failure(`${place}:${line}:${column}`, reason, cure)
}

// The parser is large: it is loaded with the first feed.
async function parse(text: string): Promise<Feed | string> {
	const {parseFeed} = await import('feedsmith')
	try {
		return feedOf(parseFeed(text))
	} catch (error) {
		return `no feed that can be read: ${error instanceof Error ? error.message : String(error)}`
	}
}

// A name that holds in every feed, such as an address, as it is; another one with that of its file.
function idOf(item: FeedItem, number: number, {id: file}: Origin): string {
	const id = cleanLine(item.id)
	if (id && /[:/]/.test(id)) return id
	return cleanLine(item.url) ?? (file === undefined ? (id ?? `item ${number}`) : `${file}#${id ?? number}`)
}

function storyOf(item: FeedItem, feed: Feed): Story {
	const title = item.title === undefined ? undefined : plain(item.title)
	const {parts, notes} = readBody(item, title ?? null)
	return {
		title,
		parts,
		notes,
		published: item.published,
		updated: item.updated,
		authors: item.authors.flatMap((byline) => (byline === undefined ? [] : namesInByline(plain(byline)))),
		url: absolute(item.url, feed.url),
		canonical: absolute(item.canonical, feed.url),
		section: item.section === undefined ? undefined : plain(item.section),
		source: feed.title === undefined ? undefined : plain(feed.title),
		language: item.language ?? feed.language,
	}
}

/** A summary of more characters, or of more paragraphs, is a body: many feeds keep it there. */
const minBodyChars = 1500
const minBodyParts = 4

function readBody(item: FeedItem, title: string | null): {parts: readonly Part[]; notes: Story['notes']} {
	const faults: string[] = []
	for (const body of item.bodies) {
		if (!body) continue
		const {parts, fault} = partsOf(body, title)
		if (parts.length > 0) return {parts, notes: []}
		if (fault) faults.push(fault)
	}
	const {parts, fault} = item.summary ? partsOf(item.summary, title) : {parts: [], fault: null}
	if (fault) faults.push(fault)
	const notes = faults.map((reason) => ['ingest/html', `its body isn't read: ${reason}`] as const)
	if (parts.length === 0 || parts.length >= minBodyParts || sizeOf(parts) >= minBodyChars) return {parts, notes}
	const reason =
		'the feed has no body of it, only a summary, which is read; save the page that it links to for the whole'
	return {parts, notes: [...notes, ['ingest/summary', reason]]}
}

function partsOf({text, isHtml: known}: Words, title: string | null): {parts: readonly Part[]; fault: string | null} {
	if (!(known ?? isHtml(text))) return {parts: partsOfText(text), fault: null}
	const {blocks, fault} = readFragment(text, title)
	return {parts: blocks, fault}
}

// Titles may hold tags and entities, `Ford &amp; Sons`, and tags that were escaped once too often.
function plain(text: string): string {
	if (!isHtml(text) || text.length > maxPlainChars) return oneLine(text)
	const shown = wordsOf(text)
	return /<\/(?:a|b|em|i|p|span|strong)>/i.test(shown) ? wordsOf(shown) : shown
}

/** Longer titles are left as they are. */
const maxPlainChars = 5000

function absolute(url: string | undefined, base: string | undefined): string | undefined {
	if (url === undefined || /^[a-z]+:/i.test(url.trim())) return url?.trim()
	try {
		return new URL(url.trim(), base).href
	} catch {
		return url.trim()
	}
}
