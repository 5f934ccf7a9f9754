/**
 * Feature templates as data. An atom is a property of the place where a decision falls (`s0.word`); a template joins up to
 * four atoms (`s0.word b0.upos`), and yields one feature key out of the values that they have there.
 */
export interface Templates {
	readonly length: number
	/** Atom numbers of each template, four places each, the templates with one atom first, those with four last. */
	readonly atoms: Int32Array
	readonly seeds: Int32Array
	/** How many templates have up to one, two, three atoms. */
	readonly ones: number
	readonly twos: number
	readonly threes: number
}

/**
 * Compiles templates. `names[n]` names atom n; atom 0 always has the value 0, so that a template of it alone is the same
 * everywhere. Throws a TypeError on an unknown atom.
 */
export function compileTemplates(names: readonly string[], templates: readonly string[]): Templates {
	const numbers = new Map(names.map((name, number) => [name, number]))
	const parsed = templates.map((template) =>
		template.split(' ').map((part) => {
			const number = numbers.get(part)
			if (number === undefined) throw new TypeError(`Template ${template} names an unknown atom: ${part}`)
			return number
		}),
	)
	const longest = Math.max(...parsed.map((atoms) => atoms.length))
	if (longest > 4) throw new TypeError('A template joins more than four atoms')
	const ordered = [1, 2, 3, 4].map((size) => parsed.filter((atoms) => atoms.length === size))
	const rows = ordered.flat()
	return {
		length: rows.length,
		atoms: Int32Array.from(rows.flatMap((atoms) => [...atoms, 0, 0, 0].slice(0, 4))),
		// A template keeps its seed when others are added or taken away.
		seeds: Int32Array.from(rows, (atoms) =>
			atoms.reduce((seed, atom) => Math.imul(seed ^ atom, 0x01000193), 0x811c9dc5),
		),
		ones: ordered[0]!.length,
		twos: ordered[0]!.length + ordered[1]!.length,
		threes: ordered[0]!.length + ordered[1]!.length + ordered[2]!.length,
	}
}

/** Writes the key of every template at the current values of the atoms to `keys`; never writes key 0. */
export function writeKeys(
	{length, atoms, seeds, ones, twos, threes}: Templates,
	values: Int32Array,
	keys: Int32Array,
): void {
	let index = 0
	for (; index < ones; index++) {
		let key = Math.imul(values[atoms[index * 4]!]! ^ seeds[index]!, 0x85ebca6b)
		key = Math.imul(key ^ (key >>> 15), 0x9e3779b1)
		key ^= key >>> 15
		keys[index] = key === 0 ? 1 : key
	}
	for (; index < twos; index++) {
		const atom = index * 4
		let key = Math.imul(values[atoms[atom]!]! ^ seeds[index]!, 0x85ebca6b)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 1]!]!, 0x9e3779b1)
		key ^= key >>> 15
		keys[index] = key === 0 ? 1 : key
	}
	for (; index < threes; index++) {
		const atom = index * 4
		let key = Math.imul(values[atoms[atom]!]! ^ seeds[index]!, 0x85ebca6b)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 1]!]!, 0x9e3779b1)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 2]!]!, 0xc2b2ae35)
		key ^= key >>> 15
		keys[index] = key === 0 ? 1 : key
	}
	for (; index < length; index++) {
		const atom = index * 4
		let key = Math.imul(values[atoms[atom]!]! ^ seeds[index]!, 0x85ebca6b)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 1]!]!, 0x9e3779b1)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 2]!]!, 0xc2b2ae35)
		key = Math.imul((key ^ (key >>> 15)) + values[atoms[atom + 3]!]!, 0x27d4eb2f)
		key ^= key >>> 15
		keys[index] = key === 0 ? 1 : key
	}
}
