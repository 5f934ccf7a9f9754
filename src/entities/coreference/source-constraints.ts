import {type Document, lemmaAt, sentenceAt} from '../../model/document.js'
import type {Question} from './agreement.js'
import type {Referent, Scene} from './discourse-context.js'
import type {Candidate} from './features.js'
import {governorOf} from './grammatical-function.js'
import type {Markable} from './mention.js'

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
