import type {BlockType} from '../../model/article/article.js'
import {splitBlocks} from '../../model/article/blocks.js'
import {noteDateLine} from '../../model/article/date-line.js'
import {makeArticle} from '../../model/article/make-article.js'
import type {Message} from '../../model/message.js'
import {note, type Origin, type ReadArticle} from '../ingested.js'
import {toIsoDate} from '../records/iso-date.js'
import {cleanCharacters, cleanLine} from './clean.js'
import {sameTitle} from './html/title.js'
import {layOut} from './lay-out.js'

/** A block of a story before it has a place in the article's text. */
export interface Part {
	readonly type: BlockType
	readonly text: string
}

/** What a format for exchanging news says of one story, as it is written there. */
export interface Story {
	readonly id?: string | undefined
	readonly title?: string | undefined
	/** Without the headline. */
	readonly parts: readonly Part[]
	readonly published?: string | undefined
	readonly updated?: string | undefined
	readonly authors?: readonly string[] | undefined
	readonly url?: string | undefined
	readonly canonical?: string | undefined
	readonly section?: string | undefined
	readonly source?: string | undefined
	/** `en-GB` */
	readonly language?: string | undefined
	readonly dateline?: string | undefined
	/** What to say of it: `[rule, reason]`. */
	readonly notes?: readonly (readonly [rule: string, reason: string])[] | undefined
}

/**
 * The article of a story: its headline, then its text, block by block. A story without a body has its headline for a text,
 * one without any words is an article without facts; both with a message.
 */
export function makeStory(story: Story, origin: Origin): ReadArticle {
	const {place = 'story'} = origin
	const title = cleanLine(story.title)
	const body = dropTitle(
		story.parts.map(({type, text}) => ({type, text: cleanCharacters(text).trim()})).filter(({text}) => text !== ''),
		title,
	)
	const messages: Message[] = (story.notes ?? []).map(([rule, reason]) => note(rule, `${place}: ${reason}`))
	if (body.length === 0 && messages.length === 0)
		messages.push(
			title === undefined
				? note('ingest/empty', `${place}: it holds no text: an article without facts`)
				: note('ingest/summary', `${place}: it holds no more than the headline`),
		)
	const headline: Part[] = title === undefined ? [] : [{type: 'headline', text: title}]
	const published = readDate('publication', story.published)
	const updated = readDate('change', story.updated)
	const authors = [...new Set((story.authors ?? []).map(cleanLine).filter((name) => name !== undefined))]
	const article = makeArticle({
		...layOut([...headline, ...body]),
		id: cleanLine(story.id) ?? origin.id,
		title,
		published,
		updated: updated === published ? undefined : updated,
		authors,
		url: cleanLine(story.url) ?? origin.url,
		canonical: cleanLine(story.canonical),
		section: cleanLine(story.section),
		source: cleanLine(story.source),
		language: languageOf(story.language),
		dateline: cleanLine(story.dateline),
	})
	return {article, place, messages: [...messages, ...noteDateLine(article, published)]}

	function readDate(what: string, written: string | undefined): string | undefined {
		const line = cleanLine(written)
		if (line === undefined) return undefined
		const date = toIsoDate(line)
		if (date === null) {
			const reason = `its date of ${what} is none that can be read one way only: ${line.slice(0, 40)}`
			messages.push(note('ingest/date', `${place}: ${reason}; dates in the text are resolved without it`))
		}
		return date ?? undefined
	}
}

/** Where one of several stories of a file comes from: `wire.xml:item 3`. `number`: from 1. */
export const originOfPart = (origin: Origin, part: string, number: number): Origin & {readonly place: string} => ({
	...origin,
	place: `${origin.place}:${part} ${number}`,
	...(origin.id !== undefined && {id: `${origin.id}#${number}`}),
})

/** Characters of all parts. */
export const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, {text}) => sum + text.length, 0)

/** Paragraphs of plain text. */
export const partsOfText = (text: string): Part[] =>
	splitBlocks(text).map(({start, end, type}) => ({type, text: text.slice(start, end)}))

// Many bodies open with the headline once more.
function dropTitle(parts: Part[], title: string | undefined): Part[] {
	const [first] = parts
	return first && title !== undefined && parts.length > 1 && sameTitle(first.text, title) ? parts.slice(1) : parts
}

const languageOf = (written: string | undefined): string | undefined =>
	/^[a-z]{2,3}(?![a-z])/.exec(written?.trim().toLowerCase() ?? '')?.[0]
