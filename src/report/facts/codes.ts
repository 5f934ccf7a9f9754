import type {Fact, FactKind} from '../../facts/fact.js'

/** A code for each kind and type of fact, given as they come. */
export class Codes {
	readonly list: (readonly [kind: FactKind, type: string | null])[] = []
	readonly #numbers = new Map<string, number>()

	codeOf(fact: Fact): number {
		const type = typeOf(fact)
		const key = `${fact.kind} ${type ?? ''}`
		const known = this.#numbers.get(key)
		if (known !== undefined) return known
		// Columns hold sixteen bits: types of a caller's own beyond these are kinds alone.
		if (this.list.length >= maxCodes) return this.#numbers.get(`${fact.kind} `) ?? 0
		this.#numbers.set(key, this.list.length)
		return this.list.push([fact.kind, type]) - 1
	}
}

const maxCodes = 0xffff

/** What facts of a kind are divided into: `attack` of events, `direct` of quotes. */
function typeOf(fact: Fact): string | null {
	switch (fact.kind) {
		case 'quote':
			return fact.mode
		case 'role':
			return fact.status
		case 'statement':
			return null
		default:
			return fact.type
	}
}
