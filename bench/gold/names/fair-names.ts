import {trimName} from '#src/evaluate/compare-spans.js'
import {readJsonl, recordsHave} from '#src/evaluate/gold/jsonl.js'
import type {GoldFile, Task} from '#src/evaluate/task.js'
import type {Extraction} from '#src/facts/extraction.js'
import {encloses, overlaps, type Span} from '#src/model/span.js'
import {type FairText, fairClasses, fairSchema} from '../formats/fair.js'
import {type NamedText, scoreNames, type TypedSpan} from './names.js'
import {fourClassOf, ourNames} from './our-names.js'

export const isFair = (file: GoldFile): boolean =>
	file.path.startsWith('names/') && recordsHave(file, 'evaluation_span', 'labels')

/** Persons, organizations and places in web news (news-fair), inside the span of each text that is annotated. */
export const fairNames: Task<FairText> = {
	part: 'entities',
	accepts: isFair,
	read: (file) => readJsonl(file, fairSchema),
	article: ({id, text}) => ({id, text}),
	documents: ({id}) => [id],
	score(pairs) {
		const texts: NamedText[] = []
		for (const {gold, found} of pairs) texts.push(namesInside(gold, found))
		return scoreNames(texts, ['PER', 'LOC', 'ORG'])
	},
}

function namesInside(item: FairText, found: Extraction): NamedText {
	const {text, labels} = item
	const inside = insideOf(item)
	const names = labels.filter(({coref, optional}) => !coref && !optional)
	const gold = names.flatMap((label) => {
		const [type] = fairClasses(label)
		return type ? [{...spanOf(label), type, classes: fairClasses(label)}] : []
	})
	// A name that couldn't be identified may be of any class: what we say there is neither right nor wrong.
	const unknown = labels.filter(({type, optional}) => type === 'OTHER' || optional).map(spanOf)
	const ours = ourNames(found, fourClassOf)
		.filter((name) => encloses(inside, name))
		.flatMap((name): TypedSpan | readonly TypedSpan[] => {
			const same = gold.find((other) => sameTrimmed(text, other, name))
			if (same?.classes.includes(name.type)) return {...name, type: same.type}
			return !same && unknown.some((span) => overlaps(span, name)) ? [] : name
		})
	return {text, gold: gold.filter((name) => encloses(inside, name)), ours}
}

export const insideOf = ({evaluation_span: [start, end]}: FairText): Span => ({start, end})

export const spanOf = ({span: [start, end]}: {readonly span: readonly [number, number]}): Span => ({start, end})

function sameTrimmed(text: string, a: Span, b: Span): boolean {
	const [one, two] = [trimName(text, a), trimName(text, b)]
	return one.start === two.start && one.end === two.end
}
