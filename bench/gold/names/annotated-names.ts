import {z} from 'zod'
import {type NameClass, nameClasses} from '#src/entities/names/detect/labels.js'
import {readJsonl} from '#src/evaluate/gold/jsonl.js'
import type {Task} from '#src/evaluate/task.js'
import {namedTextSchema} from '../formats/named-text.js'
import {type NamedText, scoreNames} from './names.js'
import {fourClassOf, ourNames} from './our-names.js'

const schema = namedTextSchema(z.enum(nameClasses))

const foldedClasses: Readonly<Record<NameClass, string>> = {
	person: 'PER',
	place: 'LOC',
	organization: 'ORG',
	group: 'MISC',
	other: 'MISC',
}

/** Names of news as annotators mark them by the guide of the records, in four classes. */
export const annotatedNames: Task<z.infer<typeof schema>> = {
	part: 'entities',
	accepts: ({path}) => path.startsWith('annotations/names'),
	read: (file) => readJsonl(file, schema),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const texts: NamedText[] = []
		for (const {gold, found} of pairs) {
			const names = gold.names.map(([start, end, kind]) => ({start, end, type: foldedClasses[kind]}))
			texts.push({text: gold.text, gold: names, ours: ourNames(found, fourClassOf)})
		}
		return scoreNames(texts, ['PER', 'LOC', 'ORG', 'MISC'])
	},
}
