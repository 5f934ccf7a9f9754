import type {Fact} from '../../facts/fact.js'
import type {QuantityFact} from '../../facts/quantity/schema.js'
import {repeats} from './repeats.js'
import {sentenceLine, speechAround} from './sentence-line.js'
import type {SheetArticle, SheetLine} from './sheet-article.js'

/** Lines of numbers, at most. */
const maxLines = 10

/**
 * Numbers with the sentence that says what they are of, the numbers in bold: alone a number says little. `used`: sentences of lines
 * above. Of many the most salient stay, in the order of the text.
 */
export function numberLines(
	article: SheetArticle,
	used: ReadonlySet<number>,
	above: readonly SheetLine[],
): SheetLine[] {
	const found: {readonly line: SheetLine; readonly salience: number}[] = []
	for (const [sentence, facts] of article.factsOf) {
		const numbers = facts.filter(isNumber)
		if (numbers.length === 0 || used.has(sentence) || speechAround(article, sentence)) continue
		const bold = joined(numbers.filter(({confidence}) => confidence >= minBold))
		const line = sentenceLine(article, sentence, bold)
		if (line === null || [...above, ...found.map((one) => one.line)].some(({text}) => repeats(text, line.text)))
			continue
		found.push({line, salience: Math.max(...facts.map(({salience}) => salience))})
	}
	return found
		.sort((a, b) => b.salience - a.salience)
		.slice(0, maxLines)
		.map(({line}) => line)
		.sort((a, b) => a.sentences[0]! - b.sentences[0]!)
}

/** Counts below say little: `two countries`. */
const minCount = 3
/** Least confidence of a number that brings its sentence, and of one in bold. */
const minNumber = 0.3
const minBold = 0.5

const isNumber = (fact: Fact): fact is QuantityFact =>
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
