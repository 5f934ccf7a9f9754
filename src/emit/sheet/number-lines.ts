import type {Fact} from '../../facts/fact.js'
import type {QuantityFact} from '../../facts/quantity/schema.js'
import {salienceOf} from './line-worth.js'
import {isRow} from './rows.js'
import type {SheetArticle, SheetLine} from './sheet-article.js'
import {isGivenIn} from './wording/repeats.js'
import {sentenceLine, speechAround} from './wording/sentence-line.js'

/** Lines of numbers, at most. */
const maxNumberLines = 10

/**
 * Numbers with the sentence that says what they are of, the numbers in bold: alone a number says little. `used`: sentences of lines
 * above. Of many the most salient stay, in the order of the text.
 */
export function numberLines(
	article: SheetArticle,
	used: ReadonlySet<number>,
	above: readonly SheetLine[],
): SheetLine[] {
	const ranked = [...article.factsOf]
		.map(([sentence, facts]) => ({
			sentence,
			numbers: facts.filter(isNumber),
			salience: salienceOf(article, [sentence]),
		}))
		.filter(
			({sentence, numbers}) =>
				numbers.length > 0 && !used.has(sentence) && !isRow(article, sentence) && !speechAround(article, sentence),
		)
		.sort((a, b) => b.salience - a.salience)
	const lines: SheetLine[] = []
	for (const {sentence, numbers} of ranked) {
		if (lines.length === maxNumberLines) break
		const line = sentenceLine(article, sentence, {
			bold: joined(numbers.filter(({confidence}) => confidence >= minBold)),
			given: used,
		})
		if (line !== null && !isGivenIn(line.text, above, lines)) lines.push(line)
	}
	return lines.sort((a, b) => a.sentences[0]! - b.sentences[0]!)
}

/** Counts below say little: `two countries`. */
const minCount = 3
/** Least confidence of a number that brings its sentence, and of one in bold. */
const minNumber = 0.3
const minBold = 0.5

/** A number that says something: no age, no duration, no small count. */
export const isNumber = (fact: Fact): fact is QuantityFact =>
	fact.kind === 'quantity' &&
	fact.confidence >= minNumber &&
	fact.type !== 'age' &&
	fact.type !== 'duration' &&
	!(fact.type === 'count' && (fact.counted === null || (fact.value !== null && fact.value < minCount)))

// `12 million kroner (€1.6 million)`: what overlaps is one.
function joined(numbers: readonly QuantityFact[]): {start: number; end: number}[] {
	const spans: {start: number; end: number}[] = []
	for (const {evidence} of [...numbers].sort((a, b) => a.evidence.start - b.evidence.start)) {
		const last = spans.at(-1)
		if (last && evidence.start <= last.end) last.end = Math.max(last.end, evidence.end)
		else spans.push({start: evidence.start, end: evidence.end})
	}
	return spans
}
