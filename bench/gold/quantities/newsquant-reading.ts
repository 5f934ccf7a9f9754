import type {Extraction} from '#src/facts/extraction.js'
import type {QuantityFact} from '#src/facts/quantity/schema.js'
import {conceptOf} from './newsquant-concepts.js'

/** One of our quantities as NewsQuant would state it. */
export interface Read {
	readonly fact: QuantityFact
	/** Words of what it is about. */
	readonly concept: ReadonlySet<string>
	readonly low: number
	/** Upper end of a range, else null. */
	readonly high: number | null
	readonly change: string
}

/**
 * NewsQuant's conventions: plural number words are a range of ten times (`hundreds of miles`: 100-1000); the two ends of
 * a change are one range; alternatives are two; one field gives bound or change; scores, vague counts and `a mile` aren't
 * quantities.
 */
export function readFacts(found: Extraction): Read[] {
	const quantities = found.facts.filter((fact) => fact.kind === 'quantity')
	return readAll(quantities).map((read) => ({...read, concept: conceptOf(found, read.fact)}))
}

type Unread = Omit<Read, 'concept'>

function readAll(quantities: readonly QuantityFact[]): Unread[] {
	const ends = new Set<string>()
	return quantities.flatMap((fact) => {
		if (ends.has(fact.id) || isLeftOut(fact)) return []
		const other = fact.changeRole === 'from' ? endOf(fact, quantities) : undefined
		if (other) {
			ends.add(other.id)
			return [{fact, low: fact.value!, high: other.value, change: '='}]
		}
		return readOne(fact)
	})
}

const isLeftOut = ({type, numeral, evidence, value, min}: QuantityFact): boolean =>
	type === 'score' ||
	/^(?:an?|several\b.*|many\b.*|a few\b.*)$/i.test(numeral.text) ||
	(type === 'multiple' && /verb/.test(evidence.rule)) ||
	(value === null && min === null)

// `from 13.5 to 14.0 mm`: only where both stand side by side, in one unit.
function endOf(fact: QuantityFact, all: readonly QuantityFact[]): QuantityFact | undefined {
	const link = fact.related.find(({as}) => as === 'to')
	const other = link && all.find(({id}) => id === link.id)
	return other && fact.value !== null && other.value !== null && isSameBase(fact.unit, other.unit) ? other : undefined
}

// `from $75 per barrel to $45`
const isSameBase = (a: string | null, b: string | null): boolean =>
	a === b || (a !== null && b !== null && (a.startsWith(`${b} per `) || b.startsWith(`${a} per `)))

// Pence and cents keep their unit here.
function inParts(fact: QuantityFact): QuantityFact {
	const after = fact.evidence.text.slice(fact.numeral.end - fact.evidence.start)
	const part = /^\s?(?:\p{L}+ )?(p|pence|penny|cents?|sen|c|¢)\b/u.exec(after)?.[1]
	if (!part || fact.value === null || !/^[A-Z]{3}\b/.test(fact.unit ?? '')) return fact
	const unit = /^p/.test(part) ? 'penny' : part.replace(/s$/, '')
	return {
		...fact,
		value: Number((fact.value * 100).toPrecision(12)),
		unit: (fact.unit ?? '').replace(/^[A-Z]{3}/, unit),
	}
}

function readOne(whole: QuantityFact): Unread[] {
	const fact = inParts(whole)
	const {value, min, max, evidence} = fact
	const change = changeOf(fact)
	if (value !== null) return [{fact, low: value, high: null, change}]
	if (min !== null && max !== null) {
		if (/^or\b/.test(evidence.rule)) return [min, max].map((low) => ({fact, low, high: null, change}))
		return [{fact, low: min, high: max, change}]
	}
	// `hundreds`: our minimum is twice the word.
	const word = min! / 2
	return /^dozens$/i.test(fact.numeral.text)
		? [{fact, low: 12, high: null, change: '='}]
		: [{fact, low: word, high: word * 10, change: '='}]
}

function changeOf({bound, change, changeRole, evidence}: QuantityFact): string {
	if (bound !== '=') return bound.slice(0, 1)
	return change && changeRole === 'by' && !/noun change/.test(evidence.rule) ? change : '='
}
