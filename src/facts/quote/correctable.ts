import {quoteModes, speechActs} from '../../model/quote.js'
import type {CorrectableField} from '../corrections/field.js'
import {placeOf} from '../corrections/place.js'
import type {QuoteFact} from './schema.js'

export const quoteFields: readonly CorrectableField<QuoteFact>[] = [
	{name: 'speaker', label: 'speaker', input: 'name', value: ({speaker}) => speaker},
	{
		name: 'content',
		label: 'words quoted',
		input: 'pieces',
		required: true,
		selected: true,
		value: ({content}) => content.map((piece) => placeOf(piece)!),
	},
	{name: 'source', label: 'named as', input: 'words', value: ({source}) => placeOf(source)},
	{name: 'cue', label: 'cue', input: 'words', value: ({cue}) => placeOf(cue)},
	{name: 'mode', label: 'mode', input: 'choice', options: quoteModes, required: true, value: ({mode}) => mode},
	{name: 'act', label: 'act', input: 'choice', options: speechActs, required: true, value: ({act}) => act},
]
