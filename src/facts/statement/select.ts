import {FeatureList} from '../../learning/feature-list.js'
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
		fact.confidence = Math.round(1000 * probabilityOf(model, list)) / 1000
	}
}

/** A statement that is worth stating, or a fact of another kind. */
export const isMainStatement = ({kind, confidence}: Fact): boolean =>
	kind !== 'statement' || confidence >= confidences.statements['min-worth']
