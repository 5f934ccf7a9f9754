import type {Test} from './retag.js'

// Words of reports of war, weather and markets that a tagger takes for something else.

/** `several billion won` */
export const isMoney: Test = ({best}, {upos}, norms, row) =>
	norms[row] === 'won' && upos[best[row]!] === 'VERB' && /^[bmtr]{1,2}illion$/.test(norms[row - 1] ?? '')

/** `Clashes between police and fans erupted`: what opens a sentence before a phrase, with a verb to come. */
export const isTopic: Test = ({best}, {xpos}, norms, row) => {
	if (
		xpos[best[row]!] !== 'VBZ' ||
		!/^\p{Ll}{3,}s$/u.test(norms[row]!) ||
		/^(?:does|goes|looks|means|says|seems)$/.test(norms[row]!)
	)
		return false
	if (
		(row > 0 && norms[row - 1] !== '.') ||
		!/^(?:across|against|at|between|from|in|near|of|on|over)$/.test(norms[row + 1]!)
	)
		return false
	for (let at = row + 2; at < row + 14 && at < norms.length && !/^[.,;:]$/.test(norms[at]!); at++)
		if (/^(?:MD|VB[DZ])$/.test(xpos[best[at]!]!)) return true
	return false
}

/** `killed ten people and wounded 20 others` */
export const isHarming: Test = ({best}, {xpos}, norms, row) => {
	if (!/^(?:damaged|destroyed|displaced|hurt|injured|trapped|wounded)$/.test(norms[row]!) || norms[row - 1] !== 'and')
		return false
	const next = norms[row + 1]!
	if (
		xpos[best[row + 1]!] !== 'CD' &&
		!/^(?:about|an?|another|at|dozens|hundreds|many|more|nearly|over|scores|several|some|the|thousands)$/.test(next)
	)
		return false
	for (let at = row - 2; at > row - 12 && at >= 0 && !/^[.;]$/.test(norms[at]!); at--)
		if (xpos[best[at]!] === 'VBD' && /^(?:hit|killed|left|struck)$/.test(norms[at]!)) return true
	return false
}

/** `Israel, which shot them down` */
export const isStriking: Test = ({best}, {xpos}, norms, row) =>
	/^(?:cut|hit|shot)$/.test(norms[row]!) &&
	xpos[best[row]!] === 'NN' &&
	/^(?:that|which|who)$/.test(norms[row - 1] ?? '') &&
	/^(?:her|him|it|them)$/.test(norms[row + 1]!)

/** `fled as rebels advanced`, `came as hundreds of people crowded onto the quay` */
export const isMoving: Test = ({best}, {xpos}, norms, row) => {
	if (row < 2 || xpos[best[row]!] !== 'JJ' || !/^\p{Ll}{3,}ed$/u.test(norms[row]!)) return false
	if (!/^NNP?S$/.test(xpos[best[row - 1]!]!) || !/^(?:[,.;]|across|into|on|onto|to|towards?)$/.test(norms[row + 1]!))
		return false
	let at = row - 2
	while (at > row - 8 && at > 0 && (norms[at] === 'of' || /^(?:CD|DT|JJ|NNP?S?|PRP\$)$/.test(xpos[best[at]!]!))) at--
	return /^(?:after|as|before|when|while)$/.test(norms[at]!)
}

/** `The firms all proposed new plans` */
export const isDoneByAll: Test = ({best}, {xpos}, norms, row) =>
	row > 1 &&
	xpos[best[row]!] === 'VBN' &&
	/^(?:all|both|each)$/.test(norms[row - 1]!) &&
	/^(?:NNP?S|NN)$/.test(xpos[best[row - 2]!]!) &&
	/^(?:CD|DT|JJ|NNP?S?|PRP\$)$/.test(xpos[best[row + 1]!]!)

/** `have been missing since May` */
export const isMissing: Test = ({best}, {xpos}, norms, row) =>
	norms[row] === 'missing' &&
	row > 0 &&
	xpos[best[row]!] === 'VBG' &&
	/^(?:are|be|been|is|still|was|were)$/.test(norms[row - 1]!) &&
	/^(?:IN|[,.])$/.test(xpos[best[row + 1]!]!)
