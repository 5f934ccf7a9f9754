import type {FeatureList} from '../../learning/feature-list.js'
import {softmax} from '../../learning/ranker.js'
import type {Document} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import {headOfRange} from './candidates.js'
import {type CueWithSource, type ScoredContent, scoreContent} from './content-ranker.js'
import {probableCues} from './cue-tagger.js'
import type {QuoteModel} from './model.js'
import {chooseSource} from './source-ranker.js'
import type {TokenFeatures} from './token-features.js'

/** A stretch that may be a cue, with the source and the content that it would have. */
export interface CueCandidate extends CueWithSource {
	/** By the tagger. */
	readonly probability: number
	readonly sourceProbability: number
	readonly scored: ScoredContent
	/** The likeliest content by its place among the candidates, -1 for none. */
	readonly best: number
	readonly bestProbability: number
	/** Of the next likeliest candidate. */
	readonly nextProbability: number
}

/** All that may be cues of an article, in groups of stretches that overlap: at most one of a group is one. */
export function findCueCandidates(features: TokenFeatures, model: QuoteModel, list: FeatureList): CueCandidate[][] {
	const {doc} = features
	const groups: CueCandidate[][] = []
	for (const sentence of doc.sentences) {
		const headline = doc.article.blocks[sentence.block]?.type === 'headline'
		let end = -1
		for (const {from, to, probability} of united(doc, probableCues(model.cues, features, sentence, headline, list))) {
			const cue = {from, to}
			const cueHead = headOfRange(features, cue)
			// A list of figures without end is one sentence, in which the tagger sees many a cue.
			if (doc.syntax.upos[cueHead] === 'NUM') continue
			const proposed = readProposal(features, {cue, cueHead}, probability, model, list)
			if (from < end) groups.at(-1)!.push(proposed)
			else groups.push([proposed])
			end = Math.max(end, to)
		}
	}
	return groups
}

function readProposal(
	features: TokenFeatures,
	{cue, cueHead}: Pick<CueWithSource, 'cue' | 'cueHead'>,
	probability: number,
	{sources, contents}: QuoteModel,
	list: FeatureList,
): CueCandidate {
	const {source, probability: sourceProbability} = chooseSource(features, cue, cueHead, sources, list)
	const scored = scoreContent(features, {cue, cueHead, source}, contents, list)
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

// Whole cues, equal ones united, in the order of the text.
function united(
	doc: Document,
	spans: readonly (Range & {readonly probability: number})[],
): (Range & {probability: number})[] {
	const found = new Map<string, Range & {probability: number}>()
	for (const span of spans) {
		const {from, to} = wholeCue(doc, span)
		const known = found.get(`${from} ${to}`)
		if (known) known.probability += span.probability
		else found.set(`${from} ${to}`, {from, to, probability: span.probability})
	}
	return [...found.values()].sort((a, b) => a.from - b.from || a.to - b.to)
}

// `according` stands for nothing without `to`, nor `in a statement` without `said`.
function wholeCue({tokens, syntax}: Document, cue: Range): Range {
	const short = tokens.norms[cue.to - 1] === 'according' && tokens.norms[cue.to] === 'to'
	if (short) return {from: cue.from, to: cue.to + 1}
	const cut =
		tokens.norms[cue.from] === 'in' &&
		syntax.upos[cue.from - 1] === 'VERB' &&
		tokens.sentences[cue.from - 1] === tokens.sentences[cue.from]
	return cut && /^(?:add|say|write)$/.test(syntax.lemmas[cue.from - 1]!) ? {from: cue.from - 1, to: cue.to} : cue
}
