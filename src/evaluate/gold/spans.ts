import type {z} from 'zod'

/** Refuses a span that doesn't lie within the text, naming the field. */
export function spanWithin(
	text: string,
	start: number,
	end: number,
	context: z.RefinementCtx,
	path: (string | number)[],
): void {
	if (start >= 0 && start < end && end <= text.length) return
	context.addIssue({
		code: 'custom',
		path,
		message: `span ${start}-${end} doesn't lie within the text of ${text.length} characters`,
	})
}

/** The same for spans written as pairs of numbers. */
export function pairsWithin(
	text: string,
	pairs: readonly (readonly [number, number, ...unknown[]])[],
	context: z.RefinementCtx,
	path: (string | number)[],
): void {
	for (const [index, [start, end]] of pairs.entries()) spanWithin(text, start, end, context, [...path, index])
}
