import {z} from 'zod'
import {addCounts, type Counts, countsOf, f1Of, noCounts} from '#src/evaluate/counts.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import {matchSpans, overlapOf} from '#src/evaluate/match.js'
import type {Figure} from '#src/evaluate/score.js'
import type {Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import {pairsWithin} from '../formats/spans.js'
import {type NamedText, scoreNames, type TypedSpan} from './names.js'
import {ourAmounts, ourDates, ourNames} from './our-names.js'

const schema = z
	.object({
		id: z.string(),
		published: z.string().nullable(),
		text: z.string(),
		spans: z.array(z.tuple([z.int(), z.int(), z.string()])),
	})
	.superRefine(({text, spans}, context) => pairsWithin(text, spans, context, ['spans']))

type WireText = z.infer<typeof schema>

/** Names, dates and amounts in raw newswire (IEER): exact spans, and `overlap.*` for any overlap of the same class. */
export const wireNames: Task<WireText> = {
	part: 'entities',
	accepts: (file) => file.path.startsWith('names/') && recordsHave(file, 'text', 'spans'),
	read: (file) => readJsonl(file, schema),
	article: ({id, published, text}) => ({id, published: isoDay(published), text}),
	documents: ({id}) => [id],
	score(pairs) {
		const texts: NamedText[] = []
		for (const {gold, found} of pairs) {
			const names = gold.spans.map(([start, end, type]): TypedSpan => ({start, end, type}))
			texts.push({text: gold.text, gold: names, ours: ourClasses(found)})
		}
		const score = scoreNames(texts, classes)
		const overlap = new Map(classes.map((type) => [type, overlapCounts(texts, type)]))
		const all = [...overlap.values()].reduce(addCounts, noCounts)
		return {
			...score,
			figures: [
				...score.figures.map(withPart),
				{metric: 'overlap.f1', value: f1Of(all)},
				...[...overlap].map(([type, counts]) => withPart({metric: `${type}.overlap.f1`, value: f1Of(counts)})),
			],
		}
	},
}

const classes = [
	'PERSON',
	'LOCATION',
	'ORGANIZATION',
	'DATE',
	'TIME',
	'DURATION',
	'CARDINAL',
	'MONEY',
	'PERCENT',
	'MEASURE',
]

// Rows of dates and amounts stay empty until those are found at all.
const withPart = (figure: Figure): Figure => {
	const type = figure.metric.replace(/\..*$/, '')
	if (/^(?:DATE|TIME|DURATION)$/.test(type)) return {...figure, part: 'date'}
	return /^(?:CARDINAL|MONEY|PERCENT|MEASURE)$/.test(type) ? {...figure, part: 'quantity'} : figure
}

/** `03/14/1998 10:36:00` as `1998-03-14`. */
export function isoDay(published: string | null): string | null {
	const us = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(published ?? '')
	return us ? `${us[3]}-${us[1]}-${us[2]}` : published
}

function overlapCounts(texts: readonly NamedText[], type: string): Counts {
	let counts = noCounts
	for (const {gold, ours} of texts) {
		const [a, b] = [gold, ours].map((spans) => spans.filter((span) => span.type === type)) as [TypedSpan[], TypedSpan[]]
		counts = addCounts(counts, countsOf(matchSpans(a, b, overlapOf).length, a.length, b.length))
	}
	return counts
}

const ourClasses = (found: Extraction): TypedSpan[] => [
	...ourNames(found, (type) => nameClasses[type] ?? 'OTHER'),
	...ourDates(found),
	...ourAmounts(found).flatMap((amount) => {
		const type = amountClasses[amount.type]
		return type ? [{...amount, type}] : []
	}),
]

const nameClasses: Readonly<Record<string, string>> = {
	person: 'PERSON',
	place: 'LOCATION',
	organization: 'ORGANIZATION',
}

// Durations come as dates; ages are measures there (`15 years`).
const amountClasses: Readonly<Record<string, string>> = {
	count: 'CARDINAL',
	money: 'MONEY',
	percent: 'PERCENT',
	measure: 'MEASURE',
	age: 'MEASURE',
	rate: 'MEASURE',
}
