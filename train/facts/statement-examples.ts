import {matchStatements} from '#src/evaluate/records/statements.js'
import {composeFacts, noFactModels} from '#src/facts/compose.js'
import {loadConfidenceModel} from '#src/facts/confidence.js'
import type {Fact} from '#src/facts/fact.js'
import type {StatementFact} from '#src/facts/statement/schema.js'
import {writeStatementFeatures} from '#src/facts/statement/worth.js'
import {contextOfStatements} from '#src/facts/statement/worth-context.js'
import {FeatureList} from '#src/learning/linear/feature-list.js'
import {readWeights} from '#src/learning/read-weights.js'
import type {Reading} from '#src/model/reading.js'
import type {Example} from '../learning/train-logistic.js'
import type {JudgedStatement} from './judged-statements.js'
import type {ReadArticle} from './readings.js'

/** The statements of an article, and whether an annotator lists each among the main ones. */
export function listedStatements({article, reading}: ReadArticle): Example[] {
	const facts = factsOf(reading)
	const listed = new Set<Fact>(matchStatements(article, facts).matched.map(({ours}) => ours.fact))
	return examplesOf(reading, facts, (fact) => listed.has(fact))
}

/** The statements of an article that were judged one by one, and whether each is right. */
export function judgedStatements(reading: Reading, judged: readonly JudgedStatement[]): Example[] {
	const judgmentOf = ({verb, evidence}: StatementFact): JudgedStatement | undefined =>
		judged.find((one) => one.verb === verb.start && one.at[0] === evidence.start && one.at[1] === evidence.end)
	return examplesOf(reading, factsOf(reading), (fact) => {
		const one = judgmentOf(fact)
		return one && one.verdict === 'right'
	})
}

// As they are drafted by rule.
const factsOf = (reading: Reading): Fact[] =>
	composeFacts(reading, {models: {...noFactModels, confidence: loadConfidenceModel(readWeights)}})

// `rightOf`: undefined where that isn't known, which leaves it out.
function examplesOf(
	reading: Reading,
	facts: readonly Fact[],
	rightOf: (fact: StatementFact) => boolean | undefined,
): Example[] {
	const context = contextOfStatements(reading, facts)
	const list = new FeatureList()
	return facts.flatMap((fact): Example[] => {
		const right = fact.kind === 'statement' ? rightOf(fact) : undefined
		if (fact.kind !== 'statement' || right === undefined) return []
		list.clear()
		writeStatementFeatures(reading, fact, context, list)
		return [{keys: list.takeEach()[0]!, right}]
	})
}
