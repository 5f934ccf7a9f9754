import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {Task} from '#src/evaluate/task.js'
import {readTagged, taggedDocumentSchema} from '../formats/iob.js'
import {type NamedText, scoreNames, type TypedSpan} from './names.js'
import {fourClassOf, ourNames} from './our-names.js'

interface TaggedText {
	readonly id: string
	readonly text: string
	readonly names: readonly TypedSpan[]
	/** The classes of the whole file. */
	readonly classes: readonly string[]
}

/** Names in tokens with IOB1 or IOB2 tags: CoNLL-2003, WikiGold, Universal NER. */
export const taggedNames: Task<TaggedText> = {
	part: 'entities',
	accepts: (file) => file.path.startsWith('names/') && recordsHave(file, 'sentences'),
	read(file) {
		const documents = readJsonl(file, taggedDocumentSchema).map((item) => ({id: item.id, ...readTagged(item)}))
		const found = new Set(documents.flatMap(({names}) => names.map(({type}) => type)))
		const classes = [...found].sort()
		return documents.map((document) => ({...document, classes}))
	},
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const texts: NamedText[] = []
		let classes: readonly string[] = []
		for (const {gold, found} of pairs) {
			classes = gold.classes
			texts.push({text: gold.text, gold: gold.names, ours: ourNames(found, fourClassOf)})
		}
		return scoreNames(texts, classes)
	},
}
