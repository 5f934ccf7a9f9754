import type {Block} from '../../model/article/article.js'
import {splitLines} from '../../model/article/lines.js'
import {type Span, trimSpan} from '../../model/span.js'

/** What a mail says that isn't its own: the lines that it answers, who wrote them, the signature below. */
export interface MailText {
	/** The text; a mail that has no words of its own is what it quotes, without the marks. */
	readonly text: string
	readonly isQuoted: boolean
	/** Lines that stand beside its own words. */
	readonly apart: readonly Block[]
}

/** Fewer words of its own are no text: `FYI`, `See below.` */
const minOwnWords = 5
/** Longest signature, in lines; below more of them a text goes on. */
const maxSignatureLines = 12

/** Separates the words of a mail from what it quotes. What is forwarded is text. Linear. */
export function readMailText(raw: string): MailText {
	const whole = splitLines(raw)
	const lines = whole.map((line) => trimSpan(raw, line))
	const wordsOf = ({start, end}: Span): string => raw.slice(start, end)
	const signature = signatureOf(whole.map(wordsOf))
	const isApart = lines.map(
		(line, index) =>
			isQuote(wordsOf(line)) || wordsOf(line) === '--' || (index >= signature.start && index < signature.end),
	)
	for (let index = 1; index < lines.length; index++) if (isQuote(wordsOf(lines[index]!))) markAttribution(index)
	const own = lines.filter((_, index) => !isApart[index]).map(wordsOf)
	const isQuoted = lines.some((line) => isQuote(wordsOf(line))) && countWords(own) < minOwnWords
	if (isQuoted) return {text: raw.replaceAll(/^(?:[ \t]?>){1,20} ?/gm, ''), isQuoted, apart: []}
	const apart = lines.filter((line, index) => isApart[index] && line.end > line.start)
	return {text: raw, isQuoted, apart: apart.map((line) => ({...line, type: 'promotion'}))}

	// `On Mon, 3 May 2024, Ann Lee wrote:` above the first quoted line, on up to two lines, a blank line between or not.
	function markAttribution(quote: number): void {
		let last = quote - 1
		while (last >= 0 && lines[last]!.end === lines[last]!.start) last--
		if (last < 0 || isApart[last] || quote - last > 2) return
		const line = wordsOf(lines[last]!)
		const above = last > 0 && !line.startsWith('On ') ? `${wordsOf(lines[last - 1]!)} ${line}` : ''
		if (dated.test(above)) isApart.fill(true, last - 1, last + 1)
		else if (dated.test(line) || named.test(line)) isApart[last] = true
	}
}

// `>From then on` is how a mailbox keeps a line that begins with `From `.
const isQuote = (line: string): boolean => line.startsWith('>') && !line.startsWith('>From ')
// `In a letter Ann Lee wrote:` is prose: a mail's line says when or from which address.
const clockOrAddress = '\\d{1,2}[:.]\\d{2}(?!\\d)|[^\\s@]@[^\\s@]'
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?'
const date = `\\d{1,4}[-/.]\\d{1,2}[-/.]\\d|\\b\\d{1,2}(?:st|nd|rd|th)? ${month}|\\b${month} \\d{1,2}\\b`
const dated = new RegExp(`^On (?=.{0,200}(?:${clockOrAddress}|${date})).{3,200} wrote:$`, 'u')
const named = new RegExp(`^(?=.{0,100}(?:${clockOrAddress})).{2,100} wrote:$`, 'u')
const forwarded = /^-{3,} ?Forwarded message/i

// From the last `-- ` to the end, or to what is forwarded below.
function signatureOf(whole: readonly string[]): Span {
	const none = {start: whole.length, end: whole.length}
	const lines = whole.map((line) => line.trim())
	const marked = whole.findLastIndex((line) => /^-- [\r\n]*$/.test(line))
	const start = marked < 0 ? lines.lastIndexOf('--') : marked
	if (start < 1) return none
	const next = lines.findIndex((line, index) => index > start && (forwarded.test(line) || isQuote(line)))
	const end = next < 0 ? lines.length : next
	const below = lines.slice(start + 1, end).filter(Boolean)
	// Without its space it may part two sections of a text.
	if (below.length > maxSignatureLines || (marked < 0 && below.some((line) => line.endsWith('.')))) return none
	return {start, end}
}

const countWords = (lines: readonly string[]): number =>
	lines.reduce((sum, line) => sum + (line.match(/\p{L}+/gu)?.length ?? 0), 0)
