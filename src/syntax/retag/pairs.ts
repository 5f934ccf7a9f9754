import type {Tagged, TagSet} from '../tagger.js'
import type {Test} from './retag.js'

// Words that the verb right before them, or the name between, decides where the tagger is in two minds.

/** `He plays doubles`: a finite verb takes no second one; not `What she says matters`. */
export const isPlayed: Test = ({best, second}, {xpos, upos}, norms, row) =>
	row > 1 &&
	xpos[best[row]!] === 'VBZ' &&
	xpos[second[row]!] === 'NNS' &&
	xpos[best[row - 1]!] === 'VBZ' &&
	upos[best[row - 1]!] === 'VERB' &&
	/^(?:CC|IN|[,.])$/.test(xpos[best[row + 1]!]!) &&
	!asking.test(norms[row - 2]!) &&
	!asking.test(norms[row - 3] ?? '') &&
	!asking.test(norms[row - 4] ?? '')

const asking = /^(?:all|everything|how|nothing|that|what|whatever|where|which|who|whoever|why)$/

/** `Two ministers who asked not to be named said`: behind a participle stands no second one. */
export const isToldBehind: Test = ({best, second}, {xpos, upos}, _norms, row) =>
	row > 1 &&
	xpos[best[row]!] === 'VBN' &&
	xpos[second[row]!] === 'VBD' &&
	xpos[best[row - 1]!] === 'VBN' &&
	upos[best[row - 1]!] === 'VERB'

/** `Mills owe growers money`: nothing is called so. */
export const isOwing: Test = ({best}, {xpos}, norms, row) =>
	norms[row] === 'owe' && row > 0 && xpos[best[row]!] === 'NN'

/** `will not flip-flop`: what ends a verb in two parts behind `will` or `to` is no noun. */
export const isVerbInTwo: Test = ({best}, {xpos}, _norms, row) =>
	row > 2 &&
	xpos[best[row]!] === 'NN' &&
	xpos[best[row - 1]!] === 'HYPH' &&
	xpos[best[row - 2]!] === 'VB' &&
	/^(?:MD|RB|TO)$/.test(xpos[best[row - 3]!]!) &&
	/^(?:CC|CD|DT|IN|NNP?S?|PRP\$?|RB|[,.])$/.test(xpos[best[row + 1]!]!)

/** `employs 450 people and supplies parts to mills`: a second verb in the form of the first, before what it takes. */
export const isSecondVerb: Test = ({best, finite, loss}, {xpos, upos}, norms, row) => {
	if (row < 3 || xpos[best[row]!] !== 'NNS' || norms[row - 1] !== 'and' || xpos[finite[row]!] !== 'VBZ') return false
	if (loss[row]! > 1.5 || !/^(?:CD|DT|NNP?S?|PRP\$)$/.test(xpos[best[row + 1]!]!)) return false
	for (let at = row - 2; at > row - 8 && at > 0 && !/^[.;:]$/.test(norms[at]!); at--)
		if (upos[best[at]!] === 'VERB' && xpos[best[at]!] === 'VBZ') return true
	return false
}

// What may be a verb behind an aside: `values Acme`.
const mayBeThird = ({best, finite, loss}: Tagged, {xpos}: TagSet, row: number): boolean =>
	xpos[best[row] ?? 0] === 'NNS' &&
	xpos[finite[row]!] === 'VBZ' &&
	loss[row]! < 3 &&
	/^(?:CD|DT|NNP|PRP\$|\$)$/.test(xpos[best[row + 1] ?? 0] ?? '')

/** `The deal, announced on Monday, values Acme at £2m`: what stands between the commas is an aside. */
export const isAside: Test = (tagged, tags, norms, row) => {
	const {best} = tagged
	const {xpos} = tags
	if (row < 2 || xpos[best[row]!] !== 'VBD' || norms[row - 1] !== ',' || !/^NNP?$/.test(xpos[best[row - 2]!]!))
		return false
	let comma = row + 1
	while (comma < row + 8 && comma < norms.length - 2 && norms[comma] !== ',') comma++
	return norms[comma] === ',' && mayBeThird(tagged, tags, comma + 1)
}

/** The verb behind such an aside. */
export const isBehindAside: Test = (tagged, tags, norms, row) => {
	if (row < 5 || norms[row - 1] !== ',' || !mayBeThird(tagged, tags, row)) return false
	let comma = row - 2
	while (comma > row - 9 && comma > 0 && norms[comma] !== ',') comma--
	return norms[comma] === ',' && /^VB[DN]$/.test(tags.xpos[tagged.best[comma + 1]!]!)
}

/** `suspected of smuggling ivory`: a deed, and no part of a noun. */
export const isAccusedOf: Test = ({best}, {xpos}, norms, row) =>
	row > 2 &&
	xpos[best[row]!] === 'NN' &&
	/.{3}ing$/.test(norms[row]!) &&
	norms[row - 1] === 'of' &&
	/^(?:accused|acquitted|convicted|guilty|suspected)$/.test(norms[row - 2]!) &&
	/^(?:CD|DT|NNP?S?|PRP\$)$/.test(xpos[best[row + 1]!]!) &&
	!/^(?:charges|offences|offenses)$/.test(norms[row + 1]!)

const mark = /^(?:["“”‘’]|''|``)$/

/** `40 “disappeared” people`: one word in marks before a noun describes it. */
export const isMarkedWord: Test = ({best}, {xpos}, norms, row) =>
	row > 1 &&
	/^VB[DN]$/.test(xpos[best[row]!]!) &&
	mark.test(norms[row - 1]!) &&
	mark.test(norms[row + 1]!) &&
	/^(?:CD|DT|JJ|PRP\$)$/.test(xpos[best[row - 2]!]!) &&
	/^NNS?$/.test(xpos[best[row + 2] ?? 0] ?? '')

/** `saw Moss leave`: behind whoever is seen stands what he does. */
export const isSeenDoing: Test = ({best, second}, {xpos}, norms, row) =>
	row > 1 &&
	xpos[best[row]!] === 'NN' &&
	xpos[second[row]!] === 'VB' &&
	/^(?:NNP|PRP)$/.test(xpos[best[row - 1]!]!) &&
	/^(?:hear|heard|helped|let|made|saw|see|seen|watch|watched|watching)$/.test(norms[row - 2] ?? '') &&
	/^(?:DT|IN|PRP\$?|RB|TO|[,.])$/.test(xpos[best[row + 1]!]!)
