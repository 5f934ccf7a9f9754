import {type Span, trimSpan} from '../span.js'
import type {Block} from './article.js'
import {besideTypeOf, hasStop, namesInByline} from './beside/beside-text.js'
import {dateOfLine} from './date-line.js'
import {splitLines} from './lines.js'

/** A line above the text that says something of the article: `Source: Hollin Post`, an address alone; or one of marks, `=====`. */
export interface Header {
	/** The whole line. */
	readonly line: Span
	readonly field: 'title' | 'authors' | 'published' | 'source' | 'url' | 'summary' | null
	/** What stands behind the label; without a label the line. */
	readonly value: Span
	/** Where the label ends. */
	readonly labelEnd: number
}

/** What the headers of an article say of it. */
export interface HeaderFields {
	readonly title?: string
	readonly authors?: readonly string[]
	readonly source?: string
	readonly url?: string
}

const labels: ReadonlyMap<string, Header['field']> = new Map([
	['title', 'title'],
	['headline', 'title'],
	['author', 'authors'],
	['authors', 'authors'],
	['by', 'authors'],
	['byline', 'authors'],
	['date', 'published'],
	['published', 'published'],
	['source', 'source'],
	['publisher', 'source'],
	['url', 'url'],
	['link', 'url'],
	['subtitle', 'summary'],
	['subheadline', 'summary'],
	['standfirst', 'summary'],
	['summary', 'summary'],
])

// Lines from the top that are looked at, how long one is, and how many other ones, a headline or a byline, stand among headers.
const maxLines = 24
const maxLineChars = 2000
const maxOthers = 3
const maxOtherChars = 160

/**
 * The headers above the text, none of a text that is nothing else but one. A title and an address alone stand above all but other
 * headers; a headline, a byline may stand among the others.
 */
export function findHeaders(text: string): Header[] {
	const lines = splitLines(text.slice(0, maxLines * maxLineChars)).slice(0, maxLines)
	const headers: Header[] = []
	let others = 0
	let joined = 0
	for (const [index, whole] of lines.entries()) {
		if (index < joined) continue
		const line = trimSpan(text, whole)
		if (line.start === line.end) continue
		const words = text.slice(line.start, line.end)
		const header = words.length > maxLineChars ? null : readHeader(words, line)
		if (
			header &&
			isInPlace(header, headers, others > 0) &&
			!(header.field === 'title' && goesOn(text, lines[index + 1]))
		) {
			joined = header.field === 'summary' ? endOfWrapped(text, lines, index) : 0
			headers.push(joined > index + 1 ? lengthen(header, trimSpan(text, lines[joined - 1]!).end) : header)
			continue
		}
		others++
		if (others > maxOthers || words.length > maxOtherChars || hasStop(words)) return withoutLoneSource(text, headers)
	}
	const labelled = headers.filter(({field, value, line}) => field !== null && value !== line)
	return others > 0 || labelled.length > 1 ? withoutLoneSource(text, headers) : []
}

// `Source: Warriors Agree to Trade` may be a headline: a paper's name of several words stands with other headers.
function withoutLoneSource(text: string, headers: Header[]): Header[] {
	const [only, ...more] = headers.filter(({field}) => field !== null)
	const isLone = only?.field === 'source' && more.length === 0 && /\s/.test(wordsBehind(text, only))
	return isLone && !/\p{L}/u.test(text.slice(0, only.line.start))
		? headers.filter((header) => header !== only)
		: headers
}

// `Summary: A gale sank two ferries off`, `Hollin`: the line after the last one that is wrapped.
function endOfWrapped(text: string, lines: readonly Span[], index: number): number {
	let end = index + 1
	while (goesOn(text, lines[end])) end++
	return end
}

const lengthen = (header: Header, end: number): Header => ({
	...header,
	line: {start: header.line.start, end},
	value: {start: header.value.start, end},
})

function isInPlace({field, value, line}: Header, above: readonly Header[], isBelowOthers: boolean): boolean {
	if (field === 'summary') return above.some((other) => other.field !== null)
	const isOfTop = field === 'title' || (field === 'url' && value === line)
	return !isOfTop || !(isBelowOthers || above.some((other) => other.field === field))
}

