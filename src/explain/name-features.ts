import type {Judgment} from '../model/observer.js'
import {confidenceNames} from './feature-names/confidence.js'
import {eventNames, triggerNames} from './feature-names/events.js'
import type {ModelNames} from './feature-names/model-names.js'
import {quoteFilterNames} from './feature-names/quote-filter.js'
import {relationNames} from './feature-names/relations.js'
import {salienceNames} from './feature-names/salience.js'
import {statementNames} from './feature-names/statements.js'
import type {ExplainedJudgment} from './schema.js'

export type ModelName = ExplainedJudgment['model']

/** The names of the features of a model; of `confidence` those of a kind of fact. */
export function namesOf(model: ModelName, kind: string): ModelNames {
	return model === 'confidence' ? confidenceNames(kind) : modelNames[model]
}

const modelNames: Readonly<Record<Exclude<ModelName, 'confidence'>, ModelNames>> = {
	'quote-filter': quoteFilterNames,
	statements: statementNames,
	'event-triggers': triggerNames,
	events: eventNames,
	relations: relationNames,
	salience: salienceNames,
}

/** A judgment whose features are still numbers. */
export interface RawJudgment {
	readonly model: ModelName
	readonly kind: string
	readonly probability: number
	readonly least: number
	readonly weights: ReturnType<Judgment['weights']>
}

/** A judgment in words. Features of the same words are one. */
export function explainJudgment(
	{model, kind, probability, least, weights}: RawJudgment,
	vocabulary: ReadonlyMap<number, string>,
): ExplainedJudgment {
	const names = namesOf(model, kind)
	const sums = new Map<string, number>()
	for (const {template, values, weight} of weights) {
		if (weight === 0) continue
		const feature = nameFeature(names, template, values, vocabulary)
		sums.set(feature, (sums.get(feature) ?? 0) + weight)
	}
	const features = [...sums].map(([feature, weight]) => ({feature, weight: rounded(weight)}))
	return {
		model,
		probability: rounded(probability),
		least: rounded(least),
		features: features
			.filter(({weight}) => weight !== 0)
			.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1)),
	}
}

function nameFeature(
	{templates, values: known}: ModelNames,
	template: number,
	values: readonly number[],
	vocabulary: ReadonlyMap<number, string>,
): string {
	const name = templates[template]
	if (name === '') return 'bias'
	if (name === undefined) return `feature ${template}`
	return name
		.split(' × ')
		.map((part, at) => {
			const value = wordFor(values[at] ?? 0, known[part], vocabulary)
			return value === null ? part : `${part} = ${value}`
		})
		.join(' × ')
}

// Small numbers count or number something; a word that neither the article nor a model has stays open.
function wordFor(
	value: number,
	known: readonly string[] | undefined,
	vocabulary: ReadonlyMap<number, string>,
): string | null {
	const named = known?.[value]
	if (named !== undefined) return named
	const word = vocabulary.get(value)
	if (word !== undefined) return word.trim() === '' ? 'none' : word.trim()
	return Math.abs(value) < maxCount ? String(value) : null
}

const maxCount = 1000

const rounded = (number: number): number => Math.round(number * 1000) / 1000
