import {teaserHeadings} from '../../../model/article/beside/junk-lines.js'
import {isEndHeading, isPageLine} from '../../../model/article/beside/page-line.js'
import type {PageBlock} from './blocks.js'
import {sameTitle} from './title.js'

// Longest blocks outside the running text and shortest ones of it, in characters; most blocks of a menu.
const maxMenuChars = 80
const maxMenuBlocks = 60
const maxHeadingChars = 80
const maxLinkChars = 200
const maxLinkListChars = 1000
const minProseChars = 120
const minSentenceChars = 40

/** Leaves out what pages put before, between and after an article's paragraphs. Nothing is left of a page without any. */
export function dropJunk(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
	const body = cutEnd(cutStart(blocks, title)).filter((block) => !isJunk(block))
	return body.some(isProse) ? dropLooseHeadings(body) : []
}

// What stands above the headline, and the headline itself, since the article's text opens with it.
function cutStart(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
	const head = blocks.slice(0, Math.max(0, blocks.findIndex(isProse)))
	const headline = title === null ? -1 : head.findLastIndex(({text}) => sameTitle(text, title))
	return trimStart(blocks.slice(headline + 1))
}

// Menus, dates and bylines: short lines that aren't sentences, before the first that is one.
function trimStart(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const first = blocks.findIndex(
		(block) => isProse(block) || (block.type !== 'headline' && block.text.length > maxMenuChars),
	)
	return first < 0 || first > maxMenuBlocks ? blocks : blocks.slice(first)
}

// A heading such as `Comments` in the second half ends the article.
function cutEnd(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const prose = blocks.map((block) => (isProse(block) ? block.text.length - block.linked : 0))
	const whole = prose.reduce((sum, length) => sum + length, 0)
	let before = 0
	for (const [index, {text, type}] of blocks.entries()) {
		const left = whole - before
		if (type !== 'list' && text.length <= maxHeadingChars && left < whole / 2) {
			if (isEndHeading(text) || (left < whole / 8 && teaserHeading.test(text))) return blocks.slice(0, index)
		}
		before += prose[index]!
	}
	return blocks
}

function isJunk(block: PageBlock): boolean {
	const {text, linked} = block
	if (isPageLine(text)) return true
	if (address.test(text) || !/[\p{L}\p{N}]/u.test(text)) return true
	// `Pier closes [VIDEO]` and `Ferries wait [MAP]` below each other
	if (text.includes('\n') && linked > text.length * 0.7 && text.length <= maxLinkListChars) return true
	// A line that is mostly links leads elsewhere, unless it is a sentence.
	return linked > text.length * 0.8 && text.length <= maxLinkChars && !(isProse(block) && linked < text.length * 0.95)
}

function dropLooseHeadings(blocks: readonly PageBlock[]): PageBlock[] {
	const kept: PageBlock[] = []
	for (const block of blocks.toReversed()) {
		const next = kept.at(-1)
		if (block.type === 'headline' && (next === undefined || next.tag === block.tag)) continue
		kept.push(block)
	}
	return kept.reverse()
}

/** Running text rather than a label, a menu or a heading. */
const isProse = ({type, text}: PageBlock): boolean =>
	type !== 'headline' &&
	(text.length >= minProseChars || (text.length >= minSentenceChars && /[.!?…。！？]["”’)」]*$/.test(text)))

// `https://news.example/a`, `More of the league: https://news.example/league`, `press@news.example`, `news.example/ann`
const address =
	/^(?:(?:[^.!?]{0,60}: ?)?(?:https?:\/\/|www\.)\S+(?: and (?:https?:\/\/|www\.)\S+)?|[\w.-]{1,80}@\S+|[\w-]{1,40}\.(?:com|co\.uk|net|org)\/\S+)$/

const teaserHeading = new RegExp(`^(?:${teaserHeadings.join('|')})$`, 'iu')
