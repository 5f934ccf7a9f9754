import type {BlockType} from '../article.js'
import {dateOfLine} from '../date-line.js'
import {besideTypeOf, hasStop, isNameLine, isPostLine, isReadType} from './beside-text.js'
import {markLinksInCapitals} from './capitals.js'
import {markPageParts} from './page-parts.js'
import {signOff} from './patterns.js'

/** A block before it has its final type. */
export interface Part {
	readonly text: string
	readonly type: BlockType
}

/**
 * The types of an article's blocks where their neighbours show what stands beside the text: lines below `Recommended for you`,
 * a post below a name and its handle, a name above a post, titles of other stories in capitals, the writer's life at the end. Linear.
 */
export function typesInContext(parts: readonly Part[]): BlockType[] {
	const types = parts.map(({type}) => type)
	let hasText = false
	for (let index = 0; index < parts.length; index++) {
		if (hasText) markTeasers(parts, index, types)
		hasText ||= !isTeaser(parts[index]!.text)
		markPost(parts, index, types)
		markByline(parts, index, types)
	}
	markLinksInCapitals(parts, types)
	markPageParts(parts, types)
	markBiography(parts, types)
	// The end of a report may be signed: `… who owns the pier. Supplied`.
	if (types.at(-1) === 'caption' && signOff.test(parts.at(-1)!.text)) types[types.length - 1] = 'paragraph'
	return types
}

