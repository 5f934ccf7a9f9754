import {z} from 'zod'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Part} from '#src/evaluate/score.js'
import type {Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import type {EntityType} from '#src/model/entity.js'
import {namedTextSchema} from '../formats/named-text.js'
import {type NamedText, scoreNames, type TypedSpan} from './names.js'
import {fourClassOf, ourAmounts, ourDates, ourNames} from './our-names.js'

const schema = namedTextSchema(z.string())

type WorldNames = z.infer<typeof schema>

/** Names in world news, raw text with typed spans: in four classes, and in all nine as `nine.*`. */
export const worldNames: Task<WorldNames> = {
	part: 'entities',
	accepts: (file) => file.path.startsWith('names/') && recordsHave(file, 'text', 'names'),
	read: (file) => readJsonl(file, schema),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const four: NamedText[] = []
		const nine: NamedText[] = []
		for (const {gold, found} of pairs) {
			const {text} = gold
			const names = gold.names.map(([start, end, type]): TypedSpan => ({start, end, type}))
			const folded = names.flatMap((name) => (fold[name.type] ? [{...name, type: fold[name.type]!}] : []))
			four.push({text, gold: folded, ours: ourNames(found, fourClassOf)})
			nine.push({text, gold: names, ours: ourNine(found)})
		}
		const all = scoreNames(nine, nineClasses)
		const score = scoreNames(four, ['PER', 'LOC', 'ORG', 'MISC'])
		const figures = all.figures.filter(({metric}) => metric.endsWith('f1'))
		return {
			...score,
			figures: [
				...score.figures,
				...figures.map(({metric, value}) => ({metric: `nine.${metric}`, value, ...partOf(metric)})),
			],
		}
	},
}

// Rows of dates and money stay empty until those are found at all.
const partOf = (metric: string): {part?: Part} =>
	metric === 'Date.f1' ? {part: 'date'} : metric === 'Money.f1' ? {part: 'quantity'} : {}

const fold: Readonly<Record<string, string>> = {
	Person: 'PER',
	Location: 'LOC',
	Facility: 'LOC',
	Organization: 'ORG',
	NORP: 'MISC',
	Product: 'MISC',
	Misc: 'MISC',
}

const nineClasses = ['Person', 'Location', 'Facility', 'Organization', 'NORP', 'Product', 'Misc', 'Date', 'Money']

const ourNine = (found: Extraction): TypedSpan[] => [
	...ourNames(found, nineClassOf),
	...ourDates(found)
		.filter(({type}) => type === 'DATE' || type === 'TIME')
		.map((date) => ({...date, type: 'Date'})),
	...ourAmounts(found)
		.filter(({type}) => type === 'money')
		.map((amount) => ({...amount, type: 'Money'})),
]

const nineClassOf = (type: EntityType, subtype: string | null): string =>
	type === 'place' && subtype === 'facility' ? 'Facility' : nineByType[type]

const nineByType: Readonly<Record<EntityType, string>> = {
	person: 'Person',
	place: 'Location',
	organization: 'Organization',
	group: 'NORP',
	product: 'Product',
	event: 'Misc',
	work: 'Misc',
}
