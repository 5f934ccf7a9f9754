import {entityTypes} from '../../model/entity.js'
import type {EntityRecord} from '../entity.js'
import type {CorrectableField} from './field.js'
import {placeOf} from './place.js'

export const nameFields: readonly CorrectableField<EntityRecord>[] = [
	{name: 'type', label: 'type', input: 'choice', options: entityTypes, required: true, value: ({type}) => type},
	{name: 'name', label: 'name', input: 'text', required: true, selected: true, value: ({name}) => name},
	{
		name: 'mentions',
		label: 'where it is named',
		input: 'pieces',
		required: true,
		selected: true,
		value: ({mentions}) => mentions.flatMap((one) => (one.form === 'name' ? placeOf(one)! : [])),
	},
]
