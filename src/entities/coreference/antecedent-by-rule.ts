import {confidences} from '../../model/confidences.js'
import {type AnaphorClass, agrees} from './agreement.js'
import type {DiscourseMemory} from './candidates.js'
import {continuesSpeech} from './constraints.js'
import type {AntecedentCandidate} from './features.js'
import {earlierSubject} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'

/** A candidate by its index, or -1 for none of them, with its probability. */
export interface AntecedentChoice {
	readonly index: number
	readonly confidence: number
}

/** The antecedent of a pronoun where grammar shows it; undefined where the ranker has to choose. */
export const antecedentByRule = (
	memory: DiscourseMemory,
	anaphorClass: AnaphorClass,
	anaphor: DiscourseMention,
	candidates: readonly AntecedentCandidate[],
): AntecedentChoice | undefined =>
	continued(memory, anaphorClass, anaphor, candidates) ?? ofFrontedClause(memory, anaphorClass, anaphor, candidates)

function continued(
	{discourse}: DiscourseMemory,
	anaphorClass: AnaphorClass,
	anaphor: DiscourseMention,
	candidates: readonly AntecedentCandidate[],
): AntecedentChoice | undefined {
	if (!continuesSpeech(discourse, anaphorClass, anaphor, candidates)) return undefined
	const index = candidates.findIndex((candidate) => candidate.isLastSource)
	return index < 0 ? undefined : {index, confidence: confidences.coreference['continued-source']}
}

// `Holt lives in Narva. When Lund came home, he …`: Lund, even where Holt is the topic of the article.
function ofFrontedClause(
	memory: DiscourseMemory,
	anaphorClass: AnaphorClass,
	anaphor: DiscourseMention,
	candidates: readonly AntecedentCandidate[],
): AntecedentChoice | undefined {
	if (anaphorClass !== 'he') return undefined
	const {discourse} = memory
	const subject = earlierSubject(discourse, anaphor.head)
	// `When Lund left, all was well, he said`: words that he reports.
	if (subject < 0 || discourse.sourceAt[subject] === anaphor.head) return undefined
	const fronted = memory.referentAt(subject)
	const index = candidates.findIndex(({referent}) => referent === fronted)
	if (index < 0 || hasRival(memory, anaphor, subject)) return undefined
	return {index, confidence: confidences.coreference['fronted-subject']}
}

// `When Lund found him, he was dead`: either man may be meant.
function hasRival(memory: DiscourseMemory, anaphor: DiscourseMention, subject: number): boolean {
	const {doc, mentions, mentionAt} = memory.discourse
	const sentence = doc.tokens.sentences[anaphor.head]
	const fronted = memory.referentAt(subject)
	for (let row = anaphor.head - 1; row >= 0 && doc.tokens.sentences[row] === sentence; row--) {
		const mention = mentions[mentionAt[row] ?? -1]
		if (row === subject || mention?.head !== row) continue
		if (mention.pronoun && mention.pronoun.person !== 3) continue
		const referent = memory.referentAt(row)
		if (referent !== fronted && agrees('he', anaphor, referent ?? mention)) return true
	}
	return false
}
