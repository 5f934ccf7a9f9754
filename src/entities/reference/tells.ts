import {lemmaAt} from '../../model/document.js'
import type {Question} from './agree.js'
import {type Candidate, sentenceDistance} from './features.js'
import type {Markable} from './markable.js'
import {governorOf, type Referent, type Scene} from './scene.js'

/** Nouns for writings that say something without anybody's name: `It found that …` of a study. Lower case, singular. */
const writings: ReadonlySet<string> = new Set(
	`analysis article assessment audit ballot bill book brief bulletin census complaint constitution contract decision declaration document
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
	if (!says.test(verb) || question === 'he' || question === 'person') return false
	if (question === 'it') return true
	// `Fans left, because they said …`
	return candidates.every(({teller, referent, last}) =>
		teller ? referent.kind === 'people' : sentenceDistance(scene, last, anaphor) !== 0,
	)
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
