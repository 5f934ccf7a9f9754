import type {FeatureList} from '../../learning/feature-list.js'
import {scoreCandidate, softmax} from '../../learning/ranker.js'
import type {Firing} from '../../model/rule-run.js'
import type {CueCandidate, CueWithSource, ScoredContent} from '../attribution.js'
import {findCueCandidates} from './cue-candidates.js'
import {readCueContext} from './cue-context.js'
import {writeChoices} from './cue-reranker-features.js'
import type {QuoteModel} from './model.js'
import type {TokenFeatures} from './token-features.js'

/** Where the probability that no candidate of a group is a cue is higher, none is taken. */
const maxNoneProbability = 0.6

/** The same for `Judge: “I was wrong”`, of which the tagger knows few. */
const maxNoneProbabilityOfLabel = 0.8

/** A cue that was chosen. */
export interface ChosenCue extends CueWithSource {
	readonly scored: ScoredContent
	/** The probability that some candidate of its group is a cue. */
	readonly trust: number
	/** The rules that have changed it since. */
	readonly firings: readonly Firing[]
}

/**
 * The cues of an article: of each group of candidates the most probable by tagger, source and content, unless there being
 * none is more probable.
 */
export function chooseCues(features: TokenFeatures, model: QuoteModel, list: FeatureList): ChosenCue[] {
	const groups = findCueCandidates(features, model, list)
	const context = readCueContext(features, groups)
	return groups.flatMap((group, place) => {
		writeChoices(features, context, group, place, list)
		const probabilities = softmax(list.map((keys) => scoreCandidate(model.choices, keys, keys.length)))
		const doubt = isLabel(features, group) ? maxNoneProbabilityOfLabel : maxNoneProbability
		if (probabilities.at(-1)! > doubt) return []
		let best = 0
		group.forEach((_, index) => {
			if (probabilities[index]! > probabilities[best]!) best = index
		})
		const {cue, cueHead, source, scored} = group[best]!
		return {cue, cueHead, source, scored, trust: 1 - probabilities.at(-1)!, firings: []}
	})
}

// A colon with a quotation right after it.
const isLabel = ({doc, marked}: TokenFeatures, group: readonly CueCandidate[]): boolean =>
	group.some(
		({cue, best, scored}) =>
			doc.tokens.norms[cue.to - 1] === ':' &&
			best >= 0 &&
			scored.candidates[best]!.from <= cue.to + 1 &&
			scored.candidates[best]!.from >= cue.to &&
			marked[scored.candidates[best]!.from]! >= 0,
	)