// `Recommended for you`, `More from Business`, `Most read`
const teaserHeading =
	/^[^\p{L}“"]{0,4}(?:(?:recommended|suggested)(?: articles?| content| for you| news| reading| stories| videos?)?|(?:featured|latest|other|paid|popular|promoted|recent|related|similar|sponsored|top|trending) (?:articles?|content|coverage|headlines|links?|news|posts?|reading|reads|stories|story|topics?|videos?)|promoted|related|sponsored|trending(?: now)?|up next|don[’']t miss|editor[’']?s?[’']? (?:choice|picks?)|also read|further reading|keep reading|must reads?|read also|read more|read next|see also|what to read next|you may have missed|in case you missed it|(?:from )?around the web|from our partners|more (?:articles|coverage|headlines|news|posts|reading|stories|videos)(?: (?:about|by|for|from|in|like|on) .{2,40})?|more (?:for you|like this|to explore|to read|on this (?:story|topic))|top (?:headlines|news|stories) (?:from|in|on) .{2,40}|most (?:commented|popular|read|shared|viewed|watched)(?: (?:in|now|on|stories|this|today)\b.{0,20})?|people are also reading|you (?:may|might) (?:also )?(?:be interested in|enjoy|like|want to read))[^\p{L}]{0,4}$/iu
const teaserHeadingOfName =
	/^[^\p{L}“"]{0,4}More (?:by|from|in|on) \p{Lu}[\p{L}’'-]{1,30}(?: [\p{L}&’'-]{1,30}){0,4}:?$/u
const maxHeadingChars = 70
const maxTeaserChars = 160
/** More lines are a list of the article itself: of wares, of results. */
const maxTeasers = 12

const isHeading = (text: string): boolean =>
	text.length <= maxHeadingChars && (teaserHeading.test(text) || teaserHeadingOfName.test(text))

/** A short line without a full stop: a sentence of the article has one. */
const isTeaser = (text: string): boolean => text.length <= maxTeaserChars && !hasStop(text)

const isTeaserPart = ({text, type}: Part): boolean => type !== 'headline' && !isHeading(text) && isTeaser(text)

// A heading without a line below it may be one of the article; before its first sentence a section is named: `Top stories`.
function markTeasers(parts: readonly Part[], start: number, types: BlockType[]): void {
	const {text} = parts[start]!
	if (!isHeading(text)) return
	let end = start + 1
	while (end < parts.length && isTeaserPart(parts[end]!)) end++
	const least = teaserHeading.test(text) ? 1 : 2
	if (end > start + least && end <= start + 1 + maxTeasers) types.fill('promotion', start, end)
}

const handle = /^@\w{1,30}(?: · .{1,20})?$/
const nameWithHandle = /^\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,3} \(@\w{1,30}\)(?: · .{1,20})?$/u
const maxPostChars = 600

// `Ann Lee` and `@annlee`, or `Ann Lee (@annlee)`, above a post. A post with its signature below (`— Ann Lee (@annlee) March 4, 2031`) is read: annotators of
// news count who wrote it and when (people 94.2 to 93.8, dates 90.0 to 89.3 on newsfacts/closed without them).
function markPost(parts: readonly Part[], index: number, types: BlockType[]): void {
	const {text} = parts[index]!
	const isPost = (other: number): boolean => {
		const part = parts[other]
		return (
			part !== undefined && isReadType(types[other]!) && part.type !== 'headline' && part.text.length <= maxPostChars
		)
	}
	if (handle.test(text) && index > 0 && isNameLine(parts[index - 1]!.text)) {
		const isOpening = index < maxOpeningBlocks
		types.fill(isOpening ? 'byline' : 'promotion', isTitle(parts, index - 1) ? index : index - 1, index + 1)
		if (!isOpening && isPost(index + 1)) types[index + 1] = 'promotion'
	}
	// Not what the text announces, `Ann Lee answered:`, nor words that it quotes.
	const isAnnounced = /:[”’"')\]]{0,3}$/.test(parts[index - 1]?.text.slice(-6) ?? '')
	if (
		index > 0 &&
		nameWithHandle.test(text) &&
		isPost(index + 1) &&
		!isAnnounced &&
		!/[“”"]/.test(parts[index + 1]!.text)
	)
		types.fill('promotion', index, index + 2)
}

/** Blocks among which a name above a post, or above an address at a network, is a byline. */
const maxOpeningBlocks = 4

// `ANN LEE`, and below it `BUSINESS EDITOR`
function markByline(parts: readonly Part[], index: number, types: BlockType[]): void {
	const next = parts[index + 1]
	if (index + 1 >= maxOpeningBlocks || !next) return
	const {text} = parts[index]!
	if (isNameLine(text) && isPostLine(next.text))
		types.fill('byline', isTitle(parts, index) ? index + 1 : index, index + 2)
	if (isTitle(parts, index) || !isReadType(types[index]!)) return
	const isDated = types[index + 1] === 'byline' || dateOfLine(next.text) !== null
	const isSigned = isDated
		? namesLine.test(text)
		: isTitle(parts, index - 1) && nameAtPaper.test(text) && hasStop(next.text)
	if (isSigned && !isHeadline(text, parts)) types[index] = 'byline'
	if (nameAtHandle.test(text)) types[index] = 'byline'
}

const personName = "\\p{Lu}[\\p{L}.’'-]{1,30}(?: (?:\\p{Lu}[\\p{L}.’'-]{0,30}|de|van|von)){1,3}"
// `Ann Lee`, `Ann Lee and Bob Ray` above a date
const namesLine = new RegExp(`^${personName}(?:(?:,|,? and| &) ${personName}){0,3}$`, 'u')
// `Ann Lee, Hollin Post`, `Ann Lee, Hollin Post in Leeds` between the headline and the first sentence
const nameAtPaper = new RegExp(
	`^${personName}, (?:\\p{Lu}[\\p{L}’'-]{1,30} ){0,2}(?:Chronicle|Courier|Gazette|Herald|Journal|Mail|News|Observer|Post|Press|Standard|Telegraph|Times|Tribune)(?: in \\p{Lu}[\\p{L}’'-]{1,30})?$`,
	'u',
)
const noPerson =
	/\b(?:Agency|Association|Bank|Board|Club|Commission|Committee|Company|Congress|Council|Court|Day|Department|Duke|Emperor|Fund|General|Government|Governor|Group|House|King|Lord|Mayor|Minister|Ministry|Office|Parliament|Party|Police|Pope|President|Prince|Princess|Queen|School|Senate|Senator|Trust|Union|University|War|World)\b/i

// `Supreme Court`, `Big Fire`: the text has a headline's words again, but seldom the names of who wrote it.
function isHeadline(line: string, parts: readonly Part[]): boolean {
	if (noPerson.test(line)) return true
	const words = wordsOf(nameAtPaper.test(line) ? line.slice(0, line.indexOf(',')) : line)
	const text = new Set(parts.flatMap((part) => (part.text === line ? [] : wordsOf(part.text))))
	return words.some((word) => !/^(?:and|de|van|von)$/.test(word) && text.has(word))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,30}/gu) ?? []

// `Ann Lee @annlee`
const nameAtHandle = new RegExp(`^${personName} \\(?@\\w{1,30}\\)?$`, 'u')

// `Mayor Moss Resigns` above `Staff Reporter`: the first line, or a headline, is no name.
const isTitle = (parts: readonly Part[], index: number): boolean => index === 0 || parts[index]!.type === 'headline'

const maxBiographyChars = 600
/** Blocks at the end among which the life of the person that a byline names stands. */
const maxClosingBlocks = 4
const life =
	/^(?:(?:Dr|Prof)\. )?(\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){1,3}) (?:contributes|covers|edits|is|joined|reports|works|writes)\b/u
const writers =
	'author|columnist|contributor|correspondent|editor|fellow|historian|journalist|lecturer|professor|reporter|writer'
const writersPost = new RegExp(`\\b(?:${writers}|tweets|writing)\\b`, 'i')

// Of a writer whom no byline names the post is all that the sentence is about: no `is suing the editor`, `is the first journalist held`.
const writersWork = new RegExp(
	`^ (?:is (?:an?|the|our) (?:[\\p{L}’'-]{1,30} ){0,4}(?:${writers})(?:,|\\.|$| (?:and|at|based|for|in|of|who|with)\\b)|(?:contributes|covers|edits|reports|writes)\\b(?! that\\b).{0,80}\\bfor\\b)`,
	'u',
)
// `Ann Lee is transport correspondent of the Hollin Post`, but not `is suing editor Bob Ray`
const writersTitle =
	/^ is (?!\p{L}{1,20}(?:ed|ing)\b)(?:[\p{L}-]{1,20} ){0,2}(?:columnist|correspondent|editor|reporter|writer) (?:at|for|of) /u

// What happened, not what the writer does: `Ann Lee is night editor for Acme, and she voted against it.`
const goesOn =
	/\b(?:and|but|when|where|while|who|whom|whose)(?: (?:has|have|he|his|her|it|she|that|they|was|were|will|would|(?!based\b)\p{L}{2,20}ed)\b|,)|\b(?:after|because|until)\b/u

// `Ann Lee is a reporter in Leeds.` at the end of an article that she signed, or that doesn't mention her.
function markBiography(parts: readonly Part[], types: BlockType[]): void {
	const last = types.findLastIndex(isReadType)
	const bylines = parts.filter((_, index) => types[index] === 'byline').map(({text}) => text.toLowerCase())
	for (let index = last; index > Math.max(1, last - maxClosingBlocks); index--) {
		const {text} = parts[index]!
		const name = types[index] === 'paragraph' && text.length <= maxBiographyChars ? life.exec(text)?.[1] : undefined
		const rest = text.slice(name?.length).split(/[.!?] /)[0]!
		if (!name || !writersPost.test(rest)) continue
		const isSigned = bylines.some((byline) => byline.includes(name.toLowerCase()))
		const isLast =
			index === last &&
			!goesOn.test(rest) &&
			(writersWork.test(rest) || writersTitle.test(rest)) &&
			!isNamed(name, parts.slice(0, index))
		if (isSigned || isLast) types[index] = 'credit'
	}
}

function isNamed(name: string, parts: readonly Part[]): boolean {
	const surname = name.slice(name.lastIndexOf(' ') + 1)
	return parts.some(({text}) => text.includes(surname))
}

/** The type that a block's own words show; then that which its neighbours do. */
export const withBeside = (parts: readonly Part[]): BlockType[] =>
	typesInContext(parts.map(({type, text}) => ({text, type: (type === 'paragraph' && besideTypeOf(text)) || type})))
