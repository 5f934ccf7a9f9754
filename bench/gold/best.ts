/**
 * The best figures known from elsewhere, in per cent, by the start of a set's name (`names/worldwide` is of all its parts): published, or measured with other
 * systems on the test part of the same set. For comparison only.
 */
const known: readonly (readonly [set: string, metrics: Readonly<Record<string, number>>])[] = [
	['sentences/golden-pysbd48', {whole: 97.9}], // pySBD 47/48
	['sentences/golden-yasbd', {whole: 98.9}], // yasbd 91/92 of its whole set
	['sentences/gum', {f1: 97.9, 'flat.f1': 93}], // sentencex
	['sentences/ewt', {f1: 91.9, 'flat.f1': 86.7}], // nupunkt, NLTK
	['sentences/pud', {f1: 99.8}], // CoreNLP
	['syntax/gum', {upos: 96.6, xpos: 96.3, las: 69.5, uas: 78.5}], // linear prototype; trees: CoreNLP
	['syntax/ewt', {upos: 95.4, xpos: 94.7}],
	['syntax/pud', {upos: 95.8, xpos: 95.7, las: 74.8, uas: 83.6}],
	['names/conll2003', {f1: 90.9}], // linear model with lexicon features, test part
	['names/worldwide', {f1: 83.6}],
	['coref/ontogum', {conll: 60.0}], // CoreNLP neural, on OntoNotes
	[
		'quotes/polnear',
		{
			'content.exact.f1': 72.9,
			'source.exact.f1': 83.2,
			'cue.exact.f1': 75.3,
			'linked.f1': 16.2,
			'direct.content.exact.recall': 97.1,
			'direct.linked.f1': 34.0,
		},
	],
	['quotes/sourcing', {found: 83.7, name: 87.7, title: 87.7}], // large language models
	[
		'quantities/newsquant',
		{
			'value.f1': 92.0,
			'value+unit.f1': 85.6,
			'change.f1': 88.1,
			'concept.partial.f1': 76.1,
			'concept.complete.f1': 57.0,
		},
	],
	['quantities/recognizers-NumberModel', {whole: 84.7}],
	['quantities/recognizers-CurrencyModel', {whole: 82.2}],
	['quantities/recognizers-DimensionModel', {whole: 81.0}],
	['dates/timebank-aquaint', {'value.f1': 77.6}], // HeidelTime on TempEval-3 platinum
	['relations/knowledgenet', {f1: 81}], // Diffbot joint, all fifteen properties, on the test part
	['events/plover', {root: 83.5}], // entailment by RoBERTa on PLV, another set of such sentences
	// Two annotators of four such articles.
	[
		'newsfacts/articles',
		{
			'quotes.f1': 92.7,
			'quotes.speaker.f1': 90.9,
			'quantities.f1': 81,
			'dates.f1': 94,
			'roles.f1': 95,
			'statements.recall': 85,
		},
	],
	// Two annotators of seven of the other articles.
	[
		'newsfacts',
		{
			'quotes.f1': 95.7,
			'quotes.speaker.f1': 92.2,
			'quantities.f1': 94.1,
			'quantities.counted': 93.2,
			'dates.f1': 95.2,
			'people.f1': 100,
			'organizations.f1': 98.7,
			'places.f1': 98.2,
			'roles.f1': 97.9,
			'statements.recall': 78.2,
		},
	],
]

/** The best figure known for a metric of a set, or null. */
export function bestKnown(set: string, metric: string): number | null {
	for (const [start, metrics] of known) if (isPartOf(set, start)) return metrics[metric] ?? null
	return null
}

const isPartOf = (set: string, start: string): boolean =>
	set === start || set.startsWith(`${start}-`) || set.startsWith(`${start}/`)
