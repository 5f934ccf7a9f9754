import {finite, spelledCue} from '../../../facts/describe/quote.js'
import {withSmallClause, withSmallOpener} from '../../../facts/describe/small-opener.js'
import type {QuoteFact} from '../../../facts/quote/schema.js'
import {encloses} from '../../../model/span.js'
import {mostLines, type SheetArticle, type SheetLine, sentenceAt, sentencesIn} from '../sheet-article.js'
import {clearText, openingOf} from '../wording/clear-text.js'
import {contractedVerb} from '../wording/contracted-verb.js'
import {capital, plain, withoutStop} from '../wording/markdown.js'
import {repeats} from '../wording/repeats.js'
import {isWhole, sentenceLine} from '../wording/sentence-line.js'
import {isEmptySpeech} from './empty-speech.js'
import {isOwnClause, participle} from './own-clause.js'
import {sourceOf} from './source-words.js'
import {charactersOf, mostWithRoom, speechRun} from './speech-run.js'
import {speechInSentences} from './speech-sentences.js'
import {timeOfSpeech} from './speech-time.js'

/** Least confidence of speech. */
const minQuote = 0.2

/** Who said what, in the order of the text. `used`: sentences of lines above. */
export function speechLines(article: SheetArticle, used: ReadonlySet<number>): SheetLine[] {
	const quotes = article.facts.filter((fact): fact is QuoteFact => fact.kind === 'quote' && fact.confidence >= minQuote)
	const lines: SheetLine[] = []
	// Speech in a sentence that another line gives whole is in it.
	const wholes = new Map(quotes.map((quote) => [quote, wholeLine(article, quote, sourceOf(article, quote))]))
	const isInSentence = (quote: QuoteFact): boolean => wholes.get(quote) !== null
	const whole = new Set(quotes.filter(isInSentence).map(({sentence}) => sentence))
	for (const quote of quotes) {
		if (lines.length === mostLines) break
		if (sentencesOf(article, quote).every((at) => whole.has(at)) && !isInSentence(quote)) continue
		if (sentencesOf(article, quote).every((sentence) => used.has(sentence)) || isInside(article, quote)) continue
		if (announcesSpeech(article, quote)) continue
		const run = speechRun(article, quote, used)
		const line = speechLine(article, run, run === quote ? wholes.get(quote) : undefined)
		if (
			line === null ||
			isEmptySpeech(line.text) ||
			repeatsBefore(line, used) ||
			lines.some((other) => isGiven(other, line))
		)
			continue
		const more = run === quote ? run : speechRun(article, quote, used, mostWithRoom)
		const longer = charactersOf(more.content) > charactersOf(run.content) ? speechLine(article, more) : null
		// `“It leaks,” said Lee, who owns it` says more than its speech.
		const isSame = longer?.text.slice(0, sameOpening) === line.text.slice(0, sameOpening)
		lines.push(longer && isSame ? {...line, longer} : line)
	}
	return lines
}

/** Characters at the start by which two lines of a speaker are seen to be of the same form. */
const sameOpening = 10

// `The mill burned. It also hit the pier, Lee said` below `The mill burned`: that line goes on with it.
const repeatsBefore = ({sentences}: SheetLine, used: ReadonlySet<number>): boolean =>
	sentences.length === 2 && sentences[1] === sentences[0]! - 1 && used.has(sentences[1]!)

