import {describe, expect, it} from '@jest/globals'
import {loadEventModel} from '#src/facts/event/model.js'
import {proposeEvents} from '#src/facts/event/trigger/propose.js'
import {standardTypes} from '#src/facts/event/trigger/type-index.js'
import {readWeights} from '#src/learning/read-weights.js'
import {readAnnotated} from '../train/events/annotated.js'
import {articleOfEvents} from '../train/events/event-article.js'
import {type Judged, judgedPairExamples, judgedTriggerExamples} from '../train/events/judged-examples.js'

const text =
	'Ann Moss resigned as mayor of Narva on Monday. The council accepted the resignation of Ann Moss. Bob Holt resigned as its clerk.'

const place = (words: string, from = 0): {start: number; end: number; text: string} => {
	const start = text.indexOf(words, from)
	return {start, end: start + words.length, text: words}
}

const leave = (trigger: ReturnType<typeof place>) => ({type: 'leave', trigger, arguments: [], key: false})

const first = place('resigned')
const later = place('resigned', first.end)

/** The article with a judgment of these triggers. */
function judgedArticle(clusters: readonly number[], others: Judged['others']): Judged {
	const triggers = [first, place('resignation'), later].slice(0, clusters.length)
	const article = articleOfEvents({id: 'posts', published: null, text}, triggers.map(leave))
	return {clusters, others, ...readAnnotated([article])[0]!}
}

const index = standardTypes()

describe('triggers that were judged', () => {
	it('are right as the type that they were given, and wrong as any other or as none', () => {
		const examples = judgedTriggerExamples(judgedArticle([0], [later]), index)
		expect(examples.filter(({right}) => right)).toHaveLength(1)
		expect(examples.filter(({right}) => !right).length).toBeGreaterThan(0)
		expect(judgedTriggerExamples(judgedArticle([], []), index)).toEqual([])
	})

	it('are right pairs where they are coreferent', () => {
		const judged = judgedArticle([0, 0, 1], [])
		const proposals = proposeEvents(judged.reading, index, loadEventModel(readWeights))
		const pairs = judgedPairExamples(
			judged,
			proposals.filter(({type}) => type.name === 'leave'),
		)
		expect(pairs.map(({right}) => right)).toEqual([true, false, false])
	})
})
