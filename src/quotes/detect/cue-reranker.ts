import type {FeatureList} from '../../learning/linear/feature-list.js'
import {scoreCandidates, softmax} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import {type Document, spanOf} from '../../model/document.js'
import type {Decision} from '../../model/observer.js'
import type {Firing} from '../../model/rule-run.js'
import type {Range} from '../../model/span.js'
import type {CueCandidate, CueWithSource, ScoredContent} from '../attribution.js'
import {headOfRange} from './candidates.js'
import {findCueCandidates} from './cue-candidates.js'
import {type CueContext, odds, readCueContext} from './cue-context.js'
import {writeAct, writeCompetitors, writeContext} from './cue-context-features.js'
import type {QuoteModel} from './model.js'
import {pathBetween, step, type TokenFeatures, valueAt, verbsIn} from './token-features.js'

/** Where the probability that no candidate of a group is a cue is higher, none is taken. */
const maxNoneProbability = confidences.quotes['max-no-cue']

/** The same for `Judge: “I was wrong”`, which is rare in the training data. */
const maxNoneProbabilityOfLabel = confidences.quotes['max-no-cue-of-label']

/** A cue that was chosen. */
export interface ChosenCue extends CueWithSource {
	/** Null where its content is yet to be scored. */
	readonly scored: ScoredContent | null
	/** The probability that some candidate of its group is a cue. */
	readonly trust: number
	/** The rules that have changed it since. */
	readonly firings: readonly Firing[]
}

/**
 * The cues of an article: of each group of candidates the most probable by tagger, source and content, unless no cue is more
 * probable.
 */
export function chooseCues(features: TokenFeatures, model: QuoteModel, list: FeatureList): ChosenCue[] {
	const groups = findCueCandidates(features, model, list)
	const context = readCueContext(features, groups)
	return groups.flatMap((group, place) => {
		writeChoices(features, context, group, place, list)
		const probabilities = softmax(scoreCandidates(model.choices, list))
		const doubt = isLabel(features, group) ? maxNoneProbabilityOfLabel : maxNoneProbability
		let best = 0
		group.forEach((_, index) => {
			if (probabilities[index]! > probabilities[best]!) best = index
		})
		const {cue, cueHead, source, scored} = group[best]!
		const trust = 1 - probabilities.at(-1)!
		const isKept = probabilities.at(-1)! <= doubt
		features.doc.run.observer?.decide(decisionOn(features.doc, group[best]!, {isKept, trust, doubt}))
		return isKept ? {cue, cueHead, source, scored: scored.isWhole ? scored : null, trust, firings: []} : []
	})
}

