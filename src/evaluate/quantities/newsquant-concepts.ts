import type {Extraction} from '../../facts/extraction.js'
import type {QuantityFact} from '../../facts/quantity/schema.js'
import {readTree, type SentenceTree} from './newsquant-tree.js'

const stopWords = new Set(
	"a about all also an and any are as at be been being but by each for from had has have he her his i in is it its last me more most my near no not now of off on one only or other our out over own per she so some such than that the their them then there these they this those to too up very was we were what when where which while who will with would you your last next this 's - –".split(
		' ',
	),
)

/** Words of a phrase in lower case, without stop words and punctuation. */
export function wordsOf(phrase: string): Set<string> {
	const words = phrase
		.toLowerCase()
		.replace(/['’]s\b|['’]/g, '')
		.split(/[\s,;:()“”"]+/)
		.map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
	return new Set(words.filter((word) => word && !stopWords.has(word)))
}

/**
 * The words of what a quantity is about, as NewsQuant tells it: what it measures, or what a count belongs to, and the
 * subject of its clause; where neither is told, the nearest noun phrase before the number.
 */
export function conceptOf({tokens, article}: Extraction, fact: QuantityFact): Set<string> {
	if (!tokens) return wordsOf(`${fact.counted?.text ?? ''} ${fact.agent ?? ''}`)
	const tree = readTree(article.text, tokens)
	const isUnit = fact.type === 'count' || fact.type === 'ratio'
	const first = tree.rowAt(fact.evidence.start)
	const after = tree.rowAt(fact.evidence.end)
	const main = isUnit ? belonging(tree, first, after) : measured(tree, fact, first)
	const subject = tree.subject(first)
	const words = wordsOf(`${main} ${subject}`)
	return words.size > 0 ? words : wordsOf(tree.nearest(first))
}

// What a count belongs to: `brains` of 13 people; 26 saves `for the team`.
const belonging = (tree: SentenceTree, first: number, after: number): string => tree.before(first) || tree.behind(after)

function measured(tree: SentenceTree, {counted, evidence}: QuantityFact, first: number): string {
	if (!counted) return tree.before(first)
	const text = counted.text
	return counted.start >= evidence.start ? `${text} ${tree.behind(tree.rowAt(counted.end))}` : text
}
