/** A name in lower case, without accents, article, `'s` and punctuation, one space between words. */
export const plainName = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’]s(?![\p{L}\p{N}])/gu, '')
		.replace(/['’`.]/g, '')
		.replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
		.trim()
		.replace(/^(?:the|an?) (?=\S)/, '')

/** Two names of persons with the same last name: `Roberts` and `Melanie Roberts`. */
export function sameLastName(a: string, b: string): boolean {
	const last = lastName(a)
	return last !== '' && last === lastName(b)
}

/** The last word of a name that isn't a suffix such as `Jr.` or `III`, or a title after a comma. */
export function lastName(name: string): string {
	const words = plainName(name.replace(/,.*$/su, '')).split(' ')
	while (words.length > 1 && suffixes.has(words.at(-1)!)) words.pop()
	return words.at(-1) ?? ''
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'esq', 'mp'])

/** Two names of one organization or group: all words of the shorter are in the longer, or one is the other's acronym. */
export function sameOrganization(a: string, b: string): boolean {
	const [left, right] = [wordsOf(a), wordsOf(b)]
	if (left.length === 0 || right.length === 0) return false
	const [short, long] = left.length <= right.length ? [left, right] : [right, left]
	return short.every((word) => long.includes(word)) || isAcronym(short, long)
}

const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
	short.length === 1 && long.length > 1 && short[0] === long.map((word) => word[0]).join('')

const linkWords = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'a', 'an', 's'])

const wordsOf = (name: string): string[] =>
	plainName(name)
		.split(' ')
		.filter((word) => word && !linkWords.has(word))
