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

/** What a fact looks like in the text, in the order of its features. */
const forms: Readonly<Record<string, readonly string[]>> = {
	quote: ['lemma of the cue', 'lemma of the cue, mode', 'source type, mode, speaker is known', 'words of the source'],
	date: ['form of the value', 'words', 'first word', 'last word'],
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
		...Object.fromEntries((forms[kind] ?? []).map((form, place) => [70 + place, `kind × ${form}`])),
	},
	values: {'claim has a source': ['no', 'yes']},
})
