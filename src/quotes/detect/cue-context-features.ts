import {hashWord} from '../../learning/hash.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {holds} from '../../model/span.js'
import type {CueCandidate, SpanCandidate} from '../attribution.js'
import {knownCue} from '../cue-clauses.js'
import {headOfRange} from './candidates.js'
import {type CueContext, type Likeliest, odds} from './cue-context.js'
import {type TokenFeatures, verbsIn} from './token-features.js'

/**
 * Features of a cue candidate by the other cues of the article: those inside what it would report, those before and after
 * it, those in the sentences around, and others with its source. `place`: of its group.
 */
export function writeContext(
	features: TokenFeatures,
	context: CueContext,
	place: number,
	proposed: CueCandidate,
	list: FeatureList,
): void {
	writeInside(features, context, place, proposed, list)
	writeNear(features, context, place, proposed, list)
	writeSource(features, context, place, proposed, list)
}

// PolNeAR annotates no cue inside the content of another: the outer or the inner is chosen.
function writeInside(
	{lemma}: TokenFeatures,
	{likeliest, cueProbability, reported}: CueContext,
	place: number,
	{cueHead, probability, scored, best}: CueCandidate,
	list: FeatureList,
): void {
	const cueOdds = odds(probability)
	const piece = scored.candidates[best]
	const {extent} = likeliest[place]!
	let most = 0
	let head = -1
	for (let row = piece?.from ?? 0; row < (piece?.to ?? 0); row++) {
		const probability = cueProbability.get(row) ?? 0
		if (probability <= most || holds(extent, row)) continue
		most = probability
		head = row
	}
	list.add(80, piece ? odds(most) : -9)
	list.add(81, piece ? odds(most) : -9, cueOdds)
	list.add(82, lemma[head] ?? -1, most > 0.5 ? 1 : 0)
	list.add(83, odds(most), odds(reported[cueHead]!))
}

function writeNear(
	{tag, relation}: TokenFeatures,
	{likeliest, sentences}: CueContext,
	place: number,
	{cueHead, probability, source}: CueCandidate,
	list: FeatureList,
): void {
	const cueOdds = odds(probability)
	const at = likeliest[place]!.sentence
	const before = likeliest[place - 1]
	const after = likeliest[place + 1]
	const [oddsBefore, oddsAfter] = [oddsOf(before, at), oddsOf(after, at)]
	const shared = shares(source, before)
	list.add(84, oddsIn(sentences, at - 1), cueOdds)
	list.add(85, oddsIn(sentences, at + 1), cueOdds)
	list.add(86, oddsBefore, cueOdds)
	list.add(87, oddsAfter, cueOdds)
	list.add(88, oddsBefore > 0 ? 1 : 0, oddsAfter > 0 ? 1 : 0, tag[cueHead]!)
	list.add(89, oddsBefore, shared, shared ? relation[cueHead]! : 0)
	list.add(90, oddsAfter, shares(source, after))
	let most = -9
	for (const step of [-2, -1, 1, 2]) most = Math.max(most, oddsIn(sentences, at + step))
	list.add(91, most)
}

const oddsIn = (sentences: CueContext['sentences'], sentence: number): number => odds(sentences[sentence] ?? 0)

const oddsOf = (other: Likeliest | undefined, sentence: number): number =>
	other?.sentence === sentence ? odds(other.sum) : -9

const shares = (source: CueCandidate['source'], other: Likeliest | undefined): number =>
	source && other?.cue.source?.from === source.from ? 1 : 0

function writeSource(
	features: TokenFeatures,
	{likeliest, sources}: CueContext,
	place: number,
	{probability, source}: CueCandidate,
	list: FeatureList,
): void {
	if (!source) return
	const cueOdds = odds(probability)
	const head = headOfRange(features, source)
	const key = features.lemma[head]!
	const known = sources.get(key)
	const {cue, sum} = likeliest[place]!
	// The other groups exclude its own.
	const own = cue.source && features.lemma[headOfRange(features, cue.source)] === key
	const most = own && sum === known?.most ? known.next : (known?.most ?? 0)
	const count = Math.min(5, (known?.count ?? 0) - (own && sum > 0.5 ? 1 : 0))
	list.add(92, odds(most), cueOdds)
	list.add(93, count, cueOdds)
	list.add(94, count, features.upos[head]!)
}

/** Most candidates read on each side. */
const maxCompetitors = 12

/**
 * Features of a cue candidate by its competitors, the others of its group: the words that only they hold, and their content.
 * `sum`: probability of the group.
 */
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

/** Features of the speech act of a cue candidate by the lexicon: rare verbs share the weights of frequent ones. */
export function writeAct(
	features: TokenFeatures,
	{cueHead, probability, source}: CueCandidate,
	piece: SpanCandidate | undefined,
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
