import {expectText} from '../../model/expected.js'
import {makeArticle} from '../../model/make-article.js'
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
	const {fields, body} = cutFrontMatter(raw)
	const parts = readMarkdownBlocks(body)
	const {text, blocks} = layOut(parts)
	if (bare(text) === bare(raw)) return readText(raw, origin)
	const top = parts.find(({level}) => level === 1) ?? (parts[0]?.level ? parts[0] : undefined)
	const record = {...(top && {title: top.text}), ...fields, [textKey]: text}
	const item = readRecord(record, {place: 'text', ...origin}, {...findFields(Object.keys(record)), text: textKey})
	if (!('article' in item)) return item
	return {...item, article: makeArticle({...item.article, dateline: undefined, blocks})}
}

// No field of front matter has such a name.
const textKey = '\n'

const bare = (text: string): string => text.replaceAll(/\s+/g, '')

// `---`, lines such as `title: A bridge opens`, `---`
function cutFrontMatter(raw: string): {fields: Record<string, string>; body: string} {
	const match = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(raw)
	const pairs = (match?.[1] ?? '').split(/\r?\n/).map((line) => /^([\w-]{1,40}):[ \t]([^\n]*)$/.exec(line))
	if (!match || !pairs.some(Boolean)) return {fields: {}, body: raw}
	const fields = pairs.flatMap((pair) => (pair ? [[pair[1]!, pair[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')]] : []))
	return {fields: Object.fromEntries(fields) as Record<string, string>, body: raw.slice(match[0].length)}
}
