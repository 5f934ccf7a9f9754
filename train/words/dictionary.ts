import {readFileSync} from 'node:fs'

/** Tags of each word in small letters, and of the same word with capitals, most frequent first. */
export type Dictionary = ReadonlyMap<string, {readonly small: readonly string[]; readonly capital: readonly string[]}>

/** Reads the tag lexicon of the npm package natural (from pos-js: Wall Street Journal and Brown counts; MIT). */
export function readDictionary(file: string): Dictionary {
	const dictionary = new Map<string, {small: readonly string[]; capital: readonly string[]}>()
	for (const [word, entry] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>)) {
		if (!/^[\x21-\x7e]+$/.test(word)) continue
		const norm = word.toLowerCase()
		const tags = entry.map((tag) => tag.split('|')[0]!).slice(0, 4)
		const known = dictionary.get(norm) ?? {small: [], capital: []}
		if (word === norm) dictionary.set(norm, {...known, small: tags})
		else if (known.capital.length === 0) dictionary.set(norm, {...known, capital: tags.slice(0, 1)})
	}
	return dictionary
}

// Tag sets of fewer words are cut down to their first tags.
const minWords = 8

/** Numbers the sets of tags, from 1 on. */
export function nameTagSets(dictionary: Dictionary): Map<string, number> {
	const frequency = new Map<string, number>()
	for (const {small, capital} of dictionary.values()) {
		const name = nameOf(small, capital)
		frequency.set(name, (frequency.get(name) ?? 0) + 1)
	}
	const numbers = new Map<string, number>()
	const sets = new Map<string, number>()
	for (const [word, {small, capital}] of dictionary) {
		let name = nameOf(small, capital)
		for (const length of [2, 1])
			if ((frequency.get(name) ?? 0) < minWords) name = nameOf(small.slice(0, length), capital)
		if (!numbers.has(name)) numbers.set(name, numbers.size + 1)
		sets.set(word, numbers.get(name)!)
	}
	return sets
}

const nameOf = (small: readonly string[], capital: readonly string[]): string =>
	`${small.join('|')}^${capital.join('|')}`
