import {z} from 'zod'
import {spanWithin} from './spans.js'

export const fairSchema = z
	.object({
		id: z.union([z.string(), z.number()]).transform(String),
		title: z.string().nullish(),
		text: z.string(),
		evaluation_span: z.tuple([z.int(), z.int()]),
		labels: z.array(
			z.object({
				span: z.tuple([z.int(), z.int()]),
				entity_id: z.string(),
				name: z.string(),
				type: z.string(),
				coref: z.boolean().nullish(),
				optional: z.boolean().nullish(),
			}),
		),
	})
	.superRefine(({text, evaluation_span: [from, to], labels}, context) => {
		spanWithin(text, from, to, context, ['evaluation_span'])
		for (const [index, {span}] of labels.entries())
			spanWithin(text, span[0], span[1], context, ['labels', index, 'span'])
	})

export type FairText = z.infer<typeof fairSchema>
export type FairLabel = FairText['labels'][number]

/** Our classes that a label's Wikidata types allow, the primary one first; a city is a place and an organization. */
export function fairClasses({type}: FairLabel): readonly string[] {
	const types = new Set(type.split('|'))
	if (types.has('Q215627')) return types.has('Q12737077') ? [] : ['PER']
	const classes = types.has('Q27096213') ? ['LOC'] : []
	return types.has('Q43229') ? [...classes, 'ORG'] : classes
}
