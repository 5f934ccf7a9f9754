import {FeatureList} from '../../learning/feature-list.js'
import {type Ranker, scoreCandidates, softmax, unpackRanker} from '../../learning/ranker.js'
import {unpackWeights} from '../../learning/weight-file.js'
import {confidences} from '../../model/confidences.js'
import type {AnaphorClass} from './agreement.js'
import type {DiscourseContext} from './discourse-context.js'
import {
	type AntecedentCandidate,
	readAnaphor,
	sentenceDistance,
	writeNoneFeatures,
	writePronounFeatures,
} from './features.js'
import {functionAt, functionNumber} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'
import type {AntecedentChooser} from './mention-linker.js'

/** Least confidence that a noun refers to the candidate chosen for a pronoun in its place. */
const minNounConfidence = confidences.coreference['min-person-noun']

/**
 * Log-odds by which `he` and `she` refer to a candidate more often in news than in the encyclopedic training data: news names
 * the people it mentions.
 */
const newsNamingBias = 0.2

/** Chooses by the learned rankers: the likeliest candidate, unless none is likelier. */
export function chooseByModel(discourse: DiscourseContext, model: ReferenceModel): AntecedentChooser {
	const list = new FeatureList()
	return (anaphorClass, anaphor, candidates) => {
		if (candidates.length === 0) return {index: -1, confidence: 1}
		const ranker = model[anaphorClass === 'person' ? 'he' : anaphorClass]
		list.clear()
		writeCandidates(discourse, anaphor, candidates, list)
		const scores = scoreCandidates(ranker, list)
		// A source has been mentioned (`it said`), and so has `the singer`; nouns need a confident choice instead.
		if (anaphorClass === 'person' || discourse.sources.has(anaphor.head)) scores.pop()
		else if (anaphorClass === 'he' || isNamedOwner(anaphor, candidates)) scores[candidates.length]! -= newsNamingBias
		const shares = softmax(scores)
		let index = 0
		shares.forEach((share, at) => {
			if (share > shares[index]!) index = at
		})
		const isConfident = anaphorClass !== 'person' || shares[index]! > minNounConfidence
		return {index: isConfident && index < candidates.length ? index : -1, confidence: shares[index]!}
	}
}

// `Its director`: the possessor is a named candidate.
const isNamedOwner = ({pronoun}: DiscourseMention, candidates: readonly AntecedentCandidate[]): boolean =>
	pronoun?.use === 'possessive' && candidates.some(({referent}) => referent.entity >= 0)

/** Features of each candidate, then those of no antecedent. */
export function writeCandidates(
	discourse: DiscourseContext,
	anaphor: DiscourseMention,
	candidates: readonly AntecedentCandidate[],
	list: FeatureList,
): void {
	const features = readAnaphor(discourse, anaphor, candidates.length)
	for (const candidate of candidates) {
		writePronounFeatures(discourse, features, candidate, list)
		list.close()
	}
	const nearest = candidates[0] ? sentenceDistance(discourse, candidates[0].last, anaphor) : -1
	writeNoneFeatures(discourse, features, nearest, list)
	list.close()
}

const functionWeights: ReadonlyMap<number, number> = new Map([
	[functionNumber.subject, 1],
	[functionNumber.passive, 0.9],
	[functionNumber.root, 0.8],
	[functionNumber.object, 0.6],
	[functionNumber.possessor, 0.55],
])
const minWeights: Readonly<Record<AnaphorClass, number>> = {he: 0.1, it: 0.5, they: 0.5, person: 0.7}

/** Without a model: subjects before objects, near before far. Method: weighted recency, after Lappin and Leass (1994). */
export function chooseByRecency(discourse: DiscourseContext): AntecedentChooser {
	return (anaphorClass, anaphor, candidates) => {
		let index = -1
		let most = minWeights[anaphorClass]
		candidates.forEach(({referent, last}, at) => {
			const crossing = discourse.quoteAt[anaphor.head] !== discourse.quoteAt[last.head] ? 0.4 : 1
			const part = functionWeights.get(functionAt(discourse, last.head)) ?? 0.45
			const weight =
				((part + 0.05 * Math.min(referent.mentions.length, 5)) * crossing) /
				2 ** Math.abs(sentenceDistance(discourse, last, anaphor))
			if (weight > most) [index, most] = [at, weight]
		})
		return {index, confidence: confidences.coreference.salience}
	}
}

/** The learned part of coreference: a ranker of candidates for each class of pronoun. */
export type ReferenceModel = Readonly<Record<Exclude<AnaphorClass, 'person'>, Ranker>>

/**
 * Loads the weights that choose the antecedents of pronouns.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadReferenceModel(read: (name: string) => Uint8Array): ReferenceModel {
	const file = unpackWeights(read('reference'), 'reference')
	const ranker = (anaphorClass: Exclude<AnaphorClass, 'person'>): Ranker =>
		unpackRanker(file, 'reference', anaphorClass)
	return {he: ranker('he'), it: ranker('it'), they: ranker('they')}
}
