import type {Range} from '../../model/span.js'
import type {CueCandidate} from '../attribution.js'
import {headOfRange} from './candidates.js'
import type {TokenFeatures} from './token-features.js'

/** What each proposed cue of an article shows about the others. */
export interface CueContext {
	/** For each row the probability that a cue elsewhere reports it: that of the cue times that of its content. */
	readonly reported: Float64Array
	/** The highest probability of a cue with this lemma as its head, and how many groups have one. */
	readonly lemmas: ReadonlyMap<number, {readonly most: number; readonly count: number}>
	/** The most probable of each group. */
	readonly likeliest: readonly Likeliest[]
	/** By row how probable the group is whose most probable cue it heads. */
	readonly cueProbability: ReadonlyMap<number, number>
	/** For each sentence the most probable group in it. */
	readonly sentences: Float64Array
	/** The same by the lemma of the source's head, with the second most probable, and how many are more probable than not. */
	readonly sources: ReadonlyMap<number, {readonly most: number; readonly next: number; readonly count: number}>
}

/** The candidate of a group that the tagger finds most probable. */
export interface Likeliest {
	readonly cue: CueCandidate
	/** Of all candidates of its group together. */
	readonly sum: number
	/** The rows of its group. */
	readonly extent: Range
	/** Its place among the sentences. */
	readonly sentence: number
}

export function readCueContext(features: TokenFeatures, groups: readonly (readonly CueCandidate[])[]): CueContext {
	const {doc} = features
	const likeliest = groups.map((group) => likeliestOf(features, group))
	const cueProbability = new Map<number, number>()
	const sentences = new Float64Array(doc.sentences.length)
	for (const {cue, sum, sentence} of likeliest) {
		cueProbability.set(cue.cueHead, Math.max(cueProbability.get(cue.cueHead) ?? 0, sum))
		sentences[sentence] = Math.max(sentences[sentence]!, sum)
	}
	const {reported, lemmas} = readReports(features, groups)
	return {reported, lemmas, likeliest, cueProbability, sentences, sources: readSources(features, likeliest)}
}

function likeliestOf({doc}: TokenFeatures, group: readonly CueCandidate[]): Likeliest {
	const cue = group.reduce((best, other) => (other.probability > best.probability ? other : best))
	return {
		cue,
		sum: group.reduce((total, {probability}) => total + probability, 0),
		extent: {from: group[0]!.cue.from, to: group.reduce((end, other) => Math.max(end, other.cue.to), 0)},
		sentence: doc.tokens.sentences[cue.cueHead]!,
	}
}

function readReports(
	{lemma, length}: TokenFeatures,
	groups: readonly (readonly CueCandidate[])[],
): Pick<CueContext, 'reported' | 'lemmas'> {
	const reported = new Float64Array(length)
	const lemmas = new Map<number, {most: number; count: number}>()
	for (const group of groups) {
		const seen = new Set<number>()
		for (const {cueHead, probability, best, bestProbability, scored} of group) {
			const piece = scored.candidates[best]
			const worth = probability * bestProbability
			if (piece) for (let row = piece.from; row < piece.to; row++) reported[row] = Math.max(reported[row]!, worth)
			const key = lemma[cueHead]!
			const known = lemmas.get(key) ?? {most: 0, count: 0}
			if (!seen.has(key)) known.count++
			seen.add(key)
			known.most = Math.max(known.most, probability)
			lemmas.set(key, known)
		}
	}
	return {reported, lemmas}
}

function readSources(features: TokenFeatures, likeliest: readonly Likeliest[]): CueContext['sources'] {
	const sources = new Map<number, {most: number; next: number; count: number}>()
	for (const {cue, sum} of likeliest) {
		if (!cue.source) continue
		const key = features.lemma[headOfRange(features, cue.source)]!
		const known = sources.get(key) ?? {most: 0, next: 0, count: 0}
		known.next = Math.max(known.next, Math.min(known.most, sum))
		known.most = Math.max(known.most, sum)
		if (sum > 0.5) known.count++
		sources.set(key, known)
	}
	return sources
}

/** A probability by its log-odds in steps of 5/6, from -8 to 8. */
export function odds(probability: number): number {
	const bounded = Math.min(0.999, Math.max(0.001, probability))
	return Math.round(Math.log(bounded / (1 - bounded)) * 1.2)
}
