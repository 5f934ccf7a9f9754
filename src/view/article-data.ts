import type {Extraction} from '../facts/extraction.js'
import {type Block, headlineOf} from '../model/article/article.js'
import {type Item, listItems} from './items.js'
import {layers} from './layers.js'
import type {ArticleData, BlockData, ItemData, SegmentData, VoiceData} from './page-data.js'
import {cutSegments, layoutBlocks, type Mark, type Segment} from './segments.js'
import {countVoices} from './voices.js'

/** What the page shows of an article. */
export function describeArticle(extraction: Extraction): ArticleData {
	const {article, messages} = extraction
	const {text, ...record} = article
	const items = listItems(extraction)
	const voices = countVoices(items.map((item) => item.voices))
	const laidOut = layoutBlocks(text, article.blocks)
	const blocks = drawBlocks(text, laidOut, items)
	const block = headlineOf(blocks)
	const headline = block ? textOf(block) : null
	return {
		id: article.id,
		title: article.title ?? headline ?? article.id,
		titled: headline !== null && (article.title === null || sameWords(headline, article.title)),
		published: article.published,
		source: article.source,
		authors: article.authors,
		url: article.url,
		opening: openingOf(blocks),
		blocks,
		items: dataOf(items, voices),
		voices,
		counts: layers.map((_, index) => items.filter(({layer}) => layer === index).length),
		notes: messages.map(({reason}) => reason),
		record,
		after: text.slice(laidOut.at(-1)?.end ?? 0),
	}
}

function drawBlocks(text: string, laidOut: readonly Block[], items: readonly Item[]): BlockData[] {
	const marks = items.flatMap(marksOf)
	const segments = cutSegments(text.length, marks, laidOut)
	let next = 0
	return laidOut.map(({start, end, type}, index) => {
		while (segments[next] && segments[next]!.start < start) next++
		const drawn: SegmentData[] = []
		while (segments[next] && segments[next]!.start < end) drawn.push(drawSegment(text, segments[next++]!))
		return {type, before: text.slice(laidOut[index - 1]?.end ?? 0, start), segments: drawn}
	})
}

const marksOf = ({places, parts}: Item, item: number): Mark[] => [
	...places.map(({start, end}) => ({start, end, item, part: null})),
	...parts.map(({start, end, name}) => ({start, end, item, part: name})),
]

function drawSegment(text: string, {start, end, marks}: Segment): SegmentData {
	const whole = marks.filter(({part}) => part === null)
	const items = [...new Set(whole.map(({item}) => item))]
	const parts = marks.flatMap(({item, part}) => (part === null ? [] : [[item, part] as const]))
	const begins = whole.filter((mark) => mark.start === start).map(({item}) => item)
	return {
		text: text.slice(start, end),
		...(items.length > 0 && {items}),
		...(parts.length > 0 && {parts}),
		...(begins.length > 0 && {begins}),
	}
}

function dataOf(items: readonly Item[], voices: readonly VoiceData[]): ItemData[] {
	const voiceAt = new Map(voices.map(({name}, index) => [name, index]))
	const itemAt = new Map(items.map(({id}, index) => [id, index]))
	return items.map(({places, parts, voices: names, related, ...item}) => ({
		...item,
		voices: names.map((name) => voiceAt.get(name)!),
		related: related.flatMap(({id, as}) => {
			const other = itemAt.get(id)
			return other === undefined ? [] : [[as, other] as const]
		}),
	}))
}

const textOf = ({segments}: BlockData): string => segments.map(({text}) => text).join('')

const sameWords = (a: string, b: string): boolean => spaced(a) === spaced(b)

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

const maxOpeningChars = 180

// The first paragraph, cut after a word.
function openingOf(blocks: readonly BlockData[]): string {
	const body = blocks.find(({type}) => type === 'paragraph') ?? blocks.find(({type}) => type !== 'headline')
	const text = body ? spaced(textOf(body)) : ''
	return text.length <= maxOpeningChars ? text : `${text.slice(0, maxOpeningChars).replace(/\s?\S*$/u, '')} …`
}
