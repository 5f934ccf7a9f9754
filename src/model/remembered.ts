/** Most entries that a memory holds before it starts anew: bounds what a run of many articles keeps. */
const mostEntries = 20_000

/**
 * What a function of a string returns, worked out once for equal strings. The keys are kept as names of properties are:
 * copies, which hold no article's text that a word was cut from.
 */
export function remembered<Value>(read: (word: string) => Value): (word: string) => Value {
	const known = new Map<string, Value>()
	return (word) => {
		const value = known.get(word)
		if (value !== undefined) return value
		if (known.size >= mostEntries) known.clear()
		const key = interned(word)
		const made = read(key)
		known.set(key, made)
		return made
	}
}

/**
 * The string as an engine keeps the name of a property: one for all equal ones, so that two of them are compared by their
 * place, and a table finds them by a hash that is at hand.
 */
export function interned(word: string): string {
	// Without a prototype it is a plain table: no shape is made for each word.
	const table: Record<string, true> = Object.create(null)
	table[word] = true
	return Object.keys(table)[0]!
}
