import type {CorrectableField} from '../corrections/field.js'
import type {DateFact} from './schema.js'

const types = ['DATE', 'TIME', 'DURATION', 'SET'] as const satisfies readonly DateFact['type'][]

export const dateFields: readonly CorrectableField<DateFact>[] = [
	{name: 'value', label: 'value, as 2024-11-21', input: 'text', required: true, value: ({value}) => value},
	{name: 'type', label: 'type', input: 'choice', options: types, required: true, value: ({type}) => type},
]
