import type {CorrectableField} from '../corrections/field.js'
import {relationTypes} from './relation-types.js'
import type {RelationFact} from './schema.js'

export const relationFields: readonly CorrectableField<RelationFact>[] = [
	{name: 'type', label: 'type', input: 'choice', options: relationTypes, required: true, value: ({type}) => type},
	{name: 'subject.name', label: 'who', input: 'name', required: true, value: ({subject}) => subject.name},
	{name: 'object.name', label: 'whom or what', input: 'name', required: true, value: ({object}) => object.name},
	{name: 'detail', label: 'detail', input: 'text', value: ({detail}) => detail},
]
