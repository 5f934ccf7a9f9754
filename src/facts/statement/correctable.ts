import {factualityFields} from '../corrections/claim-fields.js'
import type {CorrectableField} from '../corrections/field.js'
import {placeOf} from '../corrections/place.js'
import type {StatementFact} from './schema.js'

export const statementFields: readonly CorrectableField<StatementFact>[] = [
	{name: 'subject', label: 'subject', input: 'words', value: ({subject}) => placeOf(subject)},
	{name: 'verb', label: 'verb', input: 'words', required: true, value: ({verb}) => placeOf(verb)},
	{name: 'verb.lemma', label: 'verb, basic form', input: 'text', required: true, value: ({verb}) => verb.lemma},
	{name: 'object', label: 'object', input: 'words', value: ({object}) => placeOf(object)},
	{name: 'claim.by', label: 'according to', input: 'name', value: ({claim}) => claim.by},
	...factualityFields,
]
