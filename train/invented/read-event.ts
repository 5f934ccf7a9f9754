import type {RecordEntity, RecordEvent, RecordEventArgument} from '#src/evaluate/records/record-article.js'
import {eventTypes} from '#src/facts/event/types/index.js'
import type {Span} from '#src/model/span.js'
import {type Fields, list, modalities, oneOf} from './fields.js'
import {PlaceError, placeWords} from './place-words.js'

/** Fields of an event that are no role. */
const others = new Set(['date', 'place', 'claimer', 'polarity', 'modality', 'key'])

/** Reads `arrest | arrested | person=a clerk | by=Police | date=2019-03-11 | key`; an argument `he -> Ana Ruiz` names whom it stands for. */
export function readEvent({plain, named, all}: Fields, text: string, entities: readonly RecordEntity[]): RecordEvent {
	const [name, words = '', ...flags] = plain
	const type = eventTypes.find((one) => one.name === name)
	if (!type)
		throw new PlaceError(`no such type of event: ${name}; there are ${eventTypes.map((one) => one.name).join(', ')}`)
	const unknown = flags.find((flag) => flag !== 'key')
	if (unknown !== undefined) throw new PlaceError(`${JSON.stringify(unknown)} is neither key nor a field with a name`)
	const trigger = placeWords(text, words)
	const roles = Object.keys(type.roles)
	return {
		type: type.name,
		trigger,
		arguments: all
			.filter(([role]) => !others.has(role))
			.map(([role, value]) => readArgument(oneOf(role, roles, `a role of ${name}`), value, text, trigger, entities)),
		date: named.get('date') ?? null,
		polarity: oneOf(named.get('polarity') ?? 'affirmed', ['affirmed', 'denied'], 'a polarity'),
		modality: oneOf(named.get('modality') ?? 'actual', modalities, 'a modality'),
		key: flags.includes('key'),
	}
}

function readArgument(
	role: string,
	value: string,
	text: string,
	trigger: Span,
	entities: readonly RecordEntity[],
): RecordEventArgument {
	const [words = '', given] = list(value, ' -> ')
	const span = placeWords(text, words, trigger)
	const bare = span.text.replace(/^(?:the|a|an) /i, '').replace(/['’]s$/, '')
	const entity = entities.find((one) =>
		given === undefined ? one.name === bare || one.mentions.includes(bare) : one.name === given,
	)
	if (given !== undefined && !entity) throw new PlaceError(`${JSON.stringify(given)} is no name of the article`)
	return {role, name: entity?.name ?? null, ...span}
}
