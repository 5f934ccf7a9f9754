import {type Document, lemmaAt, normAt, sentenceAt, uposAt, wordAt} from '../../model/document.js'
import {childBy, isBelow, relationOf} from '../../model/grammar/tree.js'
import {startsUpper} from '../word-forms.js'
import type {AnaphorClass} from './agreement.js'
import type {DiscourseContext, Referent} from './discourse-context.js'
import type {AntecedentCandidate} from './features.js'
import {functionAt, functionNumber, governorOf} from './grammatical-function.js'
import type {DiscourseMention} from './mention.js'

/** Mentions of a referent, the last ones, and mentions after an anaphor that constraints look at. */
const maxMentionsBack = 8
const maxMentionsAhead = 30

/**
 * Grammar bars a candidate from being a pronoun's antecedent: both depend on one verb (`Smith saw him`), or the candidate's own
 * phrase holds the pronoun (`her mother`). Method: the binding principles (Chomsky 1981), as far as trees show them.
 */
export function isBarred(discourse: DiscourseContext, anaphor: DiscourseMention, referent: Referent): boolean {
	const {doc} = discourse
	const sentence = doc.tokens.sentences[anaphor.head]
	const mine = governorOf(discourse, anaphor.head)
	const possessed = possessedBy(discourse, anaphor)
	for (let at = referent.mentions.length - 1; at >= 0 && at > referent.mentions.length - maxMentionsBack; at--) {
		const other = referent.mentions[at]!
		if (doc.tokens.sentences[other.head] !== sentence) continue
		const shared = mine >= 0 && governorOf(discourse, other.head) === mine
		if (
			shared &&
			isArgument(discourse, anaphor) &&
			isArgument(discourse, other) &&
			anaphor.pronoun?.use !== 'reflexive'
		)
			return true
		if (isSourceOf(discourse, anaphor, other) || possessesNounOf(discourse, other.head, anaphor.head)) return true
		if (possessed >= 0 && isDescribedBy(discourse, other.head, possessed, anaphor.head)) return true
	}
	return false
}

// The noun that a possessive pronoun modifies: `his tutor`, not `his own man`, `his father's son` or `his tutor Lee`.
function possessedBy({doc}: DiscourseContext, {head}: DiscourseMention): number {
	const noun = doc.tree.deprels[head] === 'nmod:poss' ? (doc.tree.heads[head] ?? -1) : -1
	return normAt(doc, head + 1) === 'own' || uposAt(doc, noun + 1) === 'PROPN' ? -1 : noun
}

