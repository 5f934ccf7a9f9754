import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../model/document.js'
import {isNominal} from '../model/noun-phrase.js'
import {holds, type Range} from '../model/span.js'
import {childrenOf, relationOf} from '../model/tree.js'
import type {Cue} from './cues.js'
import {labelStart} from './labels.js'
import type {LearnedAttribution} from './learned.js'
import {withoutMeanwhile} from './meanwhile.js'
import {occasions} from './occasions.js'
import {hasFinite, isOpened} from './piece-words.js'
import {cueOf, isTold} from './told.js'

/** Nobody who is asked is named in more words. */
const longest = 25

/**
 * The attribution of a model that has learned a wide notion of content, as our records want it: whoever is urged or accused
 * stays outside, what is expressed is told whole. Null where no words are told: `endorsed the deal`, `voted to leave`.
 */
export function narrow(doc: Document, given: LearnedAttribution): LearnedAttribution | null {
	const found = withoutMeanwhile(doc, given)
	const cue = cueOf(doc, found)
	const own = withoutAntecedent(doc, found)
	if (!own || !isTold(doc, own, cue)) return null
	const expressed = withoutOccasion(doc, withExpressed(doc, own))
	const [first, ...rest] = expressed.content
	if (!first || first.from < expressed.cue.to) return expressed
	const label = labelStart(doc, expressed.cueHead, first)
	const from = label > first.from ? label : behindAddressee(doc, first, cue)
	return from === first.from ? expressed : {...expressed, content: [{from, to: first.to}, ...rest]}
}

// `Under the plan put forward by Acme`, `an offer that Ruiz described as “cheap”`: the noun that a cue's clause is about is
// the article's.
function withoutAntecedent(doc: Document, found: LearnedAttribution): LearnedAttribution | null {
	const {heads, deprels} = doc.tree
	// `put forward by`: whichever word of the cue hangs on something outside.
	let verb = found.cue.from
	while (verb < found.cue.to - 1 && holds(found.cue, heads[verb]!)) verb++
	const noun = heads[verb] ?? -1
	if (noun < 0 || noun > verb || !/^acl/.test(deprels[verb]!) || !isNominal(doc, noun)) return found
	// `Old boats, they said, are unsafe`: no clause about them.
	if (normAt(doc, noun + 1) === ',') return found
	const isOwn = (piece: Range): boolean =>
		isOpened(doc, piece.from) || (hasFinite(doc, piece) && !isPronoun(doc, piece))
	const isOpen = found.content.some(
		(piece) => !isOpened(doc, piece.from) && !isPronoun(doc, piece) && !holds(piece, noun),
	)
	const content = found.content.filter(
		(piece) => isOwn(piece) || (isPronoun(doc, piece) ? isOpen : !holds(piece, noun)),
	)
	if (content.length === found.content.length) return found
	return content.length > 0 ? {...found, content} : null
}

const isPronoun = (doc: Document, {from, to}: Range): boolean => to - from === 1 && uposAt(doc, from) === 'PRON'

// `expressed concern over the plan`: the concern is told too.
function withExpressed(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const {cueHead, content} = found
	const first = content[0]
	if (!first || first.from < cueHead) return found
	if (!/^(?:express|voice)$/.test(lemmaAt(doc, cueHead))) return found
	const object = childrenOf(doc.tree, cueHead).find((row) => row > cueHead && relationOf(doc.tree, row) === 'obj')
	if (object === undefined || object >= first.from) return found
	return withContentFrom(found, Math.max(doc.tree.lefts[object]!, cueHead + 1))
}

// `told governors to begin in a speech two weeks ago`: where it is told closes the sentence, but isn't told.
function withoutOccasion(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const last = found.content.at(-1)
	if (!last || last.from < found.cueHead) return found
	for (let row = last.to - 1; row > last.from + 1 && row > last.to - longest; row--) {
		if (/^(?:AUX|PUNCT|SCONJ|VERB)$/.test(uposAt(doc, row))) return found
		if (uposAt(doc, row) !== 'ADP' || !isOccasion(doc, row)) continue
		return {...found, content: [...found.content.slice(0, -1), {from: last.from, to: row}]}
	}
	return found
}

// `in a statement`, `at Friday's news conference`; not `based on her statement`
function isOccasion(doc: Document, row: number): boolean {
	if (!/^(?:at|during|in|on|via)$/.test(normAt(doc, row))) return false
	const noun = doc.tree.heads[row] ?? -1
	if (/^VB[GN]$/.test(xposAt(doc, row - 1)) && doc.tree.heads[noun] === row - 1) return false
	return noun > row && relationOf(doc.tree, row) === 'case' && noun - row < 6 && occasions.has(lemmaAt(doc, noun))
}

const withContentFrom = (found: LearnedAttribution, from: number): LearnedAttribution => ({
	...found,
	cue: {from: found.cue.from, to: Math.min(found.cue.to, from)},
	content: [{from, to: found.content[0]!.to}, ...found.content.slice(1)],
})

// `urged drivers to slow down`, `accused him of lying`: the content begins with the preposition or `to`.
function behindAddressee(doc: Document, {from, to}: Range, cue: Cue | undefined): number {
	if (!cue || !/^(?:ask|order|warn|accuse|say)$/.test(cue.act) || opensRequest(doc, from, cue)) return from
	for (let row = from + 1; row < Math.min(to - 1, from + longest); row++) {
		// Whoever is accused may get a relative clause: no other `of` with a gerund stands there.
		if (cue.act !== 'accuse' && /^(?:VERB|AUX|PUNCT)$/.test(uposAt(doc, row)) && normAt(doc, row) !== ',') return from
		if (!opensRequest(doc, row, cue)) continue
		const start = normAt(doc, row - 1) === 'not' ? row - 1 : row
		// `asked his lawyers for him to attend`
		const whose = opensWhose(doc, from, start)
		if (whose >= 0) return whose
		return /^(?:ADJ|NOUN|PROPN|PRON|PUNCT)$/.test(uposAt(doc, start - 1)) && start > from ? start : from
	}
	return from
}

const opensRequest = (doc: Document, row: number, {act, infinitive}: Cue): boolean =>
	act === 'accuse'
		? normAt(doc, row) === 'of' && xposAt(doc, row + 1) === 'VBG'
		: (infinitive && xposAt(doc, row) === 'TO') ||
			(uposAt(doc, row) === 'SCONJ' && /^(?:that|whether|if)$/.test(normAt(doc, row)))

// Whoever is to do it, or what is asked for, opens the request: `for him to attend`; -1 where nothing does.
function opensWhose(doc: Document, from: number, to: number): number {
	for (let row = to - 1; row > from && row > to - 6; row--) {
		if (normAt(doc, row) === 'for') return row
		if (!/^(?:ADJ|DET|NOUN|PRON|PROPN)$/.test(uposAt(doc, row))) return -1
	}
	return -1
}
