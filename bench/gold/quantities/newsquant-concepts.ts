import type {Extraction} from '#src/facts/extraction.js'
import type {QuantityFact} from '#src/facts/quantity/schema.js'
import {readTree} from './newsquant-tree.js'

const stopWords = new Set(
	"a about across all almost along also among an and any are as at be been being both but by each for from had has have he her his i in is it its itself last me more most my near no not now of off on one only or other our out over own per she so some such than that the their them then there these they this those to too up very was we were what when where which while who will with would you your last next this 's - –".split(
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
 * The words of what a quantity is about, as NewsQuant states it: what it measures, or what a count belongs to, and the
 * subject of its clause; where neither is stated, the nearest noun phrase before the number.
 */
export function conceptOf({tokens, article}: Extraction, fact: QuantityFact): Set<string> {
	if (!tokens) return wordsOf(`${fact.counted?.text ?? ''} ${fact.agent ?? ''}`)
	const tree = readTree(article.text, tokens)
	const row = tree.rowAt(fact.evidence.start)
	const isUnit = fact.type === 'count' || fact.type === 'ratio'
	const main = (isUnit ? '' : (fact.counted?.text ?? '')) || tree.before(row)
	// `81% of manufacturers`: nothing but the noun phrase.
	const share = fact.type === 'percent' && /counted of/.test(fact.evidence.rule)
	const words = wordsOf(`${main} ${share ? '' : tree.subject(row) || earlierAgent(article.text, fact)}`)
	return words.size > 0 ? words : wordsOf(tree.nearest(row))
}

// The agent, where its words stand before the number.
function earlierAgent(text: string, {agent, evidence}: QuantityFact): string {
	if (!agent) return ''
	const at = text.indexOf(agent)
	return at >= 0 && at + agent.length <= evidence.start ? agent : ''
}
