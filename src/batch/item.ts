import type {Ingested, ReadError} from '../ingest/ingested.js'
import type {ArticleInput} from '../model/article/article.js'
import type {Message} from '../model/message.js'

/** What a caller handed in, sorted by its shape alone: an article that still has to be looked at, or why there is none. */
export function openItem(
	item: Ingested | ArticleInput,
): {readonly error: ReadError} | {readonly article: ArticleInput; readonly messages: readonly Message[]} {
	// Callers in JavaScript may hand in anything.
	if (typeof item !== 'object' || item === null || 'text' in item) return {article: item, messages: []}
	if ('error' in item && isObject(item.error)) return {error: item.error}
	if ('article' in item) return {article: item.article, messages: item.messages ?? []}
	return {article: item as unknown as ArticleInput, messages: []}
}

/** What an item is called in messages, and the id of its article. */
export function namesOf(item: unknown): [place: string, id: string | null] {
	if (!isObject(item)) return [unnamed, null]
	const own = stringAt(isObject(item.article) ? item.article : item, 'id')
	const place = stringAt(isObject(item.error) ? item.error : item, 'place')
	return [place ?? own ?? unnamed, own]
}

/** Characters of what may be an article. */
export function charsOf(item: unknown): number {
	const {text, page} = ((item as {article?: unknown} | null)?.article ?? item ?? {}) as {text?: unknown; page?: unknown}
	const long = text ?? page
	return typeof long === 'string' ? long.length : 0
}

const unnamed = 'article'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const stringAt = (value: Record<string, unknown>, key: string): string | null => {
	const found = value[key]
	return typeof found === 'string' ? found : null
}
