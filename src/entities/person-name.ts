/** The parts of a person's name. Lower case, without stops. */
export interface PersonName {
	readonly parts: readonly string[]
	readonly first: string
	readonly last: string
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md'])
const honorifics = new Set(
	'mr mrs ms miss mx dr prof sir dame lord lady rev sen rep gov gen col lt sgt capt president'.split(' '),
)

/** Cuts a name into parts: honorifics and suffixes fall away. */
export function readPersonName(text: string): PersonName {
	const words = text
		.toLowerCase()
		.replaceAll('’', "'")
		.split(/[\s\u00a0]+/)
		.map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/'s$/, ''))
		.filter(Boolean)
	const parts = words.filter(
		(word, index) => !(suffixes.has(word) && index > 0) && !(honorifics.has(word) && index === 0 && words.length > 1),
	)
	const kept = parts.length > 0 ? parts : words
	return {parts: kept, first: kept[0] ?? '', last: kept.at(-1) ?? ''}
}

/** Two full names can be one person: same family name, and first names that are equal, an initial, or left out. */
export function sameFullName(a: PersonName, b: PersonName, similar: (a: string, b: string) => boolean): boolean {
	if (a.last !== b.last && !similar(a.last, b.last)) return false
	if (a.parts.length === 1 || b.parts.length === 1) return true
	return (
		sameFirstName(a.first, b.first) || a.parts.slice(0, -1).includes(b.first) || b.parts.slice(0, -1).includes(a.first)
	)
}

const sameFirstName = (a: string, b: string): boolean =>
	a === b || (a.length <= 2 && b.startsWith(a[0] ?? ' ')) || (b.length <= 2 && a.startsWith(b[0] ?? ' '))

/** A single word names this person: the family name (also where it stands first) or the first name. */
export const isPartOf = (word: string, {first, last, parts}: PersonName): boolean =>
	word === last || word === first || (parts.length > 2 && parts.includes(word) && word.length > 3)
