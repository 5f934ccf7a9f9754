import {factualityFields} from '../corrections/claim-fields.js'
import type {CorrectableField} from '../corrections/field.js'
import {placeOf} from '../corrections/place.js'
import type {EventFact} from './schema.js'
import {eventTypes} from './types/index.js'

const types = eventTypes.map(({name}) => name)

const roles = [...new Set(eventTypes.flatMap((type) => Object.keys(type.roles)))].sort()

export const eventFields: readonly CorrectableField<EventFact>[] = [
	// A caller's own types are as good.
	{name: 'type', label: 'type', input: 'text', options: types, required: true, value: ({type}) => type},
	{
		name: 'trigger',
		label: 'words that name it',
		input: 'words',
		required: true,
		selected: true,
		value: ({trigger}) => placeOf(trigger),
	},
	{
		name: 'arguments',
		label: 'who takes part',
		input: 'arguments',
		options: roles,
		value: (event) => event.arguments.map((one) => ({...placeOf(one)!, role: one.role, name: one.id && one.name})),
	},
	{name: 'date.value', label: 'date, as 2024-11-21', input: 'text', value: ({date}) => date?.value ?? null},
	{name: 'place.name', label: 'place', input: 'name', value: ({place}) => place?.name ?? null},
	...factualityFields,
]