const wordsBehind = (text: string, {value}: Header): string => text.slice(value.start, value.end)

// `Title: Storm over Hollin is the name of`, `a book …`: a sentence in wrapped lines.
const goesOn = (text: string, next: Span | undefined): boolean =>
	next !== undefined && /^[ \t]{0,8}\p{Ll}/u.test(text.slice(next.start, next.start + 10))

function readHeader(words: string, line: Span): Header | null {
	if (/^[^\p{L}\p{N}]{3,}$/u.test(words)) return {line, field: null, value: line, labelEnd: line.start}
	if (address.test(words)) return {line, field: 'url', value: line, labelEnd: line.start}
	const labelled = /^(\p{L}{2,11})[ \t]?:[ \t]{0,20}(?=\S|$)/u.exec(words)
	const field = labels.get(labelled?.[1]?.toLowerCase() ?? '')
	if (!labelled || !field) return null
	const value = {start: line.start + labelled[0].length, end: line.end}
	const labelEnd = line.start + labelled[0].trimEnd().length
	const own = words.slice(labelled[0].length)
	// `Date:`
	if (own === '') return {line, field: null, value: line, labelEnd: line.start}
	// `Source: https://news.example/a`
	if (field === 'source' && address.test(own)) return {line, field: 'url', value, labelEnd}
	return isValue[field](own) ? {line, field, value, labelEnd} : null
}

const address = /^https?:\/\/[^\s/]{1,250}\.[^\s]{2,}$/i
const nameOfPaper =
	/^(?:the )?(?:(?!I\b)[\p{Lu}\d]\S*)(?: (?:&|and|for|in|of|the|\p{Lu}\S*|\d\S*)){0,5}$|^[a-z\d-]+(?:\.[a-z\d-]+)+$/u

// A label that something else stands behind opens a sentence, or what a person says: `Author: I never meant it`.
const isValue: Readonly<Record<NonNullable<Header['field']>, (value: string) => boolean>> = {
	title: (value) =>
		value.length <= maxOtherChars &&
		/^[\p{Lu}\d“"‘'$£€]\S* \S/u.test(value) &&
		(!hasStop(value) || /(?:!|\.\p{Lu}\.|\b(?:Inc|Corp|Ltd|Co)\.)$/u.test(value)),
	authors: (value) => besideTypeOf(bylineOf(value)) === 'byline',
	published: (value) => /^\d[\d/.:, -]{5,30}$/.test(value) || dateOfLine(`Date: ${value}`) !== null,
	source: (value) => value.length <= maxOtherChars && nameOfPaper.test(value) && !/[.!?]$/.test(value),
	url: (value) => address.test(value),
	summary: (value) => /^[^\p{Ll}]/u.test(value),
}

const bylineOf = (value: string): string =>
	`By ${value
		.replace(/^by /i, '')
		.replaceAll(/ ?<[^<>\s@]{1,100}@[^<>\s@]{1,100}>/g, '')
		.replaceAll(/ ?; ?/g, ', ')}`

/** A header's blocks: the headline or summary behind its label is read. */
export function blocksOfHeader({line, field, value, labelEnd}: Header): Block[] {
	if (field === 'title' || field === 'summary')
		return [
			{start: line.start, end: labelEnd, type: 'credit'},
			{...value, type: field === 'title' ? 'headline' : 'paragraph'},
		]
	return [{...line, type: field === 'authors' || field === 'published' ? 'byline' : 'credit'}]
}

/** What headers say; the first of two that say the same. An agency alone is an author. */
export function fieldsOf(text: string, headers: readonly Header[]): HeaderFields {
	const firstOf = (field: Header['field']): string | undefined => {
		const header = headers.find((other) => other.field === field)
		return header && wordsBehind(text, header)
	}
	const authors = headers
		.filter(({field}) => field === 'authors')
		.flatMap((header) => {
			const names = namesInByline(bylineOf(wordsBehind(text, header)))
			return names.length > 0 ? names : [wordsBehind(text, header)]
		})
	const [title, source, url] = [firstOf('title'), firstOf('source'), firstOf('url')]
	return {...(title && {title}), ...(authors.length > 0 && {authors}), ...(source && {source}), ...(url && {url})}
}
