import {describe, expect, it} from '@jest/globals'
import {createReadingReader} from '#src/extract.js'
import {chooseModality} from '#src/facts/event/claim/choose-modality.js'
import {eventModalities, writeModalityFeatures} from '#src/facts/event/claim/modality-features.js'
import {findTriggers} from '#src/facts/event/trigger/triggers.js'
import {standardTypes} from '#src/facts/event/trigger/type-index.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {loadStandardModels} from '#src/models.js'
import {createEngine} from '../src/extract.js'
import type {EventFact} from '../src/facts/event/schema.js'
import {rankerOf} from './ranker-of.js'

const engine = createEngine()
const index = standardTypes()
const readingOf = createReadingReader(loadStandardModels())

const modalitiesOf = (text: string): Record<string, string> =>
	Object.fromEntries(
		engine
			.extract({text, published: '2031-05-06'})
			.facts.filter((fact): fact is EventFact => fact.kind === 'event')
			.map(({type, claim}) => [type, claim.modality]),
	)

describe('the modality of an event', () => {
	it.each([
		['Police arrested two men in Narva on Monday.', {arrest: 'actual'}],
		['The minister will meet union leaders in Narva next week.', {meet: 'intended'}],
		['Teachers plan to strike on Thursday over pay.', {protest: 'intended'}],
		['Bo Ferris was charged with stabbing a clerk.', {charge: 'actual', attack: 'possible'}],
		['There is no proof that Corvane bought Dunn Foods.', {deal: 'possible'}],
		['It is likely that Lena Voss resigned.', {leave: 'possible'}],
	])('%s', (text, wanted) => {
		expect(modalitiesOf(text)).toMatchObject(wanted)
	})

	it('is the likeliest by its features, and by rule that of what is asked', () => {
		const reading = readingOf({text: 'Police arrested two men in Narva.'})
		const trigger = findTriggers(reading, index).find((one) => index.types[one.type]!.name === 'arrest')!
		const event = {trigger, type: index.types[trigger.type]!}
		const list = new FeatureList()
		writeModalityFeatures(reading, {event, time: null, ofClause: 'actual', ruled: 'actual'}, list)
		expect(list.size).toBe(eventModalities.length)
		const predicted = list.takeEach()[eventModalities.indexOf('predicted')]!
		const model = rankerOf(predicted, 1)
		expect(chooseModality(reading, event, null, model)('actual')).toBe('predicted')
		expect(chooseModality(reading, event, null, model)('asked')).toBe('asked')
		expect(chooseModality(reading, event, null, null)('actual')).toBe('actual')
	})
})
