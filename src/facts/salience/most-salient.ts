import type {Fact} from '../fact.js'

/** The facts of the highest salience, in the order of the text. */
export function mostSalient(facts: readonly Fact[], count: number): Fact[] {
	const first = new Set([...facts].sort((a, b) => b.salience - a.salience).slice(0, count))
	return facts.filter((fact) => first.has(fact))
}

/** The facts that say most by themselves, by falling salience: no number or date, no two of a sentence. */
export function whatMatters(facts: readonly Fact[], count: number): Fact[] {
	const taken = new Set<number>()
	return [...facts]
		.sort((a, b) => b.salience - a.salience)
		.filter(({kind, sentence}) => {
			if (kind === 'quantity' || kind === 'date' || taken.has(sentence)) return false
			taken.add(sentence)
			return true
		})
		.slice(0, count)
}
