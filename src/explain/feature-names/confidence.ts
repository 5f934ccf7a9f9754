import type {ModelNames} from './model-names.js'

/** What the parts of each kind of fact are, in their order. */
const parts: Readonly<Record<string, readonly string[]>> = {
	quote: [
		'mode',
		'source type',
		'confidence in the speaker',
		'rule for the speaker',
		'act',
		'pieces',
		'speaker is known',
		'mode and rule',
	],
	quantity: ['type', 'bound', 'type, thing and unit', 'change', 'size', 'unit is the thing counted'],
	date: ['type', 'anchor', 'granularity', 'how it was resolved', 'value is open'],
	role: ['status', 'organization and place', 'words of the title', 'noun of the title', 'said again'],
	relation: ['type', 'detail', 'type and ends', 'said again', 'voice of the claim'],
}

/** How probable it is that a fact of a kind is correct: src/facts/confidence.ts. */
export const confidenceNames = (kind: string): ModelNames => ({
	templates: {
		1: 'kind',
		2: 'kind × own confidence in twentieths',
		3: 'kind × own confidence in tenths',
		4: 'kind × claim has a source',
		5: 'kind × rule',
		...Object.fromEntries((parts[kind] ?? []).map((part, place) => [10 + place, `kind × ${part}`])),
		...Object.fromEntries(
			(parts[kind] ?? []).map((part, place) => [40 + place, `kind × ${part} × own confidence in tenths`]),
		),
	},
	values: {'claim has a source': ['no', 'yes']},
})
