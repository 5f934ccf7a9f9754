import {firstIndex} from '../../span.js'
import type {Block, BlockType} from '../article.js'
import {findFullDate} from '../full-date.js'
import {captions, codes, credits, promotions} from './patterns.js'

/** What stands among the paragraphs of an article without being its text: it is kept as a block, and gives no facts. */
export type BesideType = Extract<BlockType, 'byline' | 'caption' | 'credit' | 'promotion'>

/** Rooms read blocks of the type. Bylines are read, for whom `I` means, but give no facts. */
export const isReadType = (type: BlockType): boolean => type !== 'caption' && type !== 'credit' && type !== 'promotion'

/** The blocks with nothing in those that aren't read. */
export const withoutBeside = (blocks: readonly Block[]): readonly Block[] =>
	blocks.map((block) => (isReadType(block.type) ? block : {...block, end: block.start}))

/** The blocks from the top up to so many that are read; those beside the text between them too. */
export function topBlocks(blocks: readonly Block[], most: number): readonly Block[] {
	let read = 0
	const end = blocks.findIndex(({type}, index) => (isReadType(type) && ++read > most) || index >= maxTopBlocks)
	return end < 0 ? blocks : blocks.slice(0, end)
}

const maxTopBlocks = 16

/** Whether a character stands in a byline. */
export function bylineTest(blocks: readonly Block[]): (offset: number) => boolean {
	const bylines = blocks.filter(({type}) => type === 'byline')
	return (offset) => {
		const next = bylines[firstIndex(bylines.length, (index) => bylines[index]!.end <= offset)]
		return next !== undefined && next.start <= offset
	}
}

