import {fault, isRecord, typeError} from '../model/expected.js'

/** What a field holds; with `?` null too. A list of records has the shape of each. */
type Kind = 'text' | 'text?' | 'number' | 'number?' | Shape | readonly [Shape]
interface Shape {
	readonly orNull?: true
	readonly fields: Readonly<Record<string, Kind>>
}

const party: Shape = {fields: {id: 'text?', name: 'text'}}
const words: Shape = {fields: {text: 'text'}}

/** The fields that an archive reads of each kind of fact. */
const shapes: ReadonlyMap<unknown, Shape> = new Map(
	Object.entries({
		role: {
			fields: {
				personId: 'text',
				title: 'text?',
				organization: 'text?',
				place: 'text?',
				placeId: 'text?',
				status: 'text',
			},
		},
		relation: {fields: {type: 'text', subject: party, object: party, confidence: 'number'}},
		quote: {fields: {content: [words], mode: 'text', speaker: 'text?', speakerId: 'text?'}},
		quantity: {
			fields: {
				type: 'text',
				value: 'number?',
				min: 'number?',
				max: 'number?',
				bound: 'text',
				unit: 'text?',
				unitCode: 'text?',
				counted: {orNull: true, fields: {start: 'number', end: 'number'}},
				countedHead: 'text?',
				verb: 'text?',
				agentId: 'text?',
				asOf: 'text?',
			},
		},
		event: {
			fields: {
				type: 'text',
				arguments: [
					{fields: {role: 'text', text: 'text', id: 'text?', quantityId: 'text?', entities: [{fields: {id: 'text'}}]}},
				],
				date: {orNull: true, fields: {value: 'text'}},
				place: {orNull: true, fields: {id: 'text?', name: 'text'}},
				claim: {fields: {polarity: 'text', modality: 'text'}},
			},
		},
	} satisfies Readonly<Record<string, Shape>>),
)

/** Throws a TypeError that names the field where a fact isn't as `extract` gives it. `place`: where it stands. */
export function checkFact(fact: unknown, place: string): void {
	const common: Shape = {fields: {id: 'text', kind: 'text'}}
	check(fact, common, place)
	const shape = shapes.get((fact as {kind: unknown}).kind)
	if (shape) check(fact, shape, place)
}

/** Throws a TypeError where a value isn't of a kind. */
export function check(value: unknown, kind: Kind, place: string): void {
	if (typeof kind === 'string') {
		const [type, orNull] = [kind.startsWith('text') ? 'string' : 'number', kind.endsWith('?')]
		if (typeof value !== type && !(orNull && value === null))
			throw wrong(place, orNull ? `a ${type} or null` : `a ${type}`, value)
	} else if ('fields' in kind) {
		if (value === null && kind.orNull) return
		if (!isRecord(value)) throw wrong(place, 'an object', value)
		for (const [name, inner] of Object.entries(kind.fields)) check(value[name], inner, `${place}.${name}`)
	} else {
		if (!Array.isArray(value)) throw wrong(place, 'a list', value)
		value.forEach((item: unknown, at) => {
			check(item, kind[0], `${place}[${at}]`)
		})
	}
}

const wrong = (place: string, expected: string, got: unknown): TypeError =>
	typeError(fault(place, expected, got, 'give the article as `extract` returns it'))
