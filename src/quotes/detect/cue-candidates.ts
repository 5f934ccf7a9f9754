import type {SpanModel} from '../../learning/chain/span-model.js'
import {type ProbableSpan, spanProbabilities} from '../../learning/chain/span-probabilities.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {softmax} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import type {Range} from '../../model/span.js'
import type {CueCandidate, CueWithSource} from '../attribution.js'
import {completeCues} from '../spans/cue-and-source-span.js'
import {headOfRange} from './candidates.js'
import {scoreContent} from './content-ranker.js'
import {scoreColumns} from './cue-columns.js'
import {writeOtherFeatures} from './cue-features.js'
import {addPairs} from './cue-pairs.js'
import {addSiblings} from './cue-siblings.js'
import type {QuoteModel} from './model.js'
import {chooseSource} from './source-ranker.js'
import type {TokenFeatures} from './token-features.js'

/**
 * Candidates for content that are kept: those of some hundred cues, and of some thousand that are likely to be chosen. Of later
 * cues the most probable is, so that memory stays bounded.
 */
const maxKeptCandidates = 20_000
const maxKeptLikely = 100_000

/** A cue that is at least as probable is mostly chosen, so that its content is scored for records at once. */
const likelyCue = 0.3

/** The candidates for cues of an article, in groups of spans that overlap: at most one of a group is a cue. */
export function findCueCandidates(features: TokenFeatures, model: QuoteModel, list: FeatureList): CueCandidate[][] {
	const {doc} = features
	const groups: CueCandidate[][] = []
	const scores = scoreColumns(features, model.cues, list)
	addPairs(features, model.cues, list, scores)
	addSiblings(features, model.cues, list, scores)
	let kept = 0
	for (const sentence of doc.sentences) {
		let end = -1
		for (const {from, to, probability} of completeCues(
			doc,
			probableCues(model.cues, features, sentence, scores, list),
		)) {
			const cue = {from, to}
			const cueHead = headOfRange(features, cue)
			// A long list of figures is one sentence, in which the tagger finds cues.
			if (doc.syntax.upos[cueHead] === 'NUM') continue
			const proposed = readProposal(features, {cue, cueHead}, probability, model, list)
			const more = kept + proposed.scored.candidates.length
			const isKept = more <= (probability < likelyCue ? maxKeptCandidates : maxKeptLikely)
			if (isKept) kept = more
			const candidate = isKept ? proposed : withBestContent(proposed)
			if (from < end) groups.at(-1)!.push(candidate)
			else groups.push([candidate])
			end = Math.max(end, to)
		}
	}
	return groups
}

function readProposal(
	features: TokenFeatures,
	{cue, cueHead}: Pick<CueWithSource, 'cue' | 'cueHead'>,
	probability: number,
	{sources, contents, records}: QuoteModel,
	list: FeatureList,
): CueCandidate {
	const {source, probability: sourceProbability} = chooseSource(features, cue, cueHead, sources, list)
	const likely = probability < likelyCue ? null : records
	const scored = scoreContent(features, {cue, cueHead, source}, contents, list, likely)
	const probabilities = softmax(scored.scores)
	let best = -1
	let next = 0
	scored.candidates.forEach((_, index) => {
		if (best < 0 || probabilities[index]! > probabilities[best]!) {
			next = best < 0 ? 0 : probabilities[best]!
			best = index
		} else next = Math.max(next, probabilities[index]!)
	})
	return {
		cue,
		cueHead,
		source,
		probability,
		sourceProbability,
		scored,
		best,
		bestProbability: probabilities[best] ?? 0,
		nextProbability: next,
	}
}

function withBestContent(proposed: CueCandidate): CueCandidate {
	const {best, scored} = proposed
	const {block, candidates, scores} = scored
	const rows = best < 0 ? [] : [best]
	return {
		...proposed,
		best: rows.length - 1,
		scored: {
			block,
			candidates: rows.map((row) => candidates[row]!),
			scores: [...rows.map((row) => scores[row]!), scores.at(-1)!],
			recordScores: null,
			isWhole: false,
		},
	}
}

/** Labels of the cue tagger: outside, begins a cue, goes on with it. */
export const cueLabels = ['O', 'B-cue', 'I-cue'] as const

/** A span less probable than this is never read as a cue. */
const minCueProbability = confidences.quotes['min-cue']

/** The longest cue in tokens. */
const maxCueTokens = 15

/** Most spans of a sentence that are read as cues, the most probable: those of news have six at most. */
const maxCuesOfSentence = 8

// The spans of one sentence that may be cues, in the order of the text, with their probabilities.
function probableCues(
	model: SpanModel,
	features: TokenFeatures,
	sentence: Range,
	scores: Int32Array,
	list: FeatureList,
): ProbableSpan[] {
	writeOtherFeatures(features, sentence, list)
	const added = scores.subarray(sentence.from * 3, sentence.to * 3)
	const found = spanProbabilities(model, list, minCueProbability, maxCueTokens, added)
	return mostProbable(found).map(({from, to, probability}) => ({
		from: sentence.from + from,
		to: sentence.from + to,
		probability,
	}))
}

// `she said she said she said …`: each cue is ranked with all that it might report.
function mostProbable(spans: readonly ProbableSpan[]): readonly ProbableSpan[] {
	if (spans.length <= maxCuesOfSentence) return spans
	const least = spans.map(({probability}) => probability).sort((a, b) => b - a)[maxCuesOfSentence - 1]!
	return spans.filter(({probability}) => probability >= least).slice(0, maxCuesOfSentence)
}
