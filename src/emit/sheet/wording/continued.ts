import {costOf} from '../budget.js'
import {headingOf, leadOf} from '../heading.js'
import {isNoComment} from '../no-comment.js'
import {hasOwnType} from '../own-type.js'
import type {SheetArticle, SheetLine} from '../sheet-article.js'
import {clearText} from './clear-text.js'
import {isDangling, opensWithPointer, singular} from './dangling.js'
import {isOpenDocument, leansBack} from './leaning.js'
import {opensWithLink} from './links.js'
import {withoutStop} from './markdown.js'
import {hasOpenSubject} from './open-subject.js'
import {isWhole, sentenceLine, speechAround} from './sentence-line.js'
import {wordsOf} from './words.js'

/** Most characters of a line that the next sentence goes on, and of one that takes in a line which is given anyway. */
const mostChars = 480
const mostJoined = 640

/**
 * Lines with the sentences behind them that point to them and that no line gives, or one that says nothing without them: `Acme hired Ray.
 * It was the third post`. Of such sentences of annotated news three fifths hold a main statement. Those that no line gives take
 * so many characters in all.
 */
export function continued(
	article: SheetArticle,
	sections: readonly (readonly SheetLine[])[],
	characters: number,
): SheetLine[][] {
	const all = sections.flat()
	let left = characters
	const given = new Set(all.flatMap(({sentences}) => sentences))
	const isAbove = nounsAbove(article, all)
	const leaning = new Set(all.filter((line, at) => isLeaning(article, line, (noun) => isAbove(noun, at))))
	const open = new Map(
		all.filter((line) => leaning.has(line) || isOpen(article, line)).map((line) => [line.sentences[0]!, line]),
	)
	const joined = new Map<SheetLine, SheetLine | null>()
	// Where what a line says stands now.
	const places = new Map<SheetLine, SheetLine>()
	const main = new Set(sections[0])
	// From the end of the text, so that a line which is taken into another has its own next sentences.
	for (const line of [...all].sort((a, b) => lastOf(b) - lastOf(a))) {
		let whole = line
		// What matters more stays where it is, and brings the other there.
		let home = line
		for (;;) {
			const next = lastOf(whole) + 1
			if (!endsIn(article, whole, next - 1)) break
			const other = open.get(next)
			if (other && main.has(other) && isNoComment(article, line)) break
			const place = other && (places.get(other) ?? other)
			const more = other
				? own(article, other, joined.get(place!) ?? null)
				: given.has(next)
					? null
					: nextLine(article, next)
			const most = other ? mostJoined : mostChars
			if (!more || whole.text.length + more.text.length > most || isOfOther(article, next, more)) break
			if (!other && more.text.length > left) break
			if (!other) left -= more.text.length
			if (place) {
				joined.set(place, null)
				if (main.has(place)) home = place
			}
			open.delete(next)
			given.add(next)
			const stop = /[.?!…][”"’')]{0,2}$/.test(whole.text) ? '' : '.'
			whole = {text: `${whole.text}${stop} ${more.text}`, sentences: [...whole.sentences, ...more.sentences]}
		}
		joined.set(line, null)
		places.set(line, main.has(line) ? line : home)
		joined.set(places.get(line)!, whole)
	}
	const leaningAt = new Set(
		all.filter((line) => leaning.has(line) || isOpenSource(article, line)).map(({sentences}) => sentences[0]!),
	)
	for (const line of all) {
		const whole = joined.get(line)
		const longer = whole && leaningAt.has(whole.sentences[0]!) ? withBefore(article, whole, given) : null
		if (!longer || costOf(longer) - costOf(whole!) > left) continue
		left -= costOf(longer) - costOf(whole!)
		for (const sentence of longer.sentences) given.add(sentence)
		joined.set(line, longer)
	}
	return sections.map((lines) => lines.map((line) => joined.get(line)).filter((line) => line != null))
}

// Whether the heading or a line before the one with this index has a noun, in the singular or plural.
function nounsAbove(article: SheetArticle, all: readonly SheetLine[]): (noun: string, at: number) => boolean {
	const first = new Map(wordsOf(headingOf(article)).map((word) => [singular(word), -1]))
	for (const [at, {text}] of all.entries())
		for (const word of wordsOf(text)) if (!first.has(singular(word))) first.set(singular(word), at)
	return (noun, at) => (first.get(singular(noun)) ?? at) < at
}

/** Characters at the start of a sentence in which a pronoun says whom it is about. */
const opening = 60

// `Police arrested five men.`, and in another paragraph `They plan a protest`: who that is stands further away.
const isOfOther = ({text, sentences}: SheetArticle, next: number, {text: words}: SheetLine): boolean =>
	text.slice(sentences[next - 1]!.end, sentences[next]!.start).includes('\n') &&
	/(?<!\p{L})(?:he|her|his|she|their|they)(?!\p{L})/iu.test(words.slice(0, opening))

const lastOf = ({sentences}: SheetLine): number => Math.max(...sentences)

// `This plan fell`, and of `Acme says: It fell` the sentence `It fell, Acme says`.
const isOpen = (article: SheetArticle, line: SheetLine): boolean =>
	new Set(line.sentences).size === 1 &&
	!hasOwnType(article, line.sentences[0]!) &&
	(opensWithPointer(line.text) ||
		opensWithLink(line.text) ||
		opensWithReport(article, line.sentences[0]!) ||
		isOpenSentence(article, line))

// `The post read: “It leaks”`: speech stays where speech is given, but what the sentence before says of the post may stand before it.
const isOpenSource = (article: SheetArticle, {text, sentences}: SheetLine): boolean =>
	new Set(sentences).size === 1 &&
	(article.quotesOf.get(sentences[0]!) ?? []).some(
		({source}) =>
			source !== null &&
			bareSource.test(source.text) &&
			text.toLowerCase().startsWith(`${source.text.toLowerCase()} `) &&
			isOpenDocument(article, sentences[0]!, source.text.split(' ')[1]!),
	)

const bareSource = /^the \p{Ll}{2,20}$/iu

// `In his later years, he left`, if the line is the sentence.
const isOpenSentence = (article: SheetArticle, line: SheetLine): boolean =>
	speechAround(article, line.sentences[0]!) === null &&
	hasOpenSubject(article, article.sentences[line.sentences[0]!]!) &&
	clearText(article, article.sentences[line.sentences[0]!]!) === line.text

// A sentence as it stands, which the one before explains: `The pier was shut`.
const isLeaning = (article: SheetArticle, {text, sentences}: SheetLine, isAbove: (noun: string) => boolean): boolean =>
	new Set(sentences).size === 1 &&
	!hasOwnType(article, sentences[0]!) &&
	speechAround(article, sentences[0]!) === null &&
	(isDangling(article, {text, sentences}) ||
		(!/: “/.test(text) &&
			leansBack(article, sentences[0]!, isAbove) &&
			clearText(article, article.sentences[sentences[0]!]!) === text.replaceAll('**', '')))

// With the sentence before, which no line gives.
function withBefore(article: SheetArticle, {text, sentences}: SheetLine, given: ReadonlySet<number>): SheetLine | null {
	const at = sentences[0]! - 1
	if (given.has(at) || at < leadOf(article)) return null
	const before = sentenceLine(article, at, {given: 'all'})
	if (!before || before.sentences.length > 1 || before.text.length + text.length > mostChars) return null
	if (
		isNoComment(article, before) ||
		isDangling(article, before) ||
		speechAround(article, at) ||
		/^[“"]|[?:]$/.test(before.text)
	)
		return null
	const stop = /[.!…][”"’')]{0,2}$/.test(before.text) ? '' : '.'
	return {text: `${before.text}${stop} ${text}`, sentences: [...sentences, at]}
}

// As the article has it, unless it has taken in a sentence itself.
function own(article: SheetArticle, line: SheetLine, whole: SheetLine | null): SheetLine | null {
	if (!opensWithReport(article, line.sentences[0]!)) return whole
	if (whole !== null && whole.sentences.length > line.sentences.length) return null
	return nextLine(article, line.sentences[0]!) ?? whole
}

function opensWithReport(article: SheetArticle, sentence: number): boolean {
	const span = article.sentences[sentence]!
	const quotes = article.quotesOf.get(sentence) ?? []
	if (!quotes.some(({mode, content}) => mode === 'indirect' && content[0]!.start === span.start)) return false
	const alone = clearText(article, span)
	return alone === null || opensWithPointer(alone)
}

/** Words at the end by which a line is seen to end with its last sentence. */
const lastWords = 3

// No line of speech, behind which a pronoun may be the speaker or what he speaks of.
function endsIn(article: SheetArticle, {text}: SheetLine, sentence: number): boolean {
	const {start, end} = article.sentences[sentence]!
	const last = wordsOf(article.text.slice(start, end)).slice(-lastWords)
	return speechAround(article, sentence) === null && wordsOf(text).slice(-last.length).join(' ') === last.join(' ')
}

// A sentence that says nothing without the one before; no question.
function nextLine(article: SheetArticle, sentence: number): SheetLine | null {
	const span = article.sentences[sentence]
	if (!span || speechAround(article, sentence) || !isWhole(article, span)) return null
	if (/^\s*[“"„«'‘]|\?[”"’']?\s*$/.test(article.text.slice(span.start, span.end))) return null
	const alone = clearText(article, span)
	if (alone !== null && !isDangling(article, {text: alone, sentences: [sentence]})) return null
	const text = clearText(article, span, {known: ''})
	return text === null ? null : {text: withoutStop(text), sentences: [sentence]}
}
