import type {FeatureList} from '../../learning/feature-list.js'
import {hashWord} from '../../learning/hash.js'
import {knownCue} from '../cues.js'
import {type Candidate, headOfRange} from './candidates.js'
import type {CueCandidate} from './cue-candidates.js'
import {odds} from './cue-context.js'
import {type TokenFeatures, verbsIn} from './token-features.js'

/** So many stretches on each side are looked at. */
const maxCompetitors = 12

/** Features of a stretch as a cue beside the others of its group: the words that only they hold, what they would report. `sum`: probability of the group. */
export function writeCompetitors(
	{word, tag, relation}: TokenFeatures,
	group: readonly CueCandidate[],
	sum: number,
	proposed: CueCandidate,
	list: FeatureList,
): void {
	const {cue, source, probability, sourceProbability, bestProbability} = proposed
	list.add(100, odds(probability / sum), Math.min(4, group.length))
	const piece = proposed.scored.candidates[proposed.best]
	const at = group.indexOf(proposed)
	for (const other of group.slice(Math.max(0, at - maxCompetitors), at + maxCompetitors + 1)) {
		if (other === proposed) continue
		for (let row = other.cue.from; row < other.cue.to; row++) {
			if (row >= cue.from && row < cue.to) continue
			const side = row < cue.from ? 0 : 1
			list.add(101, word[row]!, side)
			list.add(102, tag[row]!, side, relation[row]!)
		}
		const likelier = odds(probability) - odds(other.probability)
		list.add(103, odds(bestProbability) - odds(other.bestProbability), likelier)
		const sameSource = source?.from === other.source?.from && source?.to === other.source?.to
		list.add(
			104,
			odds(sourceProbability) - odds(other.sourceProbability),
			source && other.source ? (sameSource ? 1 : 0) : 2,
		)
		const its = other.scored.candidates[other.best]
		if (piece && its) list.add(105, Math.sign(piece.from - its.from) * 3 + Math.sign(piece.to - its.to), likelier)
	}
}

/** Features of what a list of cue verbs knows of a stretch: lends rare verbs what was learned of frequent ones. */
export function writeAct(
	features: TokenFeatures,
	{cueHead, probability, source}: CueCandidate,
	piece: Candidate | undefined,
	list: FeatureList,
): void {
	const {doc, tag, upos, relation} = features
	const known = knownCue(doc.lexicon, doc.syntax.lemmas[cueHead])
	const act = known ? hashWord(known.act) : 0
	list.add(106, act, tag[cueHead]!)
	list.add(107, act, odds(probability))
	list.add(108, act, source ? upos[headOfRange(features, source)]! : -1)
	if (!piece) return
	list.add(109, act, relation[headOfRange(features, piece)]!, verbsIn(features, piece, 2))
	list.add(110, act, tag[piece.from]!)
}
