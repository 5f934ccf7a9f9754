import {lemmaAt, sentenceAt} from '../../model/document.js'
import type {Question} from './agree.js'
import {type Candidate, sentenceDistance} from './features.js'
import type {Markable} from './markable.js'
import {governorOf} from './parts.js'
import type {Referent, Scene} from './scene.js'

/** Nouns for writings that say something without anybody's name: `It found that …` of a study. Lower case, singular. */
const writings: ReadonlySet<string> = new Set(
	`affidavit analysis article assessment audit ballot bill book brief bulletin census complaint constitution contract decision declaration document
	editorial email essay estimate filing finding forecast guideline indictment law lawsuit leaflet letter magazine manifesto memo message
	newspaper note notice opinion order page paper petition plan poll post proposal record regulation release report research resolution
	review rule ruling statement story study summary survey text transcript treaty tweet verdict video warrant website`.split(
		/\s+/,
	),
)

/**
 * `he added`, `she went on`: whoever told the words before tells more; so does whatever isn't a person in `it said`, `they say`.
 */
export function goesOn(scene: Scene, question: Question, anaphor: Markable, candidates: readonly Candidate[]): boolean {
	if (anaphor.form !== 'pronoun' || !scene.sources.has(anaphor.head)) return false
	const verb = lemmaAt(scene.doc, governorOf(scene, anaphor.head))
	if (/^(?:add|continue|conclude|go)$/.test(verb)) return true
	if (question === 'he') return hasJustTold(scene, anaphor, candidates) && !/^(?:answer|reply|respond|ask)$/.test(verb)
	if (!says.test(verb) || question === 'person') return false
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

// `Holt said that Lund had lost. “It was close,” he said.`: in one paragraph the words in marks follow on what was told before.
function hasJustTold({doc, sources, told}: Scene, anaphor: Markable, candidates: readonly Candidate[]): boolean {
	const first = told.get(anaphor.head)?.direct ?? -1
	const teller = candidates.find((candidate) => candidate.teller)?.referent
	const last = teller?.markables.findLast(({head}) => sources.has(head))?.head
	if (first < 0 || last === undefined || last > first) return false
	const [there, here] = [sentenceAt(doc, last), sentenceAt(doc, first)]
	if (there === undefined || here === undefined || there.block !== here.block) return false
	return doc.tokens.sentences[first]! - doc.tokens.sentences[last]! < 2
}

/**
 * `they said` is never said of things, nor `it said`, unless they are writings or have told something before; nor of places
 * that haven't, which may well hope and demand.
 */
export function cannotTell(scene: Scene, question: Question, anaphor: Markable, {kind, markables}: Referent): boolean {
	if ((question !== 'it' && question !== 'they') || !scene.sources.has(anaphor.head)) return false
	const isThing = kind === 'thing' || kind === 'things'
	if (!isThing && !(kind === 'place' && says.test(lemmaAt(scene.doc, governorOf(scene, anaphor.head))))) return false
	return !markables.some(({head, lemma}) => writings.has(lemma) || scene.sources.has(head))
}

const says = /^(?:add|argue|claim|continue|explain|note|report|say|state|write)$/
