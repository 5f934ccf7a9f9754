import {modalities, polarities} from '../../model/factuality.js'
import type {Claim} from '../base.js'
import type {CorrectableField} from './field.js'

/** Whether it is so, for kinds that state something. */
export const factualityFields: readonly CorrectableField<{readonly claim: Claim}>[] = [
	{
		name: 'claim.polarity',
		label: 'affirmed or denied',
		input: 'choice',
		options: polarities,
		required: true,
		value: ({claim}) => claim.polarity,
	},
	{
		name: 'claim.modality',
		label: 'how sure',
		input: 'choice',
		options: modalities,
		required: true,
		value: ({claim}) => claim.modality,
	},
]
