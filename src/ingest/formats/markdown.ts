import {makeArticle} from '../../model/article/make-article.js'
import {expectText} from '../../model/expected.js'
import {expectOrigin} from '../expect-origin.js'
import type {Ingested, Origin} from '../ingested.js'
import {findFields} from '../records/fields.js'
import {readRecord} from '../records/record.js'
import {layOut} from './lay-out.js'
import {readMarkdownBlocks} from './markdown/blocks.js'
import {readText} from './text.js'

/**
 * Markdown is one article: its words without the marks, block by block, as those of a page. What its front matter says of
 * title, date and authors holds; else the heading that opens it is the title. Without any mark it is plain text.
 */
export function readMarkdown(raw: string, origin: Origin = {}): Ingested {
	expectText(raw, 'the Markdown')
	expectOrigin(origin)
	const {fields, body} = cutFrontMatter(raw)
	const parts = readMarkdownBlocks(body)
	const {text, blocks} = layOut(parts)
	if (bare(text) === bare(raw)) return readText(raw, origin)
	const top = parts.find(({level}) => level === 1) ?? (parts[0]?.level ? parts[0] : undefined)
	const record = {...(top && {title: top.text}), ...fields, [textKey]: text}
	const item = readRecord(
		record,
		{place: 'text', ...origin},
		{
			fields: {...findFields(Object.keys(record)), text: textKey},
		},
	)
	if (!('article' in item)) return item
	return {...item, article: makeArticle({...item.article, dateline: undefined, blocks})}
}

// No field of front matter has such a name.
const textKey = '\n'

const bare = (text: string): string => text.replaceAll(/\s+/g, '')

// `---`, lines such as `title: A bridge opens`, `---`
function cutFrontMatter(raw: string): {fields: Record<string, string>; body: string} {
	const start = /^---[ \t]*\r?\n/.exec(raw)?.[0].length
	const end = start === undefined ? null : closingOf(raw, start)
	if (start === undefined || !end) return {fields: {}, body: raw}
	const pairs = raw
		.slice(start, end.from)
		.split(/\r?\n/)
		.map((line) => /^([\w-]{1,40}):[ \t](.*)$/.exec(line))
	if (!pairs.some(Boolean)) return {fields: {}, body: raw}
	const fields = pairs.flatMap((pair) => (pair ? [[pair[1]!, unquoted(pair[2]!.trim())]] : []))
	return {fields: Object.fromEntries(fields) as Record<string, string>, body: raw.slice(end.to)}
}

/** Longest front matter, in characters. */
const maxFrontMatterChars = 20_000

// The line `---` or `...` that ends it.
function closingOf(raw: string, start: number): {from: number; to: number} | null {
	for (let from = start; from < raw.length && from - start <= maxFrontMatterChars; ) {
		const feed = raw.indexOf('\n', from)
		const to = feed < 0 ? raw.length : feed + 1
		if (/^(?:---|\.\.\.)[ \t]*\r?$/.test(raw.slice(from, feed < 0 ? to : feed))) return {from, to}
		from = to
	}
	return null
}

const unquoted = (value: string): string =>
	value.length > 1 && /^["']/.test(value) && value.endsWith(value[0]!) ? value.slice(1, -1) : value
