import {type Document, lemmaAt, normAt, sentenceAt, uposAt} from '../../model/document.js'
import {childBy, relationOf} from '../../model/tree.js'
import type {Question} from './agreement.js'
import type {Referent, Scene} from './discourse-context.js'
import type {Candidate} from './features.js'
import {governorOf, partAt} from './grammatical-function.js'
import type {Markable} from './mention.js'

/**
 * Grammar forbids that a pronoun stands for a candidate: both depend on one verb (`Smith saw him`), or the candidate's own
 * phrase holds the pronoun (`her mother`). Method: the binding principles (Chomsky 1981), as far as trees show them.
 */
export function isBarred(scene: Scene, anaphor: Markable, referent: Referent): boolean {
	const {doc} = scene
	const sentence = doc.tokens.sentences[anaphor.head]
	const mine = governorOf(scene, anaphor.head)
	const possessed = possessedBy(scene, anaphor)
	for (let at = referent.markables.length - 1; at >= 0 && at > referent.markables.length - 8; at--) {
		const other = referent.markables[at]!
		if (doc.tokens.sentences[other.head] !== sentence) continue
		const shared = mine >= 0 && governorOf(scene, other.head) === mine
		if (shared && isArgument(scene, anaphor) && isArgument(scene, other) && anaphor.pronoun?.use !== 'reflexive')
			return true
		if (isSourceOf(scene, anaphor, other)) return true
		if (possessed >= 0 && isCalled(scene, other.head, possessed, anaphor.head)) return true
	}
	return false
}

// What a pronoun possesses itself: `his tutor`, not `his own man`, `his father's son` or `his tutor Lee`, who is another.
function possessedBy({doc}: Scene, {head}: Markable): number {
	const noun = doc.tree.deprels[head] === 'nmod:poss' ? (doc.tree.heads[head] ?? -1) : -1
	return normAt(doc, head + 1) === 'own' || uposAt(doc, noun + 1) === 'PROPN' ? -1 : noun
}

