/** A key of an object with its value, where that is a string, a number, a word such as `null` or a list of strings. */
export type Entry = readonly [key: string, value: string]

/**
 * The first entries of the object that a text begins with, as they are written: `[['"id"', '"a.txt"']]`. `inside`: the key
 * of an object in it whose entries are asked for instead, where it comes first. A list is passed into. Stops at what is
 * nested, cut off or no JSON; reads each character once.
 */
export function firstEntries(text: string, inside?: string): Entry[] {
	const token = makeReader(text)
	let next = token()
	if (next === '[') next = token()
	if (next !== '{') return []
	if (inside !== undefined && (token() !== `"${inside}"` || token() !== ':' || token() !== '{')) return []
	const entries: Entry[] = []
	for (;;) {
		const key = token()
		if (!key?.startsWith('"') || token() !== ':') return entries
		const value = readValue(token)
		if (value === null) return entries
		entries.push([key, value])
		if (token() !== ',') return entries
	}
}

const pieces = /\s*([[\]{}:,]|"(?:[^"\\]|\\.)*"|[\w.+-]+)/y

type Reader = () => string | null

function makeReader(text: string): Reader {
	let at = 0
	return () => {
		pieces.lastIndex = at
		const found = pieces.exec(text)
		if (!found) return null
		at = pieces.lastIndex
		return found[1]!
	}
}

function readValue(token: Reader): string | null {
	const first = token()
	if (first === null || /^[\]{}:,]/.test(first)) return null
	if (first !== '[') return first
	let list = first
	for (let next = token(); next !== null && next !== '[' && next !== '{'; next = token()) {
		list += next
		if (next === ']') return list
	}
	return null
}
