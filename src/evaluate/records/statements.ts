import type {Fact} from '../../facts/fact.js'
import type {StatementFact} from '../../facts/statement/schema.js'
import {calibrationFigures} from '../calibration.js'
import {addCounts, type Counts, countsOf, figuresOf, meanOf, noCounts, percent, recallOf} from '../counts.js'
import {contextOf, type Difference} from '../errors.js'
import {matchSpans, overlapOf} from '../match.js'
import {plainName} from '../same-name.js'
import {layer} from './layer.js'
import type {RecordArticle, RecordStatement} from './record-article.js'
import {contentWords, namesSame, sameVerb} from './same-words.js'

/**
 * Statements with the same verb whose subject and object share a word with gold's: recall, for gold notes only the main
 * ones (precision too, where gold notes all); on those found, the claimer, polarity and modality. `statements.per` is how many of
 * ours there are for each of gold's: recall can't be bought by giving everything. Confidence is that gold lists one.
 */
export const statementLayer = layer('statement', (pairs) => {
	const sum = {gold: 0, ours: 0, claimer: 0, asked: 0, polarity: 0, modality: 0, judged: 0}
	const counts: Counts[] = []
	let all = true
	const judged: {confidence: number; right: boolean}[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		if (!gold.allStatements) all = false
		const {ours, matched} = matchStatements(gold, found.facts)
		sum.gold += gold.statements.length
		sum.ours += ours.length
		counts.push(countsOf(matched.length, ours.length, gold.statements.length))
		const seen = new Set<object>(matched.flatMap((pair) => [pair.gold, pair.ours]))
		for (const {gold: a, ours: b} of matched) {
			if (a.by !== undefined) sum.asked++
			const {by, byId} = b.claim
			const right = a.by === undefined || (a.by === null ? by === null : namesSame(gold, a.by, by, byId, found))
			if (a.by !== undefined && right) sum.claimer++
			if (!right) differences.push(differenceOf(gold.text, 'statement: claimer', a, b))
			if (a.polarity !== undefined) {
				sum.judged++
				const samePolarity = a.polarity === b.claim.polarity
				const sameModality = a.modality === b.claim.modality
				if (samePolarity) sum.polarity++
				if (sameModality) sum.modality++
				if (!samePolarity)
					differences.push(differenceOf(gold.text, `statement: ${b.claim.polarity} for ${a.polarity}`, a, b))
				if (!sameModality)
					differences.push(differenceOf(gold.text, `statement: ${b.claim.modality} for ${a.modality}`, a, b))
			}
			judged.push({confidence: b.confidence, right: right || !gold.allStatements})
		}
		for (const one of gold.statements) {
			if (seen.has(one)) continue
			const near = ours.find((other) => !seen.has(other) && overlapOf(one, other) > 0 && sameVerb(one.verb, other.verb))
			differences.push(
				differenceOf(gold.text, near ? 'statement: subject or object' : 'statement missed', one, near ?? null),
			)
			if (near) seen.add(near)
		}
		const matchedOurs = new Set<object>(matched.map((pair) => pair.ours))
		for (const one of ours) {
			if (!matchedOurs.has(one)) judged.push({confidence: one.confidence, right: false})
			if (gold.allStatements && !seen.has(one))
				differences.push(differenceOf(gold.text, 'statement invented', null, one))
		}
	}
	// Main statements alone, and of no article: nothing was noted.
	if (!all && sum.gold === 0) return {items: 0, figures: [], differences: []}
	const figures = figuresOf('statements', counts.reduce(addCounts, noCounts))
	return {
		items: sum.gold,
		figures: [
			...figures.filter(({metric}) => all || metric === 'statements.recall'),
			{metric: 'statements.macro', value: meanOf(counts.map(recallOf))},
			{metric: 'statements.per', value: sum.gold > 0 ? sum.ours / sum.gold : null},
			{metric: 'statements.claimer', value: percent(sum.claimer, sum.asked)},
			{metric: 'statements.polarity', value: percent(sum.polarity, sum.judged)},
			{metric: 'statements.modality', value: percent(sum.modality, sum.judged)},
			...calibrationFigures('statements', judged),
		],
		differences,
		judged,
	}
})

/** Our statements, and the pairs of one of gold and one of ours that say the same. */
export function matchStatements(gold: RecordArticle, facts: readonly Fact[]) {
	const ours = facts.flatMap((fact) => (fact.kind === 'statement' ? {...fact, ...fact.evidence, fact} : []))
	return {ours, matched: matchSpans(gold.statements, ours, worth)}
}

const worth = (gold: RecordStatement, ours: StatementFact & {start: number; end: number}): number =>
	sameVerb(gold.verb, ours.verb) && shares(gold.subject, ours.subject) && shares(gold.object, ours.object)
		? overlapOf(gold, ours)
		: 0

/** Gold names nothing, the same words, or a word that stands in our words or name. */
function shares(gold: string | null, ours: {text: string; name: string} | null): boolean {
	if (gold === null) return true
	if (ours === null) return false
	if (plainName(gold) === plainName(ours.text)) return true
	const words = new Set(contentWords(gold))
	return contentWords(`${ours.text} ${ours.name}`).some((word) => words.has(word))
}

function differenceOf(
	text: string,
	kind: string,
	gold: RecordStatement | null,
	ours: StatementFact | null,
): Difference {
	const place = gold ?? ours!.evidence
	return {
		kind,
		text: contextOf(text, place.start, place.end),
		gold: gold && say(gold.subject, gold.verb, gold.object, gold.by),
		ours: ours && say(ours.subject?.text, ours.verb.lemma, ours.object?.text, ours.claim.by),
		rule: ours?.evidence.rule ?? null,
	}
}

type Words = string | null | undefined

const say = (subject: Words, verb: string, object: Words, by: Words): string =>
	[subject, verb, object, `(${by ?? 'article'})`].map((part) => part ?? '–').join(' | ')
