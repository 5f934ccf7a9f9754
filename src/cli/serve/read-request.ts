import type {Item, RawPage} from '../../batch/task.js'
import {placeInJson, reasonOf} from '../../ingest/formats/json-error.js'
import {toIsoDate} from '../../ingest/records/iso-date.js'
import {articleFields} from '../../model/article/article-input.js'
import {isRecord} from '../../model/expected.js'
import {type Arriving, readBody} from './read-body.js'
import {type Refusal, refusal} from './refusal.js'

/** What a request asks for. */
export interface Asked {
	readonly items: readonly (Item | RawPage)[]
	/** Whether it sent a list: it gets one back. */
	readonly isList: boolean
}

/** Articles of one request at most. */
const maxArticles = 1000

/**
 * The articles of a request, by its content type: JSON (an article, or a list of them), JSON Lines, plain text or a page.
 * Throws a Refusal that says what is wrong.
 */
export async function readRequest(
	request: Request,
	query: URLSearchParams,
	maxBytes: number,
	arriving: Arriving,
): Promise<Asked> {
	const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
	const reader = readers.get(type)
	if (!reader) throw unknownType(type)
	const asked = reader(await readBody(request, maxBytes, arriving), aboutOf(query))
	if (asked.items.length > maxArticles)
		throw refusal(413, `${asked.items.length} articles, more than ${maxArticles}`, 'send fewer at a time')
	return asked
}

/** What a query says of a text or page: `?published=2024-11-21&id=a`. */
type About = Readonly<Partial<Record<'id' | 'published' | 'url' | 'title' | 'source', string>>>

const known = ['id', 'published', 'url', 'title', 'source'] as const

function aboutOf(query: URLSearchParams): About {
	for (const name of query.keys())
		if (!known.some((one) => one === name))
			throw refusal(400, `the query has ${JSON.stringify(name.slice(0, 100))}`, `it may have ${known.join(', ')}`)
	const published = query.get('published')
	if (published !== null && toIsoDate(published) === null)
		throw refusal(400, `published: ${JSON.stringify(published.slice(0, 100))} is no date`, 'write it as 2024-11-21')
	return Object.fromEntries([...query])
}

type Reader = (body: string, about: About) => Asked

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	['application/json', (body) => fromJson(body)],
	['application/x-ndjson', (body) => fromLines(body)],
	['application/jsonl', (body) => fromLines(body)],
	['text/plain', (text, about) => ({items: [{...about, text}], isList: false})],
	['text/html', fromPage],
])

function unknownType(type: string): Refusal {
	const given = type === '' ? 'no content type' : `content type ${JSON.stringify(type.slice(0, 100))}`
	return refusal(415, given, `send ${[...readers.keys()].join(', ')}`)
}

function fromJson(body: string): Asked {
	const value = parse(body, '')
	const list = Array.isArray(value) ? value : (value as {articles?: unknown} | null)?.articles
	if (Array.isArray(list)) {
		if (list !== value) checkKeys(value, ['articles'], 'the body')
		for (const [index, item] of list.entries()) checkArticle(item, `article ${index + 1}`)
		return {items: list as Item[], isList: true}
	}
	checkArticle(value, 'the article')
	return {items: [value as Item], isList: false}
}

// What is no article at all is an error record.
function checkArticle(value: unknown, name: string): void {
	if (isRecord(value) && typeof value.text === 'string')
		for (const option of options) if (option in value) throw unknownKey(option, articleFields, name)
}

/** What a caller of the library chooses beside an article. Other fields of a crawler, such as `tags`, pass. */
const options = ['kinds', 'statements', 'minConfidence', 'minSalience']

// `kinds` beside a text would be passed over in silence.
function checkKeys(value: unknown, known: readonly string[], name: string): void {
	const unknown = Object.keys(value as object).find((key) => !known.includes(key))
	if (unknown !== undefined) throw unknownKey(unknown, known, name)
}

function unknownKey(unknown: string, known: readonly string[], name: string): Refusal {
	const cure = `it may have ${known.join(', ')}; which facts are given is said where the server starts: --kinds, --min-confidence`
	return refusal(400, `${name} has ${JSON.stringify(unknown.slice(0, 100))}`, cure)
}

const fromLines = (body: string): Asked => ({
	items: body
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line, index) => {
			const value = parse(line, `line ${index + 1}`)
			checkArticle(value, `the article of line ${index + 1}`)
			return value as Item
		}),
	isList: true,
})

function parse(text: string, place: string): unknown {
	try {
		return JSON.parse(text)
	} catch (error) {
		throw refusal(400, `${place || 'the body'}${placeInJson(text)}: ${reasonOf(error)}`, 'correct it')
	}
}

function fromPage(page: string, {url, ...about}: About): Asked {
	return {items: [{page, place: 'page', ...(url !== undefined && {url}), about}], isList: false}
}
