import {describe, expect, it} from '@jest/globals'
import {createReadingReader} from '#src/extract.js'
import {pairNumber, writePairFeatures} from '#src/facts/event/retelling/pair-features.js'
import {type PairView, viewPairs} from '#src/facts/event/retelling/pair-view.js'
import {proposeEvents} from '#src/facts/event/trigger/propose.js'
import {standardTypes} from '#src/facts/event/trigger/type-index.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {loadStandardModels} from '#src/models.js'

const models = loadStandardModels()
const readingOf = createReadingReader(models)

/** The features of all pairs of mentions, by the type and the number of the pair. */
function featuresByNumber(text: string): {pairs: number; byNumber: Map<string, Set<string>>} {
	const reading = readingOf({text})
	const views = viewPairs(reading, proposeEvents(reading, standardTypes(), models.events!))
	const byNumber = new Map<string, Set<string>>()
	let pairs = 0
	const add = (one: PairView, other: PairView): void => {
		const number = pairNumber(one, other)
		if (one.type !== other.type || number < 0) return
		pairs++
		const list = new FeatureList()
		writePairFeatures(one, other, list)
		const key = `${one.type.name} ${number}`
		byNumber.set(key, (byNumber.get(key) ?? new Set()).add(list.takeEach()[0]!.join()))
	}
	for (const one of views) for (const other of views) if (one !== other) add(one, other)
	return {pairs, byNumber}
}

describe('pairs of mentions of one number', () => {
	it.each([
		['of a refrain', 'Mill sales doubled to 9 barges. '.repeat(60)],
		[
			'of different sentences',
			'Police arrested two men in Narva on 3 May. Bo Ferris was arrested in Oulu. Police arrested Mia Dorn in Narva. '.repeat(
				20,
			),
		],
	])('have the same features: %s', (_, text) => {
		const {pairs, byNumber} = featuresByNumber(text)
		expect(byNumber.size).toBeGreaterThan(1)
		expect(byNumber.size).toBeLessThan(pairs / 2)
		for (const features of byNumber.values()) expect(features.size).toBe(1)
	})
})
