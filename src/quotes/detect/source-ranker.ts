import type {FeatureList} from '../../learning/feature-list.js'
import {type Ranker, scoreCandidate, softmax} from '../../learning/ranker.js'
import {finiteTag} from '../../model/finite-tag.js'
import type {Range} from '../../model/span.js'
import {type Candidate, headOfRange} from './candidates.js'
import {findSourceCandidates} from './source-candidates.js'
import {writeSourceFeatures} from './source-features.js'
import type {TokenFeatures} from './token-features.js'

/** The likeliest source of a cue, or none, and how probable that is. */
export interface ChosenSource {
	readonly source: Candidate | null
	readonly probability: number
}

export function chooseSource(
	features: TokenFeatures,
	cue: Range,
	cueHead: number,
	ranker: Ranker,
	list: FeatureList,
): ChosenSource {
	const candidates = [...findSourceCandidates(features, cue, cueHead), null]
	list.clear()
	for (const candidate of candidates) {
		writeSourceFeatures(features, cue, cueHead, candidate, list)
		list.close()
	}
	const scores = list.map((keys) => scoreCandidate(ranker, keys, keys.length))
	let best = scores.length - 1
	scores.forEach((score, index) => {
		if (score > scores[best]!) best = index
	})
	const source = candidates[best] ?? sharedSubject(features, cueHead, candidates)
	return {source, probability: softmax(scores)[best]!}
}

// `The bank cut its rate, and hinted that …`: whoever did the first is the source of the second, where nobody else is likelier.
function sharedSubject(
	features: TokenFeatures,
	cueHead: number,
	candidates: readonly (Candidate | null)[],
): Candidate | null {
	const {doc} = features
	const {heads, deprels} = doc.tree
	const first = heads[cueHead]!
	if (
		deprels[cueHead] !== 'conj' ||
		!finiteTag.test(doc.syntax.xpos[cueHead]!) ||
		!finiteTag.test(doc.syntax.xpos[first]!)
	)
		return null
	const isSubjectOf = (row: number): boolean => heads[row] === first && deprels[row] === 'nsubj'
	for (let row = first + 1; row <= cueHead; row++) if (heads[row] === cueHead && /subj/.test(deprels[row]!)) return null
	return candidates.find((one) => one && isSubjectOf(headOfRange(features, one))) ?? null
}
