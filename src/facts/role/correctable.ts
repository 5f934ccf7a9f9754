import {roleStatuses} from '../../model/entity.js'
import type {CorrectableField} from '../corrections/field.js'
import type {RoleFact} from './schema.js'

export const roleFields: readonly CorrectableField<RoleFact>[] = [
	{name: 'person', label: 'person', input: 'name', required: true, value: ({person}) => person},
	{name: 'title', label: 'title', input: 'text', value: ({title}) => title},
	{name: 'organization', label: 'organization', input: 'name', value: ({organization}) => organization},
	{name: 'place', label: 'place', input: 'name', value: ({place}) => place},
	{
		name: 'status',
		label: 'status',
		input: 'choice',
		options: roleStatuses,
		required: true,
		value: ({status}) => status,
	},
]