/** A line that ends as sentences do, in quotation marks or brackets or not: `… again.)`. Titles of stories may ask. */
export const hasStop = (line: string): boolean => /[.!…:,;][”"’')\]]{0,4}$/.test(line)

// Characters of a whole block.
const maxBylineChars = 140
const maxCreditChars = 300
const maxCaptionChars = 400
const maxPromotionChars = 200

/** Type of a whole block that is a byline, credit, caption or promotion, code of a page among these; null for anything else. Linear in at most 400 characters. */
export function besideTypeOf(text: string): BesideType | null {
	if (text.length > maxCaptionChars) return null
	if (text.length <= maxBylineChars && (isByline(withoutDate(text)) || isTimeLine(text))) return 'byline'
	if (text.length <= maxCreditChars && (isMakersLine(text) || credits.some((credit) => credit.test(text))))
		return 'credit'
	if (text.length <= maxPromotionChars && promotions.some((promotion) => promotion.test(text))) return 'promotion'
	if (codes.some((code) => code.test(text))) return 'promotion'
	return captions.some((caption) => caption.test(text)) ? 'caption' : null
}

// Words of a byline that have no capital: `By Ann Lee and Bob Ray in Leeds, staff writers of the Herald`.
const bylineWords = new Set(
	`and at by de der di du for from in la le of on the van von with agencies agency assistant associate bureau business chief columnist
	contributing contributor correspondent correspondents court crime deputy diplomatic economics editor editors education environment
	foreign guest health home journalist local managing media national news political reporter reporters reporting science senior
	special sports staff technology transport wire writer writers`.split(/\s+/),
)
const roleNoun = /\b(?:columnist|contributor|correspondent|editor|journalist|reporter|writer)s?\b/i

// `By Ann Lee | March 3, 2031`, `By Ann Lee, 3 March 2031, 14:05`, `By Ann Lee | 3 hours ago`: the words before the date at its end.
function withoutDate(text: string): string {
	const ago = /^by\b/i.test(text)
		? /[\s,|•·–—-]{1,5}(?:\d{1,2}|an?) ?(?:d|days?|h|hours?|hrs?|m|mins?|minutes?)(?: ago)?$/i.exec(text)
		: null
	if (ago) return text.slice(0, ago.index)
	const date = /^by\b/i.test(text) ? findFullDate(text) : null
	if (!date || !/^[\s,|•·–—-]*(?:at )?[\d:.]{0,8} ?(?:[ap]\.?m\.?)? ?[A-Z]{0,4}$/.test(text.slice(date.end)))
		return text
	return text.slice(0, date.start).replace(/(?<![\s,|•·–—-])[\s,|•·–—-]{1,10}(?:on )?$/, '')
}

const bylineOpening = /^(?:by(?:line:|:)?|from (?:our|the)(?: own)? correspondents?) (?=\p{Lu}[\p{L}.'’-])/iu

// `By Ann Lee, Staff Writer`, `Byline: Ann Lee.`, `Ann Lee, political editor`
function isByline(text: string): boolean {
	const opens = bylineOpening.exec(text)
	const rest = opens ? text.slice(opens[0].length).replace(/\.$/, '') : text
	if (!opens && !(roleNoun.test(text) && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,| [|–—-]|\n)/u.test(text)))
		return false
	if (/[.!?:;“”"]/.test(rest.replace(/\b(?:\p{Lu}|Dr|Jr|Sr|St|Mr|Mrs|Ms|Sen)\./gu, ''))) return false
	const words = rest.match(/[\p{L}\p{N}'’.@-]+/gu) ?? []
	if (timeWords.has(words[0]?.toLowerCase() ?? '')) return false
	return words.every((word) => /^\p{Lu}/u.test(word) || bylineWords.has(word.toLowerCase()))
}

/** A name and nothing else: `Ann Lee`, `ANN LEE`. */
export const isNameLine = (text: string): boolean =>
	text.length <= maxNameChars &&
	/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von)){1,3}$/u.test(text) &&
	!/\.$/.test(text) &&
	!text.split(' ').some((word) => bylineWords.has(word.toLowerCase()) && !/^(?:de|van|von)$/.test(word))

const maxNameChars = 50

/** A post at a newspaper and nothing else: `Business editor`, `SENIOR STAFF WRITER`, `Reporter at the Hollin Post`. */
export function isPostLine(text: string): boolean {
	if (text.length > maxNameChars || !roleNoun.test(text) || !/^[\p{L} &’'-]+(?:, |$)/u.test(text)) return false
	const post = text.split(/, | (?:at|for|of) /i)[0]!
	return post.split(' ').every((word) => bylineWords.has(word.toLowerCase()))
}

const timeWords = new Set(
	`january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
	dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m a.m. p.m. at on
	gmt utc bst est edt et cst cdt ct pst pdt pt ist cet first last published posted updated modified and time today by noon`.split(
		/\s+/,
	),
)

// `Published 21 November 2024, 9:15 a.m.`, `Updated: Nov 21, 2024 at 09:15 GMT`
function isTimeLine(text: string): boolean {
	if (!/^(?:first |last )?(?:modified|posted|published|updated)\b/i.test(text) || !/\d/.test(text)) return false
	const words = (text.match(/[\p{L}.]+/gu) ?? []).filter((word) => /\p{L}/u.test(word))
	return words.every((word) => timeWords.has(word.toLowerCase()) || /^(?:st|nd|rd|th|am|pm|T|Z)$/i.test(word))
}

// `Reporting by Ann Lee in Leeds; Editing by Bob Ray`, `Written by Ann Lee`, `Ann Lee contributed reporting from Leeds.`: names
// alone, where `Reporting by the Herald showed` and `Ann Lee contributed reporting that won a prize` go on.
function isMakersLine(text: string): boolean {
	if (!madeBy.test(text) && !/ (?:contributed (?:reporting|research)|reported from)\b/.test(text)) return false
	const words = text.match(/[\p{L}\p{N}'’.-]+/gu) ?? []
	return (
		words.every((word) => /^\p{Lu}/u.test(word) || makersWords.has(word.replace(/\.$/, ''))) &&
		!/[!?“"] /.test(text) &&
		// `Photos By Moss Reported Missing`, `Produced by Acme, Moss Film Wins Top Prize in Oslo`: headlines.
		!/ By /.test(text) &&
		text
			.split(/[,;:] | and | by | contributed reporting(?: |\.?$)| (?:reported )?from /)
			.every((part) => part.split(' ').length <= maxNameWords)
	)
}

/** Words of a name with its place, or of what was made, at most. */
const maxNameWords = 5

const madeBy =
	/^(?:with )?(?:additional )?(?:(?:analysis|comment|compiled|edited|editing|illustrations?|medically reviewed|opinion|photographs?|photos?|produced|reported|reporting|review|reviewed|story|text|translated|words|writing|written)(?: and (?:editing|writing))? by|files from)\b/i

const makersWords = new Set(
	`additional and by contributed edited editing from illustrations in of photographs photos produced production reported reporting research
	files medically opinion review reviewed the translated video with writing written`.split(/\s+/),
)

/** The names in a byline: `By Ann Lee and Bob Ray in Leeds, Staff Writers` has two. None of one that gives a time alone. */
export function namesInByline(text: string): string[] {
	const words = withoutDate(text)
	if (!isByline(words)) return []
	const parts = words
		.replace(bylineOpening, '')
		.replace(/\.$/, '')
		.split(/,|\||\n| [–—-] | (?:and|at|for|in|of|with) |&/)
	const names: string[] = []
	for (const part of parts.map((name) => name.trim())) {
		if (roleNoun.test(part) || !/^\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}\S*$/u.test(part)) break
		names.push(part)
	}
	return names
}
