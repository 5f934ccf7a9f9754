import type {FeatureList} from '../../learning/feature-list.js'
import {holds} from '../../model/span.js'
import {headOfRange} from './candidates.js'
import type {CueCandidate} from './cue-candidates.js'
import {type CueContext, type Likeliest, odds} from './cue-context.js'
import type {TokenFeatures} from './token-features.js'

/**
 * Features of a stretch as a cue by the other cues of the article: those inside what it would report, those before and behind
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

// PolNeAR has no cue inside what another one reports: the outer or the inner is chosen.
function writeInside(
	{lemma}: TokenFeatures,
	{likeliest, cueAt, reported}: CueContext,
	place: number,
	{cueHead, probability, scored, best}: CueCandidate,
	list: FeatureList,
): void {
	const sure = odds(probability)
	const piece = scored.candidates[best]
	const {extent} = likeliest[place]!
	let most = 0
	let head = -1
	for (let row = piece?.from ?? 0; row < (piece?.to ?? 0); row++) {
		if (cueAt[row]! <= most || holds(extent, row)) continue
		most = cueAt[row]!
		head = row
	}
	list.add(80, piece ? odds(most) : -9)
	list.add(81, piece ? odds(most) : -9, sure)
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
	const sure = odds(probability)
	const at = likeliest[place]!.sentence
	const before = likeliest[place - 1]
	const after = likeliest[place + 1]
	const oddsIn = (sentence: number): number => odds(sentences[sentence] ?? 0)
	const oddsOf = (other: Likeliest | undefined): number => (other?.sentence === at ? odds(other.sum) : -9)
	const shares = (other: Likeliest | undefined): number => (source && other?.cue.source?.from === source.from ? 1 : 0)
	list.add(84, oddsIn(at - 1), sure)
	list.add(85, oddsIn(at + 1), sure)
	list.add(86, oddsOf(before), sure)
	list.add(87, oddsOf(after), sure)
	list.add(88, oddsOf(before) > 0 ? 1 : 0, oddsOf(after) > 0 ? 1 : 0, tag[cueHead]!)
	list.add(89, oddsOf(before), shares(before), shares(before) ? relation[cueHead]! : 0)
	list.add(90, oddsOf(after), shares(after))
	list.add(91, Math.max(...[-2, -1, 1, 2].map((step) => oddsIn(at + step))))
}

function writeSource(
	features: TokenFeatures,
	{likeliest, sources}: CueContext,
	place: number,
	{probability, source}: CueCandidate,
	list: FeatureList,
): void {
	if (!source) return
	const sure = odds(probability)
	const head = headOfRange(features, source)
	const key = features.lemma[head]!
	const known = sources.get(key)
	const {cue, sum} = likeliest[place]!
	// Its own group is none of the others.
	const own = cue.source && features.lemma[headOfRange(features, cue.source)] === key
	const most = own && sum === known?.most ? known.next : (known?.most ?? 0)
	const count = Math.min(5, (known?.count ?? 0) - (own && sum > 0.5 ? 1 : 0))
	list.add(92, odds(most), sure)
	list.add(93, count, sure)
	list.add(94, count, features.upos[head]!)
}
