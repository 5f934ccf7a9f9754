import type {Columns} from './columns.js'
import type {ProposedCue} from './propose-cues.js'

/** What the proposed cues of an article tell of one another. */
export interface ChoiceSetting {
	/** For each row how likely it is told by a cue elsewhere: probability of the cue times that of its content. */
	readonly told: Float64Array
	/** The highest probability of a cue with this lemma as its head, and how many groups have one. */
	readonly lemmas: ReadonlyMap<number, {readonly most: number; readonly count: number}>
}

export function readChoiceSetting(
	{lemma, length}: Columns,
	groups: readonly (readonly ProposedCue[])[],
): ChoiceSetting {
	const told = new Float64Array(length)
	const lemmas = new Map<number, {most: number; count: number}>()
	for (const group of groups) {
		const seen = new Set<number>()
		for (const {cueHead, probability, best, bestProbability, scored} of group) {
			const piece = scored.candidates[best]
			const worth = probability * bestProbability
			if (piece) for (let row = piece.from; row < piece.to; row++) told[row] = Math.max(told[row]!, worth)
			const key = lemma[cueHead]!
			const known = lemmas.get(key) ?? {most: 0, count: 0}
			if (!seen.has(key)) known.count++
			seen.add(key)
			known.most = Math.max(known.most, probability)
			lemmas.set(key, known)
		}
	}
	return {told, lemmas}
}

/** A probability by its log-odds in steps of 5/6, from -8 to 8. */
export function odds(probability: number): number {
	const bounded = Math.min(0.999, Math.max(0.001, probability))
	return Math.round(Math.log(bounded / (1 - bounded)) * 1.2)
}
