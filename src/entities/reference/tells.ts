import {type Document, lemmaAt, normAt, sentenceAt} from '../../model/document.js'
import type {Question} from './agree.js'
import {type Candidate, sentenceDistance} from './features.js'
import type {Markable} from './markable.js'
import {governorOf} from './parts.js'
import type {Referent, Scene} from './scene.js'

/**
 * `he added`, `she went on`: whoever told the words before tells more; so does whatever isn't a person in `it said`, `they say`.
 */
export function goesOn(scene: Scene, question: Question, anaphor: Markable, candidates: readonly Candidate[]): boolean {
	if (anaphor.form !== 'pronoun' || !scene.sources.has(anaphor.head)) return false
	const verb = lemmaAt(scene.doc, governorOf(scene, anaphor.head))
	if (scene.doc.lexicon.has(verb, 'resuming-verb')) return true
	if (question === 'he') return hasJustTold(scene, anaphor, candidates) && !takesTurn(scene.doc, verb)
	if (!says(scene.doc, verb) || question === 'person') return false
	if (question === 'it') return true
	// `Fans left, because they said …`
	return candidates.every(({teller, referent, last}) =>
		teller ? referent.kind === 'people' : sentenceDistance(scene, last, anaphor) !== 0,
	)
}

/** `A person who was there said … The person added`: nothing but a word for a source goes on with it. */
export const isUnnamedSource = ({sources}: Scene, {determiner, head, from, to, lemma}: Markable): boolean =>
	/^(?:individual|person|source)$/.test(lemma) &&
	/^(?:definite|demonstrative)$/.test(determiner) &&
	to === head + 1 &&
	head - from < 2 &&
	sources.has(head)

/** `The senator said that Holt had lied`: Holt is somebody else. */
export const isNamedBy = ({told}: Scene, {head, kind}: Markable, entity: number): boolean =>
	kind === 'person' && (told.get(head)?.named.has(entity) ?? false)

// `Holt said that Lund had lost. “It was close,” he said.`: words in marks follow on what was told before.
function hasJustTold(scene: Scene, anaphor: Markable, candidates: readonly Candidate[]): boolean {
	const {doc, sources, told} = scene
	const opens = sentenceAt(doc, anaphor.head)?.from === anaphor.head
	const direct = told.get(anaphor.head)?.direct ?? -1
	const first = direct < 0 && opens ? anaphor.head : direct
	const teller = candidates.find((candidate) => candidate.teller)?.referent
	const last = teller?.markables.findLast(({head}) => sources.has(head))?.head
	if (first < 0 || last === undefined || last > first) return false
	const [there, here] = [sentenceAt(doc, last), sentenceAt(doc, first)]
	if (there === undefined || here === undefined || here.block - there.block > 1) return false
	// A paragraph of speech follows on whoever ended the one before, unless that was a question.
	if (there.block !== here.block && (first - here.from > 1 || asks(scene, last))) return false
	return doc.tokens.sentences[first]! - doc.tokens.sentences[last]! < 2
}

/** `Lee asked Moss whether it was late. “No,” he said.`: whoever has just asked doesn't answer. */
export function hasJustAsked(scene: Scene, anaphor: Markable, {markables}: Referent): boolean {
	const {doc, sources, told} = scene
	const direct = told.get(anaphor.head)?.direct ?? -1
	const verb = lemmaAt(doc, governorOf(scene, anaphor.head))
	if (direct < 0 || !doc.lexicon.has(verb, 'act-say')) return false
	const last = markables.findLast(({head}) => sources.has(head))?.head ?? -1
	if (last < 0 || doc.tokens.sentences[direct]! - doc.tokens.sentences[last]! !== 1) return false
	return asks(scene, last) && doc.lexicon.has(normAt(doc, told.get(last)?.first ?? -1), 'interrogative')
}

const asks = (scene: Scene, teller: number): boolean =>
	scene.doc.lexicon.has(lemmaAt(scene.doc, governorOf(scene, teller)), 'act-ask')

/**
 * `they said` is never said of things, nor `it said`, unless they are writings or have told something before; nor of places
 * that haven't, which may well hope and demand.
 */
export function cannotTell(scene: Scene, question: Question, anaphor: Markable, {kind, markables}: Referent): boolean {
	if ((question !== 'it' && question !== 'they') || !scene.sources.has(anaphor.head)) return false
	const {doc} = scene
	const isThing = kind === 'thing' || kind === 'things'
	const verb = lemmaAt(doc, governorOf(scene, anaphor.head))
	if (isThing && thinks(doc, verb)) return true
	if (!isThing && !(kind === 'place' && says(doc, verb))) return false
	return !markables.some(({head, lemma}) => doc.lexicon.has(lemma, 'document-noun') || scene.sources.has(head))
}

// Answers and questions are of another than has just spoken.
const takesTurn = ({lexicon}: Document, verb: string): boolean =>
	lexicon.has(verb, 'act-ask') || /^(?:answer|reply|respond)$/.test(verb)

const says = ({lexicon}: Document, verb: string): boolean =>
	lexicon.has(verb, 'act-say') || lexicon.has(verb, 'act-write')

const thinks = ({lexicon}: Document, verb: string): boolean => mentalActs.some((act) => lexicon.has(verb, act))

const mentalActs = ['act-admit', 'act-ask', 'act-believe', 'act-intend', 'act-promise'] as const

/** Whom an article names with his office if at all: `the judge` is nobody of whom no such thing has been told. */
export const isOfficer = ({doc}: Scene, {lemma}: Markable): boolean => doc.lexicon.has(lemma, 'occupation-noun')
