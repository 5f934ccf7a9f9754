/**
 * Which label may follow which: `allowed[before * (count + 1) + after]` is 1. Number `count` stands for the start as
 * `before` and for the end as `after`.
 */
export type Constraints = Uint8Array

/**
 * The rules of spans for labels named `O`, `B-x`, `I-x`, and, where they occur, `E-x` and `S-x` (BIOES; then each span
 * ends with `E-` or is `S-`).
 */
export function spanConstraints(labels: readonly string[]): Constraints {
	const ends = labels.some((label) => label.startsWith('E-'))
	const size = labels.length + 1
	const allowed: Constraints = new Uint8Array(size * size)
	const kindOf = (number: number): string => labels[number]?.[0] ?? 'O'
	const typeOf = (number: number): string => labels[number]?.slice(2) ?? ''
	for (let before = 0; before < size; before++)
		for (let after = 0; after < size; after++) {
			const open = kindOf(before) === 'B' || kindOf(before) === 'I'
			const goesOn = kindOf(after) === 'I' || kindOf(after) === 'E'
			const fits = goesOn ? open && typeOf(before) === typeOf(after) : !(ends && open)
			allowed[before * size + after] = fits ? 1 : 0
		}
	return allowed
}
