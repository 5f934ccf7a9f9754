import {unpackWeights} from '../../learning/files/weight-file.js'
import {FeatureList} from '../../learning/linear/feature-list.js'
import {type Ranker, scoreCandidates, softmax, unpackRanker} from '../../learning/linear/ranker.js'
import {confidences} from '../../model/confidences.js'
import type {QuoteSpan} from '../../model/quote.js'
import {isAnonymous} from './anonymous-source.js'
import {describeSource} from './source-description.js'
import {findSpeakerCandidates, type SpeakerCandidate, type SpeakerProfiles} from './speaker-candidates.js'
import {readSource, writeSpeakerFeatures} from './speaker-features.js'
import type {SpeakerAnswer, SpeakerContext} from './speaker-rule.js'

/** Takes the answer of the rules or another one. */
export type SpeakerChooser = (
	context: SpeakerContext,
	profiles: SpeakerProfiles,
	quote: QuoteSpan,
	answer: SpeakerAnswer,
) => SpeakerAnswer

/** Loads the weights that choose speakers. @throws WeightError */
export const loadSpeakerModel = (read: (name: string) => Uint8Array): Ranker =>
	unpackRanker(unpackWeights(read('speakers'), 'speakers'), 'speakers', 'speaker')

/**
 * Chooses among what the rules answer, the description, the last speakers and the entities around, by a log-linear ranker
 * learned from annotated news; the answer of the rules stays unless another is clearly more probable.
 */
export function chooseByModel(model: Ranker): SpeakerChooser {
	const list = new FeatureList()
	return (context, profiles, quote, answer) => {
		if (isSettled(quote, answer)) return answer
		list.clear()
		const candidates = writeCandidates(context, profiles, quote, answer, list)
		if (candidates.length === 1) return answer
		const shares = softmax(scoreCandidates(model, list))
		let best = 0
		shares.forEach((share, index) => {
			if (share > shares[best]!) best = index
		})
		context.doc.run.observer?.decide({
			step: 'speaker',
			start: quote.start,
			end: quote.end,
			isKept: true,
			rule: answer.rule,
			least: confidences.speakers['min-chosen'],
			candidates: candidates.map((candidate, index) => ({
				name: nameOf(candidate, profiles),
				probability: shares[index]!,
			})),
		})
		const {speakers, description, isAnswer} = candidates[best]!
		const own = doubted(answer, shares[0]!)
		if (isAnswer || shares[best]! < confidences.speakers['min-chosen']) return own
		const isUnnamed = isAnonymous(context, quote) || context.known.ofTwoHolders.has(quote.source?.head ?? -1)
		if (speakers.length > 0 && answer.speakers.length === 0 && isUnnamed) return own
		return {speakers, description, rule: 'source/chosen', confidence: shares[best]!}
	}
}

// `he said`, where the ranker finds others that may have spoken: the pronoun may have been read wrong.
const doubted = (answer: SpeakerAnswer, share: number): SpeakerAnswer =>
	answer.rule === 'source/pronoun' && share < confidences.speakers['min-share-of-pronoun']
		? {...answer, confidence: Math.min(answer.confidence, confidences.speakers['pronoun-source/doubtful'])}
		: answer

const nameOf = ({speakers, description}: SpeakerCandidate, {entities}: SpeakerProfiles): string =>
	speakers.map((speaker) => entities[speaker]!.name).join(' and ') || (description ?? '')

/** Whether the source itself has the name, or that of a document's author; or the quote is a turn of a dialogue. */
export const isSettled = (quote: Pick<QuoteSpan, 'rule'>, {rule}: SpeakerAnswer): boolean =>
	quote.rule === 'turn' || /^source\/(?:apposition|author|joint|name|person|quoted)/.test(rule ?? '')

/** Writes the features of all candidates for a quote, the rules' answer first. */
export function writeCandidates(
	{doc, known, before}: SpeakerContext,
	profiles: SpeakerProfiles,
	quote: QuoteSpan,
	answer: SpeakerAnswer,
	list: FeatureList,
): SpeakerCandidate[] {
	const description = describeSource(doc, quote, known)
	const candidates = findSpeakerCandidates(doc, quote, answer, description, before, profiles, known)
	const source = readSource(doc, known, profiles, quote, answer)
	for (const candidate of candidates) writeSpeakerFeatures(source, candidate, list)
	return candidates
}
