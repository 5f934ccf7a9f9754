import {FeatureList} from '#src/learning/linear/feature-list.js'
import {isSame} from '#src/model/span.js'
import type {CueCandidate} from '#src/quotes/attribution.js'
import {findCueCandidates} from '#src/quotes/detect/cue-candidates.js'
import {readCueContext} from '#src/quotes/detect/cue-context.js'
import {writeChoices} from '#src/quotes/detect/cue-reranker.js'
import type {QuoteModel} from '#src/quotes/detect/model.js'
import type {TokenFeatures} from '#src/quotes/detect/token-features.js'
import type {Group} from '../learning/train-ranker.js'
import type {AttributedDocument, GoldAttribution} from './read-attributions.js'

/**
 * The groups of cue candidates that a model finds, the last candidate of each standing for none; the target
 * is the gold cue, or where that is not among them the one that has its content.
 */
export function choiceGroups({attributions}: AttributedDocument, features: TokenFeatures, model: QuoteModel): Group[] {
	const list = new FeatureList()
	const groups = findCueCandidates(features, model, list)
	const context = readCueContext(features, groups)
	return groups.map((group, place) => {
		const right = group.map((proposed) => worthOf(proposed, attributions))
		const maxWorth = Math.max(...right)
		const target = right.map((one) => (maxWorth > 0 && one === maxWorth ? 1 : 0))
		const sum = target.reduce<number>((total, one) => total + one, 0)
		writeChoices(features, context, group, place, list)
		return {candidates: list.takeEach(), target: [...target.map((one) => one / Math.max(1, sum)), sum > 0 ? 0 : 1]}
	})
}

// The gold cue comes before other words that overlap it and have its content.
function worthOf({cue, scored, best}: CueCandidate, attributions: readonly GoldAttribution[]): number {
	const gold = attributions.filter((one) => one.cue && one.cue.from < cue.to && cue.from < one.cue.to)
	if (gold.some((one) => isSame(one.cue!, cue))) return 2
	const piece = scored.candidates[best]
	return piece && gold.some(({content}) => content.some((other) => isSame(other, piece))) ? 1 : 0
}
