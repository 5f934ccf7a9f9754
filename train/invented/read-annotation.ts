import type {RecordArticle, RecordEntity, RecordEvent, RecordQuantity} from '#src/evaluate/records/record-article.js'
import {relationTypes} from '#src/facts/relation/relation-types.js'
import type {Span, TextSpan} from '#src/model/span.js'
import {type Fields, list, modalities, number, oneOf, optional, readFields} from './fields.js'
import {PlaceError, placeWords} from './place-words.js'
import {readEvent} from './read-event.js'

/** A line of an annotation that doesn't fit its text, and why. */
export interface LineFault {
	/** Line of the file, from 1. */
	readonly line: number
	readonly message: string
}

export type Annotation = Omit<RecordArticle, 'id' | 'published' | 'text'>

interface Draft {
	readonly text: string
	readonly entities: RecordEntity[]
	readonly quotes: RecordArticle['quotes'][number][]
	readonly quantities: RecordQuantity[]
	readonly dates: RecordArticle['dates'][number][]
	readonly roles: RecordArticle['roles'][number][]
	readonly statements: RecordArticle['statements'][number][]
	readonly events: RecordEvent[]
	readonly relations: NonNullable<RecordArticle['relations']>[number][]
	readonly key: Span[]
}

/**
 * Reads the annotation of an invented article, one record a line: its kind, then fields parted by ` | `, those with a name last.
 * @param from line of the file where the annotation begins, from 1
 */
export function readAnnotation(
	text: string,
	annotation: string,
	from: number,
): {readonly annotation: Annotation; readonly faults: readonly LineFault[]} {
	const draft: Draft = {
		text,
		entities: [],
		quotes: [],
		quantities: [],
		dates: [],
		roles: [],
		statements: [],
		events: [],
		relations: [],
		key: [],
	}
	const faults: LineFault[] = []
	for (const [index, line] of annotation.split('\n').entries()) {
		if (!line.trim() || line.startsWith('#')) continue
		const [, kind = '', rest = ''] = /^(\w{1,20}) (.{1,4000})$/.exec(line.trim()) ?? []
		try {
			const read = readers[kind]
			if (!read) throw new PlaceError(`no such kind: ${kind || line}; there are ${Object.keys(readers).join(', ')}`)
			read(readFields(rest), draft)
		} catch (error) {
			if (!(error instanceof PlaceError)) throw error
			faults.push({line: from + index, message: error.message})
		}
	}
	const {text: _, ...all} = draft
	return {annotation: {...all, allStatements: false}, faults}
}

const readers: Readonly<Record<string, (fields: Fields, draft: Draft) => void>> = {
	person: (fields, draft) => readEntity('person', fields, draft),
	organization: (fields, draft) => readEntity('organization', fields, draft),
	place: (fields, draft) => readEntity('place', fields, draft),
	role: ({plain: [person, title, organization]}, draft) => {
		const known = draft.entities.some(({type, name}) => type === 'person' && name === person)
		if (!known) throw new PlaceError(`${JSON.stringify(person)} is no person of the article`)
		draft.roles.push({person: person!, title: optional(title), organization: optional(organization)})
	},
	quote: ({plain: [mode, content = ''], named}, draft) => {
		const pieces = content.split(' || ').map((piece) => placeWords(draft.text, piece))
		const whole = {start: pieces[0]!.start, end: pieces.at(-1)!.end}
		const source = named.get('source')
		const cue = named.get('cue')
		draft.quotes.push({
			content: pieces.map(({start, end}) => ({start, end})),
			mode: oneOf(mode, ['direct', 'indirect', 'mixed'], 'a mode'),
			cue: cue ? spanOf(placeWords(draft.text, cue, whole)) : null,
			source: source ? spanOf(placeWords(draft.text, source, whole)) : null,
			speaker: named.get('speaker') ?? null,
		})
	},
	quantity: ({plain: [, words = ''], named}, draft) => {
		draft.quantities.push({
			...spanOf(placeWords(draft.text, words)),
			value: number(named.get('value')),
			min: number(named.get('min')),
			max: number(named.get('max')),
			bound: oneOf(named.get('bound') ?? '=', ['=', '~', '>', '>=', '<', '<='], 'a bound'),
			parts: list(named.get('parts'), ',').map(Number),
			unit: named.get('unit') ?? null,
			counted: named.get('counted') ?? null,
			change: named.has('change') ? oneOf(named.get('change'), ['up', 'down'], 'a change') : null,
		})
	},
	date: ({plain: [type, words = '', value]}, draft) => {
		oneOf(type, ['DATE', 'TIME', 'DURATION', 'SET'], 'a type of TIMEX3')
		draft.dates.push({...spanOf(placeWords(draft.text, words)), type, value: optional(value)})
	},
	statement: ({plain: [subject, verb, object, clause = ''], named}, draft) => {
		if (!optional(verb)) throw new PlaceError('the statement has no verb')
		draft.statements.push({
			...spanOf(placeWords(draft.text, clause)),
			subject: optional(subject),
			verb: verb!,
			object: optional(object),
			by: named.get('by') ?? null,
			polarity: oneOf(named.get('polarity') ?? 'affirmed', ['affirmed', 'denied'], 'a polarity'),
			modality: oneOf(named.get('modality') ?? 'actual', modalities, 'a modality'),
		})
	},
	relation: ({plain: [type, subject, object]}, draft) => {
		if (!optional(subject) || !optional(object)) throw new PlaceError('the relation wants subject and object')
		draft.relations.push({type: oneOf(type, relationTypes, 'a type of relation'), subject: subject!, object: object!})
	},
	event: (fields, draft) => {
		draft.events.push(readEvent(fields, draft.text, draft.entities))
	},
	key: ({plain: [words = '']}, draft) => {
		draft.key.push(spanOf(placeWords(draft.text, words)))
	},
}

function readEntity(type: RecordEntity['type'], {plain: [name = '', mentions]}: Fields, {text, entities}: Draft): void {
	const forms = list(mentions, '; ')
	for (const form of forms.length ? forms : [name]) placeWords(text, form, {start: 0, end: 0})
	entities.push({type, name, mentions: forms.length ? forms : [name]})
}

const spanOf = ({start, end}: TextSpan): Span => ({start, end})
