import {type Document, lemmaAt, normAt, uposAt, xposAt} from '../model/document.js'
import type {Range} from '../model/span.js'
import {childrenOf, relationOf} from '../model/tree.js'
import type {Cue} from './cues.js'
import type {LearnedAttribution} from './learned.js'
import {topicCues} from './topic-cues.js'

/** Nobody who is asked is named in more words. */
const longest = 14

/**
 * The attribution of a model that has learned a wide notion of content, as our records want it: whoever is urged or accused
 * stays outside, what is expressed is told whole. Null where no words are told: `endorsed the deal`, `voted to leave`.
 */
export function narrow(
	doc: Document,
	found: LearnedAttribution,
	cues: ReadonlyMap<string, Cue>,
): LearnedAttribution | null {
	if (!isTold(doc, found, cues)) return null
	const expressed = withExpressed(doc, found)
	const [first, ...rest] = expressed.content
	if (!first || first.from < expressed.cue.to) return expressed
	const from = behindAddressee(doc, first, cueOf(doc, found, cues))
	return from === first.from ? expressed : {...expressed, content: [{from, to: first.to}, ...rest]}
}

// With its particle, where there is one: `call on`.
function cueOf(doc: Document, {cue, cueHead}: LearnedAttribution, cues: ReadonlyMap<string, Cue>): Cue | undefined {
	const lookUp = (row: number): Cue | undefined =>
		cues.get(`${lemmaAt(doc, row)} ${normAt(doc, row + 1)}`) ?? cues.get(lemmaAt(doc, row))
	let found = lookUp(cueHead)
	for (let row = cue.from; row < cue.to && !found; row++) found = lookUp(row)
	return found
}

// A clause, an infinitive of a cue that takes one, words in marks; a mere topic (`recommended a tax`) only by somebody, with
// a verb whose object is what was said.
function isTold(doc: Document, found: LearnedAttribution, cues: ReadonlyMap<string, Cue>): boolean {
	const {content, source, cue, confidence} = found
	if (content.some((piece) => hasFinite(doc, piece) || isMark(doc, piece.from - 1))) return true
	if (content.some((piece) => hasInfinitive(doc, piece))) return cueOf(doc, found, cues)?.infinitive === true
	if (!source || confidence < 0.4 || content.every((piece) => isNamed(doc, piece))) return false
	for (let row = cue.from; row < cue.to; row++) if (topicCues.has(lemmaAt(doc, row))) return true
	return false
}

const isMark = (doc: Document, row: number): boolean => /^["“'‘`«]+$/.test(normAt(doc, row))

// A marker or a finite verb.
function hasFinite(doc: Document, {from, to}: Range): boolean {
	if (/^(?:that|whether|if|how|why)$/.test(normAt(doc, from))) return true
	for (let row = from; row < to; row++)
		if (/^(?:MD|VBD|VBP|VBZ)$/.test(xposAt(doc, row)) && relationOf(doc.tree, row) !== 'acl') return true
	return false
}

function hasInfinitive(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (xposAt(doc, row) === 'TO') return true
	return false
}

// Nothing but a name or pronoun.
function isNamed(doc: Document, {from, to}: Range): boolean {
	for (let row = from; row < to; row++) if (!/^(?:PROPN|PRON|DET|PART|ADP)$/.test(uposAt(doc, row))) return false
	return true
}

// `expressed concern over the plan`: the concern is told too.
function withExpressed(doc: Document, found: LearnedAttribution): LearnedAttribution {
	const {cue, cueHead, content} = found
	const first = content[0]
	if (!first || first.from < cueHead || !/^(?:express|voice)$/.test(lemmaAt(doc, cueHead))) return found
	const object = childrenOf(doc.tree, cueHead).find((row) => row > cueHead && relationOf(doc.tree, row) === 'obj')
	if (object === undefined || object >= first.from) return found
	const from = Math.max(doc.tree.lefts[object]!, cueHead + 1)
	return {
		...found,
		cue: {from: cue.from, to: Math.min(cue.to, from)},
		content: [{from, to: first.to}, ...content.slice(1)],
	}
}

// `urged drivers to slow down`, `accused him of lying`: the content begins with the preposition or `to`.
function behindAddressee(doc: Document, {from, to}: Range, cue: Cue | undefined): number {
	if (!cue || !/^(?:ask|order|warn|accuse|say)$/.test(cue.act)) return from
	for (let row = from + 1; row < Math.min(to - 1, from + longest); row++) {
		if (/^(?:VERB|AUX|PUNCT)$/.test(uposAt(doc, row))) return from
		if (!opensRequest(doc, row, cue)) continue
		const start = normAt(doc, row - 1) === 'not' ? row - 1 : row
		return /^(?:NOUN|PROPN|PRON)$/.test(uposAt(doc, start - 1)) && start > from ? start : from
	}
	return from
}

const opensRequest = (doc: Document, row: number, {act}: Cue): boolean =>
	act === 'accuse'
		? normAt(doc, row) === 'of' && xposAt(doc, row + 1) === 'VBG'
		: xposAt(doc, row) === 'TO' || (act === 'ask' && /^(?:whether|if)$/.test(normAt(doc, row)))