function decisionOn(
	doc: Document,
	{cue, source, scored, best}: CueCandidate,
	{isKept, trust, doubt}: {readonly isKept: boolean; readonly trust: number; readonly doubt: number},
): Decision {
	const content = scored.candidates[best]
	return {
		step: 'cue',
		...spanOf(doc, cue),
		isKept,
		probability: trust,
		least: 1 - doubt,
		source: source && spanOf(doc, source),
		content: content ? spanOf(doc, content) : null,
	}
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

/** Features of each candidate of a group as its cue, and last those of no cue, one row each. `place`: of the group. */
export function writeChoices(
	features: TokenFeatures,
	context: CueContext,
	group: readonly CueCandidate[],
	place: number,
	list: FeatureList,
): void {
	list.clear()
	for (const proposed of [...group, null]) {
		writeChoice(features, context, group, context.likeliest[place]!.sum, proposed, list)
		if (proposed) {
			writeContext(features, context, place, proposed, list)
			writeCompetitors(features, group, context.likeliest[place]!.sum, proposed, list)
			writeAct(features, proposed, proposed.scored.candidates[proposed.best], list)
		}
		list.close()
	}
}

function writeChoice(
	features: TokenFeatures,
	context: CueContext,
	group: readonly CueCandidate[],
	sum: number,
	proposed: CueCandidate | null,
	list: FeatureList,
): void {
	const {lemma, tag, relation, use, rate, word, upos, marked, kind, group: cluster, topic, doc} = features
	if (!proposed) {
		list.add(1)
		list.add(2, group.length)
		list.add(3, odds(sum))
		return
	}
	const {cue, cueHead, source, probability, sourceProbability, bestProbability, nextProbability, best, scored} =
		proposed
	const {from, to} = cue
	const cueOdds = odds(probability)
	list.add(10, cueOdds)
	list.add(11, cueOdds, Math.min(3, group.length))
	list.add(12, odds(sum), cueOdds)
	list.add(13, lemma[cueHead]!)
	list.add(14, tag[cueHead]!, relation[cueHead]!)
	list.add(15, rate[cueHead]!, use[cueHead]!)
	list.add(16, Math.min(5, to - from))
	list.add(17, word[from]!)
	list.add(18, word[to - 1]!)
	list.add(19, valueAt(word, from - 1))
	list.add(20, valueAt(word, to))
	list.add(21, valueAt(tag, from - 1), tag[from]!)
	list.add(22, tag[to - 1]!, valueAt(tag, to))
	list.add(23, lemma[cueHead]!, to - from)
	list.add(24, word[to - 1]!, valueAt(tag, to))
	list.add(25, valueAt(relation, to), relation[to - 1]!)
	list.add(26, marked[cueHead]! >= 0 ? 1 : 0, cueOdds)
	list.add(27, odds(context.reported[cueHead]!))
	list.add(28, odds(context.reported[cueHead]!), cueOdds)
	const {most, count} = context.lemmas.get(lemma[cueHead]!)!
	list.add(29, odds(most), Math.min(4, count))
	list.add(30, odds(most), cueOdds)
	const governor = doc.tree.heads[cueHead]!
	list.add(31, valueAt(lemma, governor), relation[cueHead]!)
	list.add(32, lemma[cueHead]!, relation[cueHead]!)
	list.add(33, lemma[cueHead]!, tag[cueHead]!)
	list.add(34, kind[cueHead]!, relation[cueHead]!)
	list.add(35, cluster[cueHead]!, tag[cueHead]!)
	list.add(36, topic[cueHead]!)
	list.add(37, use[cueHead]!, tag[cueHead]!, relation[cueHead]!)
	list.add(38, lemma[cueHead]!, cueOdds)
	for (let row = from; row < to; row++) if (row !== cueHead) list.add(39, lemma[row]!, lemma[cueHead]!)
	// The source and the content that it would have.
	const sourceHead = source ? headOfRange(features, source) : -1
	const sourceTag = source ? upos[sourceHead]! : -1
	list.add(40, odds(sourceProbability), source ? 1 : 0)
	list.add(41, sourceTag, cueOdds)
	list.add(42, valueAt(tag, sourceHead), tag[cueHead]!)
	list.add(43, valueAt(lemma, sourceHead))
	list.add(
		44,
		source ? step(source.from < from ? from - source.to : source.from - to) : -1,
		source && source.from < from ? 1 : 0,
	)
	list.add(45, valueAt(word, sourceHead), marked[cueHead]! >= 0 ? 1 : 0)
	list.add(46, valueAt(cluster, sourceHead), cluster[cueHead]!)
	list.add(47, valueAt(kind, sourceHead), tag[cueHead]!)
	list.add(48, valueAt(relation, sourceHead), tag[cueHead]!, relation[cueHead]!)
	list.add(49, source ? odds(context.reported[sourceHead]!) : -9)
	const piece = scored.candidates[best]
	list.add(50, odds(bestProbability), piece ? 1 : 0)
	list.add(51, odds(bestProbability), cueOdds)
	list.add(52, odds(nextProbability), cueOdds)
	if (piece) writePiece(features, proposed, piece, cueOdds, list)
}

function writePiece(
	features: TokenFeatures,
	{cueHead, scored, probability, bestProbability}: CueCandidate,
	piece: Range & {readonly generators: number},
	cueOdds: number,
	list: FeatureList,
): void {
	const {lemma, tag, relation, marked, use} = features
	const head = headOfRange(features, piece)
	const proposedWorth = probability * bestProbability
	const side = piece.to <= scored.block.from ? 0 : piece.from >= scored.block.to ? 1 : 2
	const marks = (marked[piece.from]! >= 0 ? 1 : 0) + (marked[piece.to - 1]! >= 0 ? 2 : 0)
	const verbs = verbsIn(features, piece, 2)
	list.add(60, step(piece.to - piece.from), side)
	list.add(61, step(piece.to - piece.from), cueOdds)
	list.add(62, relation[head]!, tag[head]!)
	list.add(63, relation[head]!, lemma[cueHead]!)
	list.add(64, verbs, lemma[cueHead]!)
	list.add(65, verbs, use[cueHead]!, cueOdds)
	list.add(66, marks, side, verbs)
	list.add(67, marks, cueOdds)
	list.add(68, pathBetween(features, head, cueHead))
	list.add(69, lemma[head]!)
	list.add(70, features.word[piece.from]!)
	list.add(71, tag[piece.from]!, tag[cueHead]!)
	list.add(72, piece.generators)
	list.add(74, features.kind[head]!, tag[cueHead]!)
	list.add(75, features.group[head]!, features.group[cueHead]!)
	list.add(76, odds(proposedWorth), step(piece.to - piece.from))
	list.add(73, step(side === 0 ? scored.block.from - piece.to : piece.from - scored.block.to), side)
}