// `Riley is his tutor`, `Riley, his tutor`; `his tutor, Riley`: the possessed noun doesn't describe its possessor. But `Riley was
// on his tutor’s side`.
const isDescribedBy = ({doc}: DiscourseContext, called: number, noun: number, pronoun: number): boolean =>
	(childBy(doc.tree, noun, 'nsubj') === called && childBy(doc.tree, noun, 'case') < 0) ||
	(relationOf(doc.tree, called) === 'appos' && doc.tree.heads[called] === noun) ||
	(/^[,(—–-]$/.test(normAt(doc, pronoun - 1)) &&
		relationOf(doc.tree, noun) === 'appos' &&
		doc.tree.heads[noun] === called)

// `his questioning of the candidate`: the possessor of a noun is not its complement.
const possessesNounOf = ({doc}: DiscourseContext, possessor: number, complement: number): boolean =>
	relationOf(doc.tree, complement) === 'nmod' &&
	doc.tree.deprels[possessor] === 'nmod:poss' &&
	doc.tree.heads[possessor] === doc.tree.heads[complement] &&
	normAt(doc, childBy(doc.tree, complement, 'case')) === 'of'

// `Smith, he said, was late`: two persons: speakers don't refer to themselves by name.
const isSourceOf = (
	{doc, sourceAt}: DiscourseContext,
	{from, head}: DiscourseMention,
	other: DiscourseMention,
): boolean =>
	sourceAt[other.head] === head && normAt(doc, from - 1) === ',' && other.to === from - 1 && other.form !== 'pronoun'

// Not a conjunct: in `Smith left and he stayed` the parser errs at times.
const isArgument = (discourse: DiscourseContext, {head}: DiscourseMention): boolean =>
	functionAt(discourse, head) <= functionNumber.object && relationOf(discourse.doc.tree, head) !== 'conj'

/** Entities named further on in the sentence below the verb whose subject a pronoun is: `he said that Smith …` mentions two. */
export function namedBelow(discourse: DiscourseContext, index: number): Set<number> {
	const {doc, mentions} = discourse
	const anaphor = mentions[index]!
	const found = new Set<number>()
	if (relationOf(doc.tree, anaphor.head) !== 'nsubj') return found
	const verb = governorOf(discourse, anaphor.head)
	const above = doc.tree.heads[verb] ?? -1
	// `he was tired, Smith said`: the content stands below the cue, which comes after it.
	const mine = above > verb && relationOf(doc.tree, verb) === 'ccomp' ? above : verb
	const sentence = doc.tokens.sentences[anaphor.head]
	for (let at = index + 1; at < mentions.length && at < index + maxMentionsAhead; at++) {
		const other = mentions[at]!
		if (doc.tokens.sentences[other.head] !== sentence) break
		if (other.form === 'name' && isBelow(discourse.doc.tree, other.head, mine)) found.add(other.entity)
	}
	return found
}

/**
 * `Holt said that Lund had lost. “It was close,” he said.`: a quotation continues the source before, unless it is an answer; so
 * does `it said`.
 */
export function continuesSpeech(
	discourse: DiscourseContext,
	anaphorClass: AnaphorClass,
	anaphor: DiscourseMention,
	candidates: readonly AntecedentCandidate[],
): boolean {
	if (anaphor.form !== 'pronoun' || !discourse.sources.has(anaphor.head)) return false
	const verb = lemmaAt(discourse.doc, governorOf(discourse, anaphor.head))
	if (anaphorClass === 'it') return isSpeechVerb(discourse.doc, verb)
	return anaphorClass === 'he' && !takesTurn(discourse.doc, verb) && isNextSpeech(discourse, anaphor, candidates)
}

function isNextSpeech(
	discourse: DiscourseContext,
	anaphor: DiscourseMention,
	candidates: readonly AntecedentCandidate[],
): boolean {
	const {doc, sources, reported} = discourse
	const opens = sentenceAt(doc, anaphor.head)?.from === anaphor.head
	const direct = reported.get(anaphor.head)?.direct ?? -1
	const first = direct < 0 && opens ? anaphor.head : direct
	const source = candidates.find((candidate) => candidate.isLastSource)?.referent
	const last = source?.mentions.findLast(({head}) => sources.has(head))?.head
	if (first < 0 || last === undefined || last > first) return false
	const [there, here] = [sentenceAt(doc, last), sentenceAt(doc, first)]
	if (there === undefined || here === undefined || here.block - there.block > 1) return false
	// A paragraph of speech continues the source of the one before, unless that was a question.
	if (there.block !== here.block && (first - here.from > 1 || isQuestion(discourse, last))) return false
	return doc.tokens.sentences[first]! - doc.tokens.sentences[last]! < 2
}

const isQuestion = (discourse: DiscourseContext, source: number): boolean =>
	discourse.doc.lexicon.has(lemmaAt(discourse.doc, governorOf(discourse, source)), 'act-ask')

// `asked`, `replied`: another speaker than before.
const takesTurn = ({lexicon}: Document, verb: string): boolean =>
	lexicon.has(verb, 'act-ask') || /^(?:answer|reply|respond)$/.test(verb)

/**
 * The subject of `they said` and `it said` is no thing, except texts and earlier sources; nor a place that was no source,
 * although places `hope` and `demand`.
 */
export function cannotBeSource(
	discourse: DiscourseContext,
	anaphorClass: AnaphorClass,
	anaphor: DiscourseMention,
	{kind, mentions}: Referent,
): boolean {
	if ((anaphorClass !== 'it' && anaphorClass !== 'they') || !discourse.sources.has(anaphor.head)) return false
	const {doc} = discourse
	const isThing = kind === 'thing' || kind === 'things'
	const verb = lemmaAt(doc, governorOf(discourse, anaphor.head))
	if (isThing && isMentalVerb(doc, verb)) return true
	if (!isThing && !(kind === 'place' && isSpeechVerb(doc, verb))) return false
	return !mentions.some(({head, lemma}) => doc.lexicon.has(lemma, 'document-noun') || discourse.sources.has(head))
}

const isSpeechVerb = ({lexicon}: Document, verb: string): boolean =>
	lexicon.has(verb, 'act-say') || lexicon.has(verb, 'act-write')

const isMentalVerb = ({lexicon}: Document, verb: string): boolean => mentalActs.some((act) => lexicon.has(verb, act))

const mentalActs = ['act-admit', 'act-ask', 'act-believe', 'act-intend', 'act-promise'] as const

/** `the judge`: occupation nouns, which corefer only with an entity whose post has been stated. */
export const isOccupation = ({doc}: DiscourseContext, {lemma}: DiscourseMention): boolean =>
	doc.lexicon.has(lemma, 'occupation-noun')

/** `the victim`: the one called so before, whom a rule knows, or another; not `the Democrat`. */
export const isBareDescription = ({doc}: DiscourseContext, {lemma, from, head}: DiscourseMention): boolean =>
	from === head && doc.lexicon.has(lemma, 'description-noun') && !startsUpper(wordAt(doc, head))