// `According to Lee, the letter says: “…”`: the words of the letter are what is reported.
const announcesSpeech = ({text}: SheetArticle, {mode, content}: QuoteFact): boolean =>
	mode === 'indirect' && /^\s?[:,]\s?[“"]/.test(text.slice(content.at(-1)!.end, content.at(-1)!.end + 3))

// In one sentence what another line holds is given.
const isGiven = (one: SheetLine, other: SheetLine): boolean =>
	one.text === other.text || (one.sentences[0] === other.sentences[0] && repeats(one.text, other.text))

const sentencesOf = (article: SheetArticle, {content}: QuoteFact): number[] =>
	content.flatMap((piece) => sentencesIn(article, piece))

const accordingTo = /^according to$/i

/** Fewer words after `according to` are no clause. */
const minWords = 4

/** A line of speech with its source; null where nothing is known of the source. `given`: its sentence, where that is read already. */
export function speechLine(article: SheetArticle, quote: QuoteFact, given?: SheetLine | null): SheetLine | null {
	const {cue, mode, content} = quote
	if (cue && accordingTo.test(cue.text) && content.every(({text}) => text.split(/\s+/).length < minWords)) return null
	const who = sourceOf(article, quote)
	const whole = given === undefined ? wholeLine(article, quote, who) : given
	if (whole !== null) return whole
	if (isPartOfClause(article, quote)) return sentenceLine(article, quote.sentence, {given: 'all'})
	// `the day when the owners rallied, claiming a debt`: no claim without its sentence.
	if (who === null || (isOwnClause(article, quote) && participle.test(cue?.text ?? '') && isOpen(article, quote)))
		return null
	// `The pier, which Lee called “a death trap,” was closed`: a part of a clause.
	if (mode === 'direct' && startsSmall(quote) && leadOf(article, quote) === null) {
		const whole = sentenceLine(article, quote.sentence, {given: 'all'})
		// `Cal, Lee wrote “has left the mill. He is smart.”`: whose verb it is stands outside the marks.
		if (whole !== null || opensWithVerb.test(quote.content[0]!.text)) return whole
	}
	const line = lineOf(article, quote, who)
	if (line === null) return null
	const {before} = timeOfSpeech(article, quote)
	const text = capital(withoutStop(before ? `${before}${withSmallOpener(line)}` : line))
	const post = /^[^,]{1,80}(?<post>,\s.{1,80},)$/.exec(who)?.groups?.post
	const sentences = [quote.sentence, ...sentencesOf(article, quote)]
	return post !== undefined && quote.speakerId !== null ? {text, sentences, post} : {text, sentences}
}

// `Lee’s message is to …`, `problems that the owners say have grown`, `Lee declared: “…” she said`: words that are no clause of the speaker's.
function isPartOfClause(
	{text, mentionsOf, sentences}: SheetArticle,
	{mode, source, content, speakerId}: QuoteFact,
): boolean {
	if (mode === 'direct') return false
	if (source && (/[’']$/.test(source.text) || /^[’']\s/.test(text.slice(source.end, source.end + 2)))) return true
	const {start, end} = content[0]!
	if (opensWithVerb.test(text.slice(start, end))) return true
	const isNamed = (mentionsOf.get(sentenceAt(sentences, start)) ?? []).some(
		(one) => one.form === 'name' && one.entity.id === speakerId && one.start >= start && one.end <= end,
	)
	return isNamed && /[:,]\s[“"]/.test(text.slice(start, end))
}

const opensWithVerb = /^(?:are|can|could|did|does|had|has|have|is|must|should|was|were|will|would)\s/

const isOpen = (article: SheetArticle, {sentence}: QuoteFact): boolean =>
	isWhole(article, article.sentences[sentence]!) && clearText(article, article.sentences[sentence]!) === null

// The sentence that speech stands in, where its words alone are no clause or it says more than they do.
function wholeLine(article: SheetArticle, quote: QuoteFact, who: string | null): SheetLine | null {
	const own = who === null || isOwnClause(article, quote) ? sentenceLine(article, quote.sentence, {given: 'all'}) : null
	if (own !== null && (quote.mode !== 'direct' || quote.cue)) return own
	return who === null ? null : speechInSentences(article, quote, who)
}

// Speech within speech is given with it.
const isInside = ({quotesOf}: SheetArticle, quote: QuoteFact): boolean =>
	(quotesOf.get(quote.sentence) ?? []).some(
		(other) =>
			other !== quote &&
			quote.content.every((piece) => other.content.some((outer) => encloses(outer, piece))) &&
			!(other.content.length === quote.content.length && other.evidence.start > quote.evidence.start),
	)

// `The owners “don’t know,” Lee said`: marks that open within a clause have its words before them.
function directLine(article: SheetArticle, quote: QuoteFact, who: string): string {
	const {cue, content} = quote
	const [first, ...rest] = content.map(({text}) => plain(text))
	const lead = leadOf(article, quote)
	if (lead === null)
		return `${who} ${saidOf(article, quote)}${timeOfSpeech(article, quote).behind}: “${[first, ...rest].join(' … ')}”`
	// `The bank “misled us” … “It knew.”`: a sentence of its own has its own marks.
	const more = rest.map((text) => (/^\p{Lu}/u.test(text) ? `” … “${text}` : ` … ${text}`)).join('')
	const isBehind = cue !== null && cue.end <= content[0]!.start
	return `${who} ${isBehind ? lead : `${saidOf(article, quote)}: ${lead}`} “${first}${more}”`
}

const startsSmall = ({content}: QuoteFact): boolean => /^[…. ]{0,4}\p{Ll}/u.test(content[0]!.text)

/** Most characters of a clause before its marks. */
const mostLead = 200

// The words of its sentence before the first piece of speech, from its cue on where that stands there; null where speech is a clause.
function leadOf(article: SheetArticle, quote: QuoteFact): string | null {
	const {text, sentences} = article
	const {cue, source, content, speakerId} = quote
	const {start} = content[0]!
	if (!startsSmall(quote)) return null
	const sentence = sentences[sentenceAt(sentences, start)]!
	const isBehind = cue !== null && cue.start >= sentence.start && cue.end <= start
	if (isBehind && (participle.test(cue.text) || (source && source.start >= cue.end && source.end <= start))) return null
	const from = isBehind ? cue.start : sentence.start + openingOf(article, sentence)
	const to = start - (/(?<![“"‘'\s])[“"‘'\s]{1,6}$/.exec(text.slice(from, start))?.[0].length ?? 0)
	const own = text.slice(isBehind ? cue.end : from, to)
	if (own.length > mostLead || !/\p{L}/u.test(own) || /[“”":;]/.test(own)) return null
	return clearText(article, {start: from, end: to}, {known: isBehind ? (speakerId ?? '') : ''})
}

function lineOf(article: SheetArticle, quote: QuoteFact, who: string): string | null {
	const {cue, content, mode, source} = quote
	const known = quote.speakerId ?? ''
	if (mode === 'direct') return directLine(article, quote, who)
	// `But the pier leaks, she said`
	const pieces = content.map(({start, end}) => ({start: start + openingOf(article, {start, end}), end}))
	const words = pieces.map((piece) => clearText(article, piece, {known})).join(' … ')
	if (cue && accordingTo.test(cue.text)) return `according to ${withSmallOpener(who)}, ${withSmallClause(words)}`
	const start = content[0]!.start
	const isInOrder =
		cue !== null &&
		!participle.test(cue.text) &&
		cue.end <= start &&
		!(source && source.start >= cue.end && source.end <= start)
	const isNear = isInOrder && sentenceAt(article.sentences, cue.start) === sentenceAt(article.sentences, start)
	if (isNear && content.length === 1) {
		// The addressee and the time of speech stand between them: `told the council in May that …`
		const verb = contractedVerb(article.text, {start: source?.start ?? cue.start, end: cue.start})
		if (verb === undefined) return null
		const clause = clearText(article, {start: cue.start + verb.length, end: content[0]!.end}, {known})
		return clause === null ? null : `${who}${verb.text} ${clause.trimStart()}`
	}
	// `He wrote that it rained, the sources said`: the person they wrote of stands elsewhere.
	if (quote.speakerId === null && /^(?:he|she|they)\s/i.test(words)) return null
	const {behind} = timeOfSpeech(article, quote)
	return `${who} ${saidOf(article, quote)}${behind}${/^(?:[\p{Lu}“"](?!\s)|A\s)/u.test(words) ? ':' : ''} ${words}`
}

// `told the court`: without its addressee the verb is replaced.
function saidOf({text}: SheetArticle, {cue, addressee, mode}: QuoteFact): string {
	if (!cue || !/\p{L}/u.test(cue.text)) return 'said'
	const isWord = !/\s/.test(cue.text)
	// `pledging to win`, `citing a source`: what follows is no clause.
	if (participle.test(cue.text))
		return isWord && mode !== 'direct' ? finite(cue.text.toLowerCase(), cue.lemma, false) : 'said'
	const words = plain(isWord ? cue.text.toLowerCase() : spelledCue(cue.text))
	if (cue.lemma !== 'tell') return words
	// `told USA | Today`
	return addressee && !/^\s\p{Lu}/u.test(text.slice(addressee.end, addressee.end + 2))
		? `${words} ${plain(addressee.text)}`
		: 'said'
}
