/**
 * Feature templates as data. An atom is a property of the place where a decision falls (`s0.word`); a template joins up to
 * four atoms (`s0.word b0.upos`), and yields one feature key out of the values that they have there.
 */
export interface Templates {
	readonly length: number
	/** Four atom numbers a template; atom 0 always has the value 0 and fills up shorter templates. */
	readonly atoms: Int32Array
	readonly seeds: Int32Array
}

/** Compiles templates. `names[n]` names atom n; `names[0]` is unused. Throws a TypeError on an unknown atom. */
export function compileTemplates(names: readonly string[], templates: readonly string[]): Templates {
	const numbers = new Map(names.map((name, number) => [name, number]))
	const atoms = new Int32Array(templates.length * 4)
	const seeds = new Int32Array(templates.length)
	templates.forEach((template, index) => {
		const parts = template.split(' ')
		if (parts.length > 4) throw new TypeError(`Template ${template} joins more than four atoms`)
		parts.forEach((part, at) => {
			const number = numbers.get(part)
			if (number === undefined) throw new TypeError(`Template ${template} names an unknown atom: ${part}`)
			atoms[index * 4 + at] = number
		})
		seeds[index] = Math.imul(index + 1, 0x9e3779b1)
	})
	return {length: templates.length, atoms, seeds}
}

/** Writes the key of every template at the current values of the atoms to `keys` from `at` on; never writes key 0. */
export function writeKeys({length, atoms, seeds}: Templates, values: Int32Array, keys: Int32Array, at = 0): number {
	for (let index = 0, atom = 0; index < length; index++, atom += 4) {
		let key = Math.imul(values[atoms[atom]!]! ^ seeds[index]!, 0x85ebca6b)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 1]!]!, 0x9e3779b1)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 2]!]!, 0xc2b2ae35)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 3]!]!, 0x27d4eb2f)
		key ^= key >>> 15
		keys[at + index] = key === 0 ? 1 : key
	}
	return at + length
}