// `Riley is his tutor`, `Riley, his tutor`; `his tutor, Riley`: nobody is called what he himself possesses.
const isCalled = ({doc}: Scene, called: number, noun: number, pronoun: number): boolean =>
	childBy(doc.tree, noun, 'nsubj') === called ||
	(relationOf(doc.tree, called) === 'appos' && doc.tree.heads[called] === noun) ||
	(/^[,(—–-]$/.test(normAt(doc, pronoun - 1)) &&
		relationOf(doc.tree, noun) === 'appos' &&
		doc.tree.heads[noun] === called)

// `Smith, he said, was late`: whoever speaks of himself does it the other way round.
const isSourceOf = ({doc, sourceAt}: Scene, {from, head}: Markable, other: Markable): boolean =>
	sourceAt[other.head] === head && normAt(doc, from - 1) === ',' && other.to === from - 1 && other.form !== 'pronoun'

// Not a conjunct: in `Smith left and he stayed` trees go wrong at times.
const isArgument = (scene: Scene, {head}: Markable): boolean =>
	/^(?:subject|passive|object)$/.test(partAt(scene, head)) && relationOf(scene.doc.tree, head) !== 'conj'

/** Entities named further on in the sentence below the verb whose subject a pronoun is: `he said that Smith …` speaks of two. */
export function namedBelow(scene: Scene, index: number): Set<number> {
	const {doc, markables} = scene
	const anaphor = markables[index]!
	const found = new Set<number>()
	if (relationOf(doc.tree, anaphor.head) !== 'nsubj') return found
	const verb = governorOf(scene, anaphor.head)
	const above = doc.tree.heads[verb] ?? -1
	// `he was tired, Smith said`: the content stands below the cue, which comes after it.
	const mine = above > verb && relationOf(doc.tree, verb) === 'ccomp' ? above : verb
	const sentence = doc.tokens.sentences[anaphor.head]
	for (let at = index + 1; at < markables.length && at < index + 30; at++) {
		const other = markables[at]!
		if (doc.tokens.sentences[other.head] !== sentence) break
		if (other.form === 'name' && stands(scene, other.head, mine)) found.add(other.entity)
	}
	return found
}

function stands({doc}: Scene, row: number, above: number): boolean {
	for (let at = row, steps = 0; at >= 0 && steps < 15; at = doc.tree.heads[at] ?? -1, steps++)
		if (at === above) return true
	return false
}

/**
 * `Holt said that Lund had lost. “It was close,” he said.`: words in marks are of the source before, unless they answer; so is
 * what `it said`.
 */
export function continuesSpeech(
	scene: Scene,
	question: Question,
	anaphor: Markable,
	candidates: readonly Candidate[],
): boolean {
	if (anaphor.form !== 'pronoun' || !scene.sources.has(anaphor.head)) return false
	const verb = lemmaAt(scene.doc, governorOf(scene, anaphor.head))
	if (question === 'it') return says(scene.doc, verb)
	return question === 'he' && !takesTurn(scene.doc, verb) && isNextSpeech(scene, anaphor, candidates)
}

function isNextSpeech(scene: Scene, anaphor: Markable, candidates: readonly Candidate[]): boolean {
	const {doc, sources, reported} = scene
	const opens = sentenceAt(doc, anaphor.head)?.from === anaphor.head
	const direct = reported.get(anaphor.head)?.direct ?? -1
	const first = direct < 0 && opens ? anaphor.head : direct
	const source = candidates.find((candidate) => candidate.isLastSource)?.referent
	const last = source?.markables.findLast(({head}) => sources.has(head))?.head
	if (first < 0 || last === undefined || last > first) return false
	const [there, here] = [sentenceAt(doc, last), sentenceAt(doc, first)]
	if (there === undefined || here === undefined || here.block - there.block > 1) return false
	// A paragraph of speech follows on whoever ended the one before, unless that was a question.
	if (there.block !== here.block && (first - here.from > 1 || asks(scene, last))) return false
	return doc.tokens.sentences[first]! - doc.tokens.sentences[last]! < 2
}

const asks = (scene: Scene, source: number): boolean =>
	scene.doc.lexicon.has(lemmaAt(scene.doc, governorOf(scene, source)), 'act-ask')

// Answers and questions are of another than has just spoken.
const takesTurn = ({lexicon}: Document, verb: string): boolean =>
	lexicon.has(verb, 'act-ask') || /^(?:answer|reply|respond)$/.test(verb)

/**
 * `they said` is never said of things, nor `it said`, unless they are writings or have been a source before; nor of places
 * that haven't, which may well hope and demand.
 */
export function cannotBeSource(
	scene: Scene,
	question: Question,
	anaphor: Markable,
	{kind, markables}: Referent,
): boolean {
	if ((question !== 'it' && question !== 'they') || !scene.sources.has(anaphor.head)) return false
	const {doc} = scene
	const isThing = kind === 'thing' || kind === 'things'
	const verb = lemmaAt(doc, governorOf(scene, anaphor.head))
	if (isThing && thinks(doc, verb)) return true
	if (!isThing && !(kind === 'place' && says(doc, verb))) return false
	return !markables.some(({head, lemma}) => doc.lexicon.has(lemma, 'document-noun') || scene.sources.has(head))
}

const says = ({lexicon}: Document, verb: string): boolean =>
	lexicon.has(verb, 'act-say') || lexicon.has(verb, 'act-write')

const thinks = ({lexicon}: Document, verb: string): boolean => mentalActs.some((act) => lexicon.has(verb, act))

const mentalActs = ['act-admit', 'act-ask', 'act-believe', 'act-intend', 'act-promise'] as const

/** An article names its holder with the post if at all: `the judge` is nobody whose post wasn't stated. */
export const isOccupation = ({doc}: Scene, {lemma}: Markable): boolean => doc.lexicon.has(lemma, 'occupation-noun')
