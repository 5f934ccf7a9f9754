import {table} from './table.js'

/** A figure that others have published, or measured with their own scorers. */
interface Published {
	readonly system: string
	readonly set: string
	readonly metric: string
	readonly value: number
	/** The data it is on, where that isn't this very set. */
	readonly on: string
}

const published: readonly Published[] = [
	{system: 'wink-nlp', set: 'sentences/golden-pysbd48', metric: 'whole', value: 100 * (29 / 48), on: '29 of 48'},
	{system: 'Intl.Segmenter', set: 'sentences/golden-pysbd48', metric: 'whole', value: 100 * (28 / 48), on: '28 of 48'},
	{system: 'Intl.Segmenter', set: 'sentences/gum-dev', metric: 'f1', value: 97.0, on: 'test part'},
	{system: 'Intl.Segmenter', set: 'sentences/gum-dev', metric: 'flat.f1', value: 91, on: 'test part'},
	{system: 'quoted strings', set: 'quotes/polnear-dev', metric: 'content.exact.f1', value: 29.0, on: ''},
	{system: 'Recognizers', set: 'quantities/newsquant', metric: 'value.f1', value: 68.8, on: 'both halves'},
	{system: 'Recognizers', set: 'quantities/newsquant', metric: 'value+unit.f1', value: 34.3, on: 'both halves'},
	{system: 'compromise', set: 'sentences/gum-dev', metric: 'f1', value: 96.8, on: 'test part'},
	{system: 'compromise', set: 'sentences/ewt-dev', metric: 'f1', value: 90.2, on: 'test part'},
	{system: 'compromise', set: 'names/conll2003-dev', metric: 'f1', value: 50, on: 'test part'},
	{system: 'compromise', set: 'names/worldwide-dev', metric: 'f1', value: 55, on: 'test part'},
	{system: 'spaCy sm', set: 'sentences/gum-dev', metric: 'f1', value: 91.6, on: 'test part'},
	{system: 'spaCy sm', set: 'sentences/ewt-dev', metric: 'f1', value: 79.5, on: 'test part'},
	{system: 'spaCy sm', set: 'syntax/gum-dev', metric: 'upos', value: 93.4, on: 'test part'},
	{system: 'spaCy sm', set: 'names/conll2003-dev', metric: 'f1', value: 63.3, on: 'test part'},
	{system: 'spaCy sm', set: 'names/worldwide-dev', metric: 'f1', value: 64.9, on: 'test part'},
	{system: 'CoreNLP', set: 'sentences/gum-dev', metric: 'f1', value: 97.1, on: 'test part'},
	{system: 'CoreNLP', set: 'sentences/ewt-dev', metric: 'f1', value: 90.4, on: 'test part'},
	{system: 'CoreNLP', set: 'names/conll2003-dev', metric: 'f1', value: 87.1, on: 'test part'},
	{system: 'CoreNLP', set: 'names/worldwide-dev', metric: 'f1', value: 73.4, on: 'test part'},
	{system: 'CoreNLP', set: 'quotes/polnear-dev', metric: 'content.exact.f1', value: 32.9, on: 'test part'},
]

/** What our scorers say of other systems beside what is published of them: how far the scorers can be trusted. */
export function publishedTable(figureOf: (system: string, set: string, metric: string) => number | null): string {
	const lines = published.flatMap(({system, set, metric, value, on}) => {
		const here = figureOf(system, set, metric)
		return here === null ? [] : [[system, set, metric, value.toFixed(1), here.toFixed(1), signed(here - value), on]]
	})
	return table(['scorers beside published figures', 'set', 'metric', 'published', 'here', '', 'published on'], lines)
}

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(1)}`
