import {timeTypes} from '../../model/time.js'
import type {CorrectableField} from '../corrections/field.js'
import type {DateFact} from './schema.js'

export const dateFields: readonly CorrectableField<DateFact>[] = [
	{name: 'value', label: 'value, as 2024-11-21', input: 'text', required: true, value: ({value}) => value},
	{name: 'type', label: 'type', input: 'choice', options: timeTypes, required: true, value: ({type}) => type},
]
