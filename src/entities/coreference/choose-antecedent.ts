import {unpackWeights} from '../../learning/files/weight-file.js'
import {FeatureList} from '../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates, softmax, unpackRanker} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import {ruleId} from '../../rules/rule.js'
import type {AnaphorClass} from './agreement.js'
import type {AntecedentChoice} from './antecedent-by-rule.js'
import type {DiscourseContext} from './discourse-context.js'
import type {EntityProfiles} from './entity-profiles.js'
import {
	type AntecedentCandidate,
	readAnaphor,
	sentenceDistance,
	writeNoneFeatures,
	writePronounFeatures,
} from './features.js'
import {functionAt, functionNumber} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'
import type {AntecedentChooser, NounChooser} from './mention-linker.js'
import type {NounCandidate} from './noun-candidates.js'
import {readNoun, writeNoNounFeatures, writeNounFeatures} from './noun-features.js'
import {nearestOfSubtype} from './organization-nouns.js'

/** Least probability with which an anaphor stands for a named candidate: a wrong name is worse than none. */
const minNamed = {
	he: 0,
	it: confidences.coreference['min-named/it'],
	they: confidences.coreference['min-named/they'],
	noun: confidences.coreference['min-named/noun'],
	unruledNoun: confidences.coreference['min-named/unruled-noun'],
	nearestNoun: confidences.coreference['min-named/nearest-of-subtype'],
	person: confidences.coreference['min-named/person-noun'],
	source: confidences.coreference['min-named/source'],
	nounSource: confidences.coreference['min-named/source-noun'],
} as const

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
		const question = anaphorClass === 'person' ? 'he' : anaphorClass
		list.clear()
		writeCandidates(discourse, anaphor, candidates, list)
		// A source has been mentioned (`it said`), and so has `the singer`, which needs a surer choice.
		const known = anaphorClass === 'person' || discourse.sources.has(anaphor.head)
		const least = anaphorClass === 'person' ? minNamed.person : known ? minNamed.source : minNamed[question]
		const scores = scoreCandidates(model[question], list)
		if (question === 'he') scores[candidates.length]! -= newsNamingBias
		return likeliest(scores, candidates, known, least)
	}
}

// `known`: one of the candidates is meant.
function likeliest(
	scores: readonly number[],
	candidates: readonly AntecedentCandidate[],
	known: boolean,
	minimum: number,
): AntecedentChoice {
	const shares = softmax(scores)
	let index = 0
	for (let at = 1; at < candidates.length + (known ? 0 : 1); at++) if (shares[at]! > shares[index]!) index = at
	const chosen = candidates[index]
	const confidence = shares[index]!
	// Among the candidates alone, where one of them is meant.
	const share = known ? confidence / (1 - shares[candidates.length]!) : confidence
	return {index: chosen && (chosen.referent.entity < 0 || share >= minimum) ? index : -1, confidence}
}

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

/** Chooses what a noun phrase refers to by the learned ranker: the likeliest candidate, unless none is likelier. */
export function chooseNounByModel(
	discourse: DiscourseContext,
	profiles: EntityProfiles,
	{noun: ranker}: ReferenceModel,
): NounChooser {
	const list = new FeatureList()
	return (noun, candidates) => {
		list.clear()
		writeNounCandidates(discourse, profiles, noun, candidates, list)
		const least = discourse.sources.has(noun.head) ? minNamed.nounSource : minNamed.noun
		const choice = likeliest(scoreCandidates(ranker, list), candidates, false, least)
		const chosen = candidates[choice.index]
		const isDoubtful = chosen && chosen.referent.entity >= 0 && choice.confidence < leastByRule(chosen)
		return isDoubtful ? {...choice, index: -1} : choice
	}
}

// Below this as many names are wrong as right.
function leastByRule({ruled}: NounCandidate): number {
	if (!ruled) return minNamed.unruledNoun
	return ruled.rule === ruleId(nearestOfSubtype) ? minNamed.nearestNoun : 0
}

/** Features of each candidate of a noun phrase, then those of no antecedent. */
export function writeNounCandidates(
	discourse: DiscourseContext,
	profiles: EntityProfiles,
	noun: DiscourseMention,
	candidates: readonly NounCandidate[],
	list: FeatureList,
): void {
	const anaphor = readAnaphor(discourse, noun, candidates.length)
	const features = readNoun(discourse, profiles, noun, candidates)
	for (const candidate of candidates) {
		writePronounFeatures(discourse, anaphor, candidate, list)
		const near = Math.max(-1, Math.min(sentenceDistance(discourse, candidate.last, noun), 4))
		writeNounFeatures(profiles, features, candidate, near, list)
		list.close()
	}
	const nearest = candidates[0] ? sentenceDistance(discourse, candidates[0].last, noun) : -1
	writeNoneFeatures(discourse, anaphor, nearest, list)
	writeNoNounFeatures(features, anaphor.isSource, candidates, list)
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

/** The learned part of coreference: a ranker of candidates for each class of pronoun, and for noun phrases. */
export type ReferenceModel = Readonly<Record<Exclude<AnaphorClass, 'person'> | 'noun', Ranker>>

/**
 * Loads the weights that choose the antecedents of pronouns.
 * @throws WeightError that names the file and the command that rebuilds it
 */
export function loadReferenceModel(read: (name: string) => Uint8Array): ReferenceModel {
	const file = unpackWeights(read('reference'), 'reference')
	const ranker = (question: keyof ReferenceModel): Ranker => unpackRanker(file, 'reference', question)
	return {he: ranker('he'), it: ranker('it'), they: ranker('they'), noun: ranker('noun')}
}
