import {bounds, changes, quantityTypes} from '../../model/quantity.js'
import type {CorrectableField} from '../corrections/field.js'
import {placeOf} from '../corrections/place.js'
import type {QuantityFact} from './schema.js'

export const quantityFields: readonly CorrectableField<QuantityFact>[] = [
	{name: 'value', label: 'value', input: 'number', selected: true, value: ({value}) => value},
	{name: 'min', label: 'least', input: 'number', value: ({min}) => min},
	{name: 'max', label: 'most', input: 'number', value: ({max}) => max},
	{name: 'bound', label: 'bound', input: 'choice', options: bounds, required: true, value: ({bound}) => bound},
	{name: 'unit', label: 'unit', input: 'text', value: ({unit}) => unit},
	{name: 'counted', label: 'counted', input: 'words', value: ({counted}) => placeOf(counted)},
	{name: 'type', label: 'type', input: 'choice', options: quantityTypes, required: true, value: ({type}) => type},
	{name: 'change', label: 'change', input: 'choice', options: changes, value: ({change}) => change},
]
