import {FeatureList} from '../../learning/feature-list.js'
import {judgmentOf} from '../../learning/judgment.js'
import {probabilityOf, type Ranker, unpackRanker} from '../../learning/ranker.js'
import {unpackWeights} from '../../learning/weight-file.js'
import {confidences} from '../../model/confidences.js'
import type {Reading} from '../../model/reading.js'
import type {Fact} from '../fact.js'
import {writeStatementFeatures} from './worth.js'
import {contextOfStatements} from './worth-context.js'

/** Loads the weights that say which statements are worth stating. @throws WeightError */
export const loadStatementModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('statements'), 'statements'), 'statements', 'statement')

/**
 * Gives each statement as its confidence the probability that a careful reader would list it among the main ones of the
 * article, by a logistic regression over clause, arguments, place and claim; in place. Facts stand in the order of the text.
 */
export function judgeStatements(reading: Reading, facts: readonly Fact[], model: Ranker): void {
	const context = contextOfStatements(reading, facts)
	const list = new FeatureList()
	for (const fact of facts) {
		if (fact.kind !== 'statement') continue
		list.clear()
		writeStatementFeatures(reading, fact, context, list)
		const probability = probabilityOf(model, list)
		fact.confidence = Math.round(1000 * probability) / 1000
		reading.run.observer?.decide({
			step: 'worth',
			start: fact.evidence.start,
			end: fact.evidence.end,
			isKept: isMainStatement(fact),
			id: fact.id,
			judgment: judgmentOf(model, (own) => writeStatementFeatures(reading, fact, context, own), {
				probability,
				least: confidences.statements['min-worth'],
			}),
		})
	}
}

/** A statement that is worth stating, or a fact of another kind. */
export const isMainStatement = ({kind, confidence}: Fact): boolean =>
	kind !== 'statement' || confidence >= confidences.statements['min-worth']
