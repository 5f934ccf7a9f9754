import type {Fact} from '../../facts/fact.js'
import {costOf} from './budget.js'
import {leadOf} from './heading.js'
import {salienceOf} from './line-worth.js'
import {isNoComment} from './no-comment.js'
import {isRow} from './rows.js'
import {type SheetArticle, type SheetLine, sentencesIn} from './sheet-article.js'
import {speechLine} from './speech/speech-lines.js'
import {isDangling, opensWithPointer, pointsBehindWord} from './wording/dangling.js'
import {capital} from './wording/markdown.js'
import {repeats} from './wording/repeats.js'
import {sentenceLine} from './wording/sentence-line.js'
import {wordsOf} from './wording/words.js'

/** Lines that open a sheet, at most, of a short article half of its sentences; and fewest, however long they are. */
const mainLines = 5
const mainShare = 1 / 2
const fewestLines = 2
/** Sentences below the heading in which the lead is looked for. */
const leadSentences = 3
/** Fewer words of speech say little: `Let us be clear`. */
const fewestWords = 6

/**
 * The sentences that matter most, as they are understood alone, in the order of the text; none repeated. All but the first
 * two are left out where they take more than so many characters.
 */
export function whatMattersLines(article: SheetArticle, characters: number): SheetLine[] {
	// The first sentence names what later ones call `the label`, `the firm`.
	const first = leadOf(article)
	const lead = first < article.heading.size + leadSentences ? first : -1
	const ranked = [...article.factsOf]
		.filter(([sentence, facts]) => facts.some(isMain) && !isRow(article, sentence))
		.map(([sentence]) => ({sentence, salience: sentence === lead ? 1 : salienceOf(article, [sentence])}))
		.sort((a, b) => b.salience - a.salience || a.sentence - b.sentence)
	const lines: SheetLine[] = []
	let left = characters
	for (const {sentence} of ranked) {
		if (lines.length >= Math.min(mainLines, mainShare * article.sentences.length)) break
		if (lines.some(({sentences}) => sentences.includes(sentence))) continue
		const given = new Set(lines.flatMap(({sentences}) => sentences))
		const line = wholeSpeech(article, sentence) ?? sentenceLine(article, sentence, {given})
		if (line === null || !isClear(article, line)) continue
		if (lines.length >= fewestLines && costOf(line) > left) continue
		if (lines.some(({text}) => repeats(text, line.text))) continue
		lines.push(line)
		left -= costOf(line)
	}
	return lines.sort((a, b) => a.sentences[0]! - b.sentences[0]!)
}

const isClear = (article: SheetArticle, line: SheetLine): boolean =>
	!isOpenSpeech(line.text) && !isDangling(article, line) && !isNoComment(article, line)

// A number or a date alone says little.
const isMain = ({kind}: Fact): boolean => kind !== 'quantity' && kind !== 'date'

// `Ann Lee: “This will end it”`, `“When that boat left, …”`; an impersonal `it` is none: `“It is time to go”`
const isOpenSpeech = (line: string): boolean => {
	const words = /^[^“”]{2,80}: “([^“”]{1,400})”$/u.exec(line)?.[1]
	if (words === undefined) return false
	const clause = words.replace(/^…? ?(?:(?:And|But|So|Yet|Because),? )?/u, '')
	return (
		wordsOf(words).length < fewestWords ||
		openSpeech.test(clause) ||
		opensWithPointer(capital(clause)) ||
		pointsBehindWord(clause)
	)
}

const openSpeech = /^(?:(?:he|she|they|him|her|them)(?!\p{L})|(?:this|that)(?:[’']s| is| was) )/iu

/** Most characters of speech that is given whole for one of its sentences. */
const mostSpeech = 320

// Direct speech over several sentences, so that it doesn't stand in part here and whole below.
function wholeSpeech(article: SheetArticle, sentence: number): SheetLine | null {
	const {start, end} = article.sentences[sentence]!
	const piece = article.speechOf.get(sentence)?.find((one) => one.start < end && start < one.end)
	if (!piece || new Set(piece.quote.content.flatMap((one) => sentencesIn(article, one))).size < 2) return null
	const line = speechLine(article, piece.quote)
	return line === null || line.text.length > mostSpeech ? null : line
}
