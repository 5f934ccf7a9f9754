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
	const lines = splitLines(raw).map((line) => trimSpan(raw, line))
	const wordsOf = ({start, end}: Span): string => raw.slice(start, end)
	const signature = signatureOf(lines.map(wordsOf))
	const isApart = lines.map(
		(line, index) => isQuote(wordsOf(line)) || (index >= signature.start && index < signature.end),
	)
	for (let index = 1; index < lines.length; index++) if (isQuote(wordsOf(lines[index]!))) markAttribution(index)
	const own = lines.filter((_, index) => !isApart[index]).map(wordsOf)
	const isQuoted = lines.some((line) => isQuote(wordsOf(line))) && countWords(own) < minOwnWords
	if (isQuoted) return {text: raw.replaceAll(/^(?:[ \t]?>){1,20} ?/gm, ''), isQuoted, apart: []}
	const apart = lines.filter((line, index) => isApart[index] && line.end > line.start)
	return {text: raw, isQuoted, apart: apart.map((line) => ({...line, type: 'promotion'}))}

	// `On Monday, Ann Lee wrote:` above the first quoted line, on up to two lines, a blank line between or not.
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

const isQuote = (line: string): boolean => line.startsWith('>')
const dated = /^On (?=.{0,200}\d).{3,200} wrote:$/
const named = /^.{2,100} wrote:$/
const forwarded = /^-{3,} ?Forwarded message/i

// From the last `-- ` to the end, or to what is forwarded below.
function signatureOf(lines: readonly string[]): Span {
	const none = {start: lines.length, end: lines.length}
	const start = lines.lastIndexOf('--')
	if (start < 1) return none
	const next = lines.findIndex((line, index) => index > start && (forwarded.test(line) || isQuote(line)))
	const end = next < 0 ? lines.length : next
	return lines.slice(start + 1, end).filter(Boolean).length <= maxSignatureLines ? {start, end} : none
}

const countWords = (lines: readonly string[]): number =>
	lines.reduce((sum, line) => sum + (line.match(/\p{L}+/gu)?.length ?? 0), 0)
