import {unpackWeights} from '../../learning/files/weight-file.js'
import {FeatureList} from '../../learning/linear/feature-list.js'
import {judgmentOf} from '../../learning/linear/judgment.js'
import {probabilityOf, type Ranker, unpackRanker} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import {clauseAt, lemmaAt, lemmaIn, normAt, normIn, rowAfter, xposAt} from '../../model/document.js'
import {itemAt} from '../../model/item-at.js'
import type {Reading} from '../../model/reading.js'
import {encloses} from '../../model/span.js'
import type {Fact} from '../fact.js'
import type {StatementFact} from './schema.js'
import {writeStatementFeatures} from './worth.js'
import {contextOfStatements} from './worth-context.js'

/** Loads the weights that say which statements are worth stating. @throws WeightError */
export const loadStatementModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('statements'), 'statements'), 'statements', 'statement')

/** Statements that are worth stating in an article of so many sentences, at most: readers list a dozen, few more in a long one. */
const mostIn = (sentences: number): number => Math.round(20 + 0.3 * sentences)

/**
 * Gives each statement as its confidence the probability that a careful reader would list it among the main ones of the
 * article, by a logistic regression over clause, arguments, place and claim; in place. Facts stand in the order of the text.
 * Returns the least confidence of a statement that is worth stating in this article.
 */
export function judgeStatements(reading: Reading, facts: readonly Fact[], model: Ranker): number {
	const context = contextOfStatements(reading, facts)
	const list = new FeatureList()
	const judged = facts.filter((fact) => fact.kind === 'statement')
	for (const fact of judged) {
		list.clear()
		writeStatementFeatures(reading, fact, context, list)
		const probability = probabilityOf(model, list)
		const limited = isUnresolvedInSpeech(reading, fact) ? Math.min(probability, maxHalf) : probability
		fact.confidence = Math.round(1000 * limited) / 1000
	}
	limitHalves(reading, judged)
	const byWorth = judged.map(({confidence}) => confidence).sort((a, b) => b - a)
	const least = Math.max(minWorth, byWorth[mostIn(reading.sentences.length) - 1] ?? 0)
	for (const fact of reading.run.observer ? judged : [])
		reading.run.observer?.decide({
			step: 'worth',
			start: fact.evidence.start,
			end: fact.evidence.end,
			isKept: isMainStatement(fact, least),
			id: fact.id,
			judgment: judgmentOf(model, (own) => writeStatementFeatures(reading, fact, context, own), {
				probability: fact.confidence,
				least,
			}),
		})
	return least
}

const minWorth = confidences.statements['min-worth']

/** The most that half a statement is worth: less than a main one. */
const maxHalf = minWorth - 0.001

// `“They sold the mill,” said Lee`: without an antecedent the reader doesn't learn who did; `we` includes the speaker.
function isUnresolvedInSpeech(reading: Reading, {claim, subject}: StatementFact): boolean {
	if (claim.mode !== 'quoted' || !subject || subject.id !== null) return false
	const row = rowAfter(reading, subject.start)
	return (
		reading.tokens.ends[row] === subject.end &&
		(normIn(reading, row, 'subject-pronoun') || normIn(reading, row, 'demonstrative')) &&
		!/^(?:i|we)$/.test(normAt(reading, row))
	)
}

// Of a clause that gives half of what a main statement around it gives, that one is enough.
function limitHalves(reading: Reading, judged: readonly StatementFact[]): void {
	const bySentence = new Map<number, StatementFact[]>()
	for (const fact of judged) {
		const own = bySentence.get(fact.sentence)
		if (own) own.push(fact)
		else bySentence.set(fact.sentence, [fact])
	}
	for (const fact of judged) {
		if (fact.confidence < minWorth || !isDependent(reading, fact)) continue
		const isStated = bySentence
			.get(fact.sentence)!
			.some(
				(other) =>
					other !== fact &&
					other.confidence >= minWorth &&
					(other.object !== null || other.recipient !== null) &&
					encloses(other.evidence, fact.evidence),
			)
		if (isStated) fact.confidence = maxHalf
	}
}

// `met Ray to sell the mill`, `asked the council to sell it`, `a firm selling boats`; not `agreed on Monday to sell it`, `came back to win the cup`.
function isDependent(reading: Reading, {verb, evidence, claim}: StatementFact): boolean {
	const clause = clauseAt(reading, rowAfter(reading, verb.start))
	if (!clause?.inherited) return false
	const opening = rowAfter(reading, evidence.start)
	const isInfinitive = normAt(reading, opening) === 'to'
	if (clause.relation === 'adverbial') return isInfinitive && !lemmaIn(reading, clause.verb, 'result-verb')
	if (clause.relation === 'relative') return opening === clause.verb && xposAt(reading, opening) === 'VBG'
	const governor = itemAt(reading.clauses, clause.governor)
	return (
		clause.relation === 'to' &&
		isInfinitive &&
		// `forced the firm to close its mill`: it did.
		claim.modality !== 'actual' &&
		governor !== undefined &&
		lemmaAt(reading, governor.verb) !== 'be' &&
		[governor.object, governor.recipient].some((phrase) => phrase !== null && phrase.to <= opening)
	)
}

/** A statement of at least this confidence, or a fact of another kind. */
export const isMainStatement = ({kind, confidence}: Fact, least: number): boolean =>
	kind !== 'statement' || confidence >= least
