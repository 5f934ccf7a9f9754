import {confidences} from '../../model/confidences.js'
import {type Document, normAt, spanOf, textOf, uposAt, wordAt} from '../../model/document.js'
import type {QuoteSpan} from '../../model/quote.js'
import type {Range} from '../../model/span.js'
import {ruleSet} from '../../rules/rule-set.js'
import type {Collector} from '../collector.js'
import {makeQuote} from '../compose.js'
import {answers, ask} from '../first-answer.js'

/** Longest label, in tokens: `SMITH:`, `Sen. Ann Ruiz:`. */
const maxLabelTokens = 5

interface Turn {
	readonly label: Range
	readonly said: Range
	/** The label has the form of a name or a role; others count where a certain one ends in the same word. */
	readonly certain: boolean
}

export const turnRules = ruleSet(
	'quotes',
	['transcript'],
	[
		answers(
			{
				name: 'transcript-turn',
				phase: 'transcript',
				example: 'Q: When does it start? ¶ A: We begin in May. ¶ Q: Will it stay? ¶ A: I hope so.',
			},
			composeTurn,
		),
	],
)

/**
 * Adds the turns of a transcript or interview (`SMITH: …`, `Q: …`): paragraphs that open with a label and a colon, where
 * at least two labels occur and one of them twice.
 */
export function addTurns(collector: Collector): void {
	const {doc} = collector
	const turns = findTurns(doc)
	const labels = new Map<string, number>()
	for (const {label} of turns) {
		const text = textOf(doc, label).text.toLowerCase()
		labels.set(text, (labels.get(text) ?? 0) + 1)
	}
	if (labels.size < 2 || turns.length <= labels.size) return
	for (const turn of turns) {
		const quote = ask(turnRules, doc, turn, doc.run, turn.label)
		if (quote) collector.add(quote)
	}
}

function findTurns(doc: Document): Turn[] {
	const turns: Turn[] = []
	let block = -1
	doc.sentences.forEach((sentence, index) => {
		if (sentence.block === block) return
		block = sentence.block
		let last = index
		while (doc.sentences[last + 1]?.block === block) last++
		const turn = readTurn(doc, {from: sentence.from, to: doc.sentences[last]!.to})
		if (turn) turns.push(turn)
	})
	const lastWord = ({label}: Turn): string => normAt(doc, label.to - 1)
	const known = new Set(turns.filter(({certain}) => certain).map(lastWord))
	return turns.filter((turn) => turn.certain || known.has(lastWord(turn)))
}

// A label is a name or one capital letter; a verb or a small word makes it a sentence.
function readTurn(doc: Document, {from, to}: Range): Turn | undefined {
	const start = uposAt(doc, from) === 'PUNCT' ? from + 1 : from
	let colon = start
	let brackets = 0
	while (colon < to && colon - start <= maxLabelTokens && normAt(doc, colon) !== ':') {
		if (!/^[\p{Lu}\d(]/u.test(wordAt(doc, colon)) && !/^[).]$/.test(normAt(doc, colon))) return undefined
		if (wordAt(doc, colon) === '(') brackets++
		else if (wordAt(doc, colon) === ')') brackets--
		colon++
	}
	// `Eleven Tides (Hosts: Ann Lee, Bob Ray)`
	if (brackets > 0) return undefined
	if (colon === start || colon - start > maxLabelTokens || normAt(doc, colon) !== ':' || colon + 3 > to)
		return undefined
	const certain =
		/^\p{Lu}$/u.test(wordAt(doc, start)) ||
		uposAt(doc, colon - 1) !== 'NOUN' ||
		doc.lexicon.has(normAt(doc, colon - 1), 'turn-label') ||
		isShouted(doc, start)
	let end = to
	while (end > colon + 1 && /^["”»]$/.test(normAt(doc, end - 1))) end--
	let said = colon + 1
	while (said < end && /^["“«]$/.test(normAt(doc, said))) said++
	return said < end ? {label: {from: start, to: colon}, said: {from: said, to: end}, certain} : undefined
}

const isShouted = (doc: Document, row: number): boolean => /^\p{Lu}{2,}/u.test(wordAt(doc, row))

function composeTurn(doc: Document, {label, said}: Turn): QuoteSpan {
	return makeQuote(doc, {
		content: [spanOf(doc, said)],
		mode: 'direct',
		cue: {from: label.to, to: label.to + 1, lemma: ':', head: label.to},
		source: {from: label.from, to: label.to, head: label.to - 1},
		rule: 'turn',
		confidence: confidences.quotes['transcript-turn'],
	})
}
