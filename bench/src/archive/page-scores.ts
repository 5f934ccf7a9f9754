/** Shares from 0 to 1; f1 is the harmonic mean of the other two. */
export interface BodyScore {
	readonly f1: number
	readonly precision: number
	readonly recall: number
}

/**
 * How well bodies are found over many pages, in the measure of the article extraction benchmark of Zyte: overlap of
 * multisets of four words in a row (`\w+`), shares averaged over pages, so that a long page counts no more than a short one.
 */
export function scoreBodies(pairs: readonly (readonly [gold: string, found: string])[]): BodyScore {
	const counts = pairs.map(([gold, found]) => overlap(shingles(gold), shingles(found)))
	const precision = mean(counts.filter(({found}) => found > 0).map(({both, found}) => both / found))
	const recall = mean(counts.filter(({gold}) => gold > 0).map(({both, gold}) => both / gold))
	return {precision, recall, f1: harmonic(precision, recall)}
}

const shingleWords = 4

function shingles(text: string): Map<string, number> {
	const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
	const counts = new Map<string, number>()
	const last = Math.max(words.length === 0 ? 0 : 1, words.length - shingleWords + 1)
	for (let at = 0; at < last; at++) {
		const key = words.slice(at, at + shingleWords).join(' ')
		counts.set(key, (counts.get(key) ?? 0) + 1)
	}
	return counts
}

function overlap(
	gold: ReadonlyMap<string, number>,
	found: ReadonlyMap<string, number>,
): {both: number; gold: number; found: number} {
	let both = 0
	for (const [key, count] of gold) both += Math.min(count, found.get(key) ?? 0)
	return {both, gold: total(gold), found: total(found)}
}

const total = (counts: ReadonlyMap<string, number>): number =>
	[...counts.values()].reduce((sum, count) => sum + count, 0)

const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0)

/** The same title but for case, marks and spaces. */
export const sameWords = (a: string, b: string): boolean => letters(a) === letters(b)

/** One title holds the other: what the published figures count. */
export function holdsTitle(a: string, b: string): boolean {
	const [one, other] = [letters(a), letters(b)]
	return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

const letters = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '')
