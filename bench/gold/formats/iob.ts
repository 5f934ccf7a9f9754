import {z} from 'zod'
import type {TypedSpan} from '../names/names.js'

export const taggedDocumentSchema = z.object({
	id: z.string(),
	sentences: z
		.array(
			z
				.object({tokens: z.array(z.string().regex(/^\S+$/)), tags: z.array(z.string().regex(/^(?:O|[BI]-.+)$/))})
				.refine(({tokens, tags}) => tokens.length === tags.length, 'tokens and tags differ in number'),
		)
		.min(1),
})

export type TaggedDocument = z.infer<typeof taggedDocumentSchema>

/** Tagged tokens as text: a space between tokens, a blank line between sentences; names as spans of it. */
export function readTagged({sentences}: TaggedDocument): {text: string; names: TypedSpan[]} {
	let text = ''
	const names: TypedSpan[] = []
	for (const {tokens, tags} of sentences) {
		if (text) text += '\n\n'
		let open: {start: number; end: number; type: string} | undefined
		tokens.forEach((token, index) => {
			if (index > 0) text += ' '
			const start = text.length
			text += token
			const [position, type] = splitTag(tags[index]!)
			if (!type) open = undefined
			// IOB1 opens with I-; IOB2 with B-: a name starts at B-, or where the class changes.
			else if (!open || position === 'B' || open.type !== type) {
				open = {start, end: text.length, type}
				names.push(open)
			} else open.end = text.length
		})
	}
	return {text, names}
}

const splitTag = (tag: string): [string, string] => [tag.slice(0, 1), tag.slice(2)]
