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

/** Refuses a result of Recognizers-Text that isn't the words of its input at its place; `End` is of the last character. */
export function inInput(
	{
		Input,
		Results,
	}: {Input: string; Results: readonly {Text: string; Start?: number | undefined; End?: number | undefined}[]},
	context: z.RefinementCtx,
): void {
	for (const [index, {Text, Start: start, End: end}] of Results.entries()) {
		if (start === undefined) continue
		const words = Input.slice(Math.max(0, start), (end ?? start + Text.length - 1) + 1)
		if (start >= 0 && words.toLowerCase() === Text.toLowerCase()) continue
		const message = `${JSON.stringify(Text)} isn't what stands there: ${JSON.stringify(words)}`
		context.addIssue({code: 'custom', path: ['Results', index, 'Start'], message})
	}
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
