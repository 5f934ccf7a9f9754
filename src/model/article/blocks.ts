import {type Span, trimSpan} from '../span.js'
import type {Block, BlockType} from './article.js'
import {besideTypeOf, hasStop} from './beside/beside-text.js'
import {typesInContext} from './beside/context.js'
import {cutAtLinks} from './beside/links.js'
import {kicker} from './beside/patterns.js'
import {dateOfLine} from './date-line.js'
import {findDateline} from './dateline.js'
import {blocksOfHeader, findHeaders} from './headers.js'
import {isBlank, splitLines} from './lines.js'

/**
 * Cuts plain text into blocks: paragraphs end at blank lines; where lines aren't wrapped by hand, every line is one.
 * Blocks are trimmed, in order, and cover everything that isn't white space. `apart`: whole lines whose blocks are known.
 */
export function splitBlocks(
	text: string,
	apart: readonly Block[] = findHeaders(text).flatMap(blocksOfHeader),
): Block[] {
	const lines = withoutApart(splitLines(text), apart)
	const paragraphs = isHardWrapped(text, lines) ? joinWrapped(text, lines) : joinBroken(text, lines)
	const spans = paragraphs
		.map((span) => trimSpan(text, span))
		.filter(({start, end}) => end > start)
		.flatMap((span) => cutAtLinks(text, span))
	const headline = apart.find(({type}) => type === 'headline')
	let isAtTop = headline === undefined
	let isDated = false
	const own = spans.map((span, index): Block => {
		const type = typeOf(text, span, {isAtTop, isDated, next: spans[index + 1]})
		isDated ||= type === 'dateline'
		// A headline may stand below a date, a picture, links.
		isAtTop &&= type !== 'headline' && type !== 'paragraph' && type !== 'list'
		return {...span, type}
	})
	const inContext = headline ? [headline, ...own] : own
	const types = typesInContext(inContext.map(({start, end, type}) => ({text: text.slice(start, end), type})))
	const read = inContext.map(({start, end}, index): Block => ({start, end, type: types[index]!}))
	return [...read, ...apart.filter((block) => block !== headline)].sort((one, other) => one.start - other.start)
}

/** Lines, those that stand apart without their words. */
function withoutApart(lines: readonly Span[], apart: readonly Block[]): Span[] {
	let next = 0
	return lines.map((line) => {
		while (next < apart.length && apart[next]!.end <= line.start) next++
		const block = apart[next]
		return block && block.start < line.end ? {start: line.end, end: line.end} : line
	})
}

// Lengths of a line that was wrapped by hand, and how many such lines there must be.
const minWrappedChars = 45
const maxWrappedChars = 100
const minInnerLines = 3

// Wrapped by hand: most lines that are followed by another line of the same paragraph have such a length.
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
	let inner = 0
	let wrapped = 0
	lines.forEach((line, index) => {
		const next = lines[index + 1]
		if (isBlank(text, line) || !next || isBlank(text, next)) return
		inner++
		const length = line.end - line.start
		// A full stop at the end of nearly every line means one paragraph a line, whatever its length.
		if (
			length >= minWrappedChars &&
			length <= maxWrappedChars &&
			!/[.!?"'”’)]\s?$/.test(text.slice(Math.max(line.start, line.end - 3), line.end))
		)
			wrapped++
	})
	return inner >= minInnerLines && wrapped / inner > 0.5
}

// A blank line, or one more deeply indented than the line before, opens a paragraph.
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
	const paragraphs: {start: number; end: number}[] = []
	let open: {start: number; end: number} | undefined
	let previousIndent = 0
	for (const line of lines) {
		if (isBlank(text, line)) {
			open = undefined
			continue
		}
		const indent = indentOf(text, line)
		if (open && indent <= previousIndent) open.end = line.end
		else {
			open = {...line}
			paragraphs.push(open)
		}
		previousIndent = indent
	}
	return paragraphs
}

/** Characters at the end of a line that show whether its sentence is open. */
const maxTailChars = 80

// A line that begins with a small letter goes on with the sentence that the line before leaves open: four words or more
// without a mark at the end. `features`, `contact manager` are lines of their own.
function joinBroken(text: string, lines: readonly Span[]): Span[] {
	const joined: {start: number; end: number}[] = []
	let open = false
	for (const line of lines) {
		const {start, end} = trimSpan(text, line)
		const small = /^\p{Ll}/u.test(text.slice(start, start + 2))
		const continues: boolean = open && small
		if (continues) joined.at(-1)!.end = line.end
		else joined.push({...line})
		const tail = text.slice(Math.max(start, end - maxTailChars), end).replace(/^.*[.!?]\s/s, '')
		open = (continues || !small) && /[\p{L}\p{N},]$/u.test(tail) && /(?:\S\s+){3}\S/.test(tail.replace(/\S+/g, 'x'))
	}
	return joined
}

const indentOf = (text: string, line: Span): number => trimSpan(text, line).start - line.start

const maxHeadlineChars = 160

/** Where a block stands: nothing but lines beside the text above it, a date among them. */
interface Place {
	readonly isAtTop: boolean
	readonly isDated: boolean
	readonly next: Span | undefined
}

function typeOf(text: string, {start, end}: Span, {isAtTop, isDated, next}: Place): BlockType {
	if (/^(?:[•*·▪‣–-]|\d{1,2}[.)])\s/.test(text.slice(start, start + 5))) return 'list'
	const own = text.slice(start, end)
	const beside = besideTypeOf(own)
	if (beside) return beside
	if (!isAtTop || !next) return 'paragraph'
	if (dateOfLine(own) !== null) return isDated ? 'paragraph' : 'dateline'
	if (kicker.test(own)) return 'promotion'
	const isHeadline = own.length <= maxHeadlineChars && (!isSentence(own) || asks(own, text.slice(next.start, next.end)))
	return isHeadline ? 'headline' : 'paragraph'
}

const maxQuestionChars = 90

// `Will the bridge open in May?`, but not a question that the next paragraph goes on from: `That is what all of Hollin asks.`
const asks = (line: string, next: string): boolean =>
	line.length <= maxQuestionChars &&
	/^\S{1,90}\s{1,3}\S{1,90}\s.{0,90}[?!]$/u.test(line) &&
	!/\p{Ll}{4}\.\s/u.test(line) &&
	!(turn.test(line) && turn.test(next)) &&
	!/[?!]$|^[^\p{L}\p{N}]*(?:And|Apparently|Because|But|Even|He|Her|His|If so|Indeed|It|Its|Maybe|Never|No|Nobody|None|Not|Of course|Or|Perhaps|Probably|She|So|Sure|That|Their|Then|There|These|They|This|Those|Well|Yes|Yet)\b/u.test(
		next,
	)

// `Q: Who decides?`, above `A: The council`
const turn = /^\p{Lu}[\p{L}. ]{0,24}:\s/u

// `HOLLIN (AP) — The ferry ended on Monday`: a place line opens a sentence.
const isSentence = (line: string): boolean => hasStop(line) || /\?[’')\]]{0,4}$|["”]$/.test(line) || hasPlaceLine(line)

// `HOLLIN FERRY ENDS — MAYOR QUITS` is a headline: what is in capitals alone needs more.
function hasPlaceLine(line: string): boolean {
	const found = /[(,]/.test(line) ? findDateline(line, [{start: 0, end: line.length, type: 'paragraph'}]) : null
	return found !== null && /[(,]/.test(line.slice(0, found.end)) && /^,? ?[—–_-]/.test(line.slice(found.end))
}
