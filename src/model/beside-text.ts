import type {Block, BlockType} from './article.js'
import {findFullDate} from './full-date.js'

/** What stands among the paragraphs of an article without being its text: it is kept as a block, and gives no facts. */
export type BesideType = Extract<BlockType, 'byline' | 'caption' | 'credit' | 'promotion'>

/** Rooms read blocks of the type. Bylines are read, for whom `I` means, but give no facts. */
export const isReadType = (type: BlockType): boolean => type !== 'caption' && type !== 'credit' && type !== 'promotion'

/** The blocks with nothing in those that aren't read. */
export const withoutBeside = (blocks: readonly Block[]): readonly Block[] =>
	blocks.map((block) => (isReadType(block.type) ? block : {...block, end: block.start}))

/** Whether a character stands in a byline. */
export function bylineTest(blocks: readonly Block[]): (offset: number) => boolean {
	const bylines = blocks.filter(({type}) => type === 'byline')
	return (offset) => bylines.some(({start, end}) => offset >= start && offset < end)
}

// Characters of a whole block.
const maxBylineChars = 140
const maxCreditChars = 300
const maxCaptionChars = 400
const maxPromotionChars = 200

/** Type of a whole block that is a byline, credit, caption or promotion; null for anything else. Linear in at most 400 characters. */
export function besideTypeOf(text: string): BesideType | null {
	if (text.length > maxCaptionChars) return null
	if (text.length <= maxBylineChars && (isByline(withoutDate(text)) || isTimeLine(text))) return 'byline'
	if (text.length <= maxCreditChars && (isMakersLine(text) || credits.some((credit) => credit.test(text))))
		return 'credit'
	if (text.length <= maxPromotionChars && promotions.some((promotion) => promotion.test(text))) return 'promotion'
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

// `By Ann Lee | March 3, 2031`, `By Ann Lee, 3 March 2031, 14:05`: the words before the date at its end.
function withoutDate(text: string): string {
	const date = /^by\b/i.test(text) ? findFullDate(text) : null
	if (!date || !/^[\s,|•·–—-]*(?:at )?[\d:.]{0,8} ?(?:[ap]\.?m\.?)? ?[A-Z]{0,4}$/.test(text.slice(date.end)))
		return text
	return text.slice(0, date.start).replace(/(?<![\s,|•·–—-])[\s,|•·–—-]{1,10}(?:on )?$/, '')
}

// `By Ann Lee, Staff Writer`, `Ann Lee, political editor`
function isByline(text: string): boolean {
	const opens = /^by:? (?=\p{Lu}[\p{L}.'’-])/iu.exec(text)
	const rest = text.slice(opens?.[0].length ?? 0)
	if (!opens && !(roleNoun.test(text) && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,| [|–—-]|\n)/u.test(text)))
		return false
	if (/[.!?:;“”"]/.test(rest.replace(/\b(?:\p{Lu}|Dr|Jr|Sr|St|Mr|Mrs|Ms|Sen)\./gu, ''))) return false
	const words = rest.match(/[\p{L}\p{N}'’.@-]+/gu) ?? []
	if (timeWords.has(words[0]?.toLowerCase() ?? '')) return false
	return words.every((word) => /^\p{Lu}/u.test(word) || bylineWords.has(word.toLowerCase()))
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

// `Reporting by Ann Lee in Leeds; Editing by Bob Ray`: names alone, where `Reporting by the Herald showed` goes on.
function isMakersLine(text: string): boolean {
	if (!/^(?:with )?(?:additional )?(?:editing|reporting|writing)(?: and (?:editing|writing))? by\b/i.test(text))
		return false
	const words = text.match(/[\p{L}\p{N}'’.-]+/gu) ?? []
	return (
		words.every((word) => /^\p{Lu}/u.test(word) || makersWords.has(word)) &&
		!/[.!?“"] /.test(text.replace(/\b\p{Lu}\./gu, ''))
	)
}

const makersWords = new Set('additional and by editing in of reporting the with writing'.split(' '))

const credits = [
	// `(Reporting by Ann Lee; editing by Bob Ray)`
	/^\((?:additional |with )?(?:compiled|editing|graphics?|reporting|research|translated|writing)\b[^()]{0,40} by:? [^()]{2,240}\)?\.?$/i,
	/^(?:graphics?|illustrations?|images?|photographs?|photography|photos?|pictures?|videos?)(?: by| courtesy(?: of)?| credits?)?: [^.!?]{2,120}\.?$/i,
	/^(?:credits?|sources?): [^.!?]{2,80}\.?$/i,
	/^[\p{Lu}(][^!?]{5,270} contributed (?:reporting )?to this (?:article|report|story)\.?\)?$/u,
]

const agency = '(?:AFP|AP|EPA|Getty|Reuters|Shutterstock|Xinhua)'
const captions = [
	// `The bridge at dawn. (Photo: Ann Lee)`, `The bridge at dawn (AP Photo/Ann Lee)`
	/\((?:[\p{L}.'’ ]{1,30}[ /])?(?:courtesy|file|handout|images?|photos?|pictures?)\b[^()]{0,60}\)\.?$/iu,
	/[.!?’”a-z] (?:credit|image|photo|photograph|picture)s?(?: by| courtesy(?: of)?| credit)?: [\p{L} .,/'’-]{2,60}$/iu,
	new RegExp(`\\(${agency}\\b[^()]{0,40}\\)\\.?$`, 'u'),
	new RegExp(`(?:\\p{L} ?/ ?|\\bvia )${agency}(?: Images| Photos?)?\\)?\\.?$`, 'u'),
]

const promotions = [
	/^[^\p{L}]{0,3}(?:advert|advertisements?|advertising|sponsored(?: content)?|(?:article|story) continues (?:after|below)\b.{0,40})[^\p{L}]{0,3}$/iu,
	/^[^\p{L}“"]{0,3}(?:also read|don[’']t miss|more (?:from|on) this(?: story)?|must read|read (?:also|more|next|on)|recommended|related(?: (?:articles?|content|coverage|news|stories|story))?|see also) ?[:|–—>-].{3,180}$/iu,
	/^[^\p{L}“"]{0,3}(?:click|tap) here\b.{0,160}$/iu,
	/^[^\p{L}“"]{0,3}(?:follow|join|like) (?:@\w{1,30}|her|him|me|them|us) on (?:facebook|instagram|linkedin|tiktok|twitter|whatsapp|x|youtube)\b.{0,120}$/iu,
	/^[^\p{L}“"]{0,3}(?:sign up|subscribe) (?:for|here|now|to (?:get|our|receive|the))\b.{0,160}$/iu,
	/^[^\p{L}“"]{0,3}share this(?: article| post| story)?[^\p{L}]{0,3}$/iu,
]

/** The names in a byline: `By Ann Lee and Bob Ray in Leeds, Staff Writers` has two. None of one that gives a time alone. */
export function namesInByline(text: string): string[] {
	const words = withoutDate(text)
	if (!isByline(words)) return []
	const parts = words.replace(/^by:? /i, '').split(/,|\||\n| [–—-] | (?:and|at|for|in|of|with) |&/)
	const names: string[] = []
	for (const part of parts.map((name) => name.trim())) {
		if (roleNoun.test(part) || !/^\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}\S*$/u.test(part)) break
		names.push(part)
	}
	return names
}
