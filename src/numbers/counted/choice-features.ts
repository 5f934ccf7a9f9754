import {hashWord, mixPair} from '../../learning/hash.js'
import type {FeatureList} from '../../learning/linear/feature-list.js'
import {clauseAt, type Document, lemmaAt, normAt, rangeOf, uposAt, xposAt} from '../../model/document.js'
import type {Clause} from '../../model/grammar/phrases.js'
import {childBy, pathUp, relationOf} from '../../model/grammar/tree.js'
import type {QuantityMention} from '../../model/quantity.js'
import type {CountedCandidate} from './choice-candidates.js'

/** What the features of all candidates of a quantity share. */
interface QuantityView {
	readonly doc: Document
	/** The first and the last row of the numeral. */
	readonly first: number
	readonly last: number
	/** Hash of the type; of the type and unit; of the change and its role; of the rule. */
	readonly type: number
	readonly unit: number
	readonly change: number
	readonly rule: number
	/** The word that the number hangs on, and what governs that, upwards. */
	readonly up: readonly number[]
	/** Hash of its relation. */
	readonly hangs: number
	readonly clause: Clause | undefined
	/** 1 where the clause has a subject of its own. */
	readonly own: number
	/** Hash of the verb of the clause; of the words before the numeral and right after it. */
	readonly verb: number
	readonly before: number
	readonly next: number
	/** Lemmas that earlier quantities count or measure. */
	readonly counted: ReadonlySet<string>
}

const band = (distance: number): number =>
	distance < 2 ? 0 : distance < 3 ? 1 : distance < 5 ? 2 : distance < 8 ? 3 : distance < 12 ? 4 : distance < 20 ? 5 : 6

/** Reads what the features of all candidates of a quantity share. */
export function viewQuantity(doc: Document, mention: QuantityMention, counted: ReadonlySet<string>): QuantityView {
	const {from, to} = rangeOf(doc, mention.numeral)
	const type = hashWord(mention.type)
	const place = placeOf(doc, from, to)
	const clause = clauseAt(doc, place)
	const kind = mention.type === 'money' ? 'money' : mention.type === 'count' ? '' : (mention.unit ?? '')
	return {
		doc,
		first: from,
		last: to - 1,
		type,
		unit: mixPair(type, hashWord(kind)),
		change: hashWord(`${mention.change} ${mention.changeRole}`),
		rule: hashWord(mention.rule),
		up: pathUp(doc.tree, place, maxSteps),
		hangs: hashWord(relationOf(doc.tree, place)),
		clause,
		own: clause?.subject && !clause.inherited ? 1 : 0,
		verb: hashWord(clause?.lemma ?? ''),
		before: hashWord(normAt(doc, from - 1)),
		next: hashWord(normAt(doc, to)),
		counted,
	}
}

// Up from the number over its unit: `5 percent` of the vote.
function placeOf({tree}: Document, from: number, to: number): number {
	let row = to - 1
	for (let step = 0; step < 4; step++) {
		const up = tree.heads[row]!
		if (up < 0 || up > to + 2 || (up < from - 1 && !/^(?:nummod|compound|amod)/.test(tree.deprels[row]!))) break
		if (!/^(?:nummod|compound|amod|flat|advmod)/.test(tree.deprels[row]!)) break
		row = up
	}
	return row
}

/** Most arcs up from the number, and from a candidate, to where the paths meet. */
const maxSteps = 6

// Hash of the relations up from the number to the governor that both share and down to the other; 0 where none is near.
function pathTo({doc, up}: QuantityView, other: number): {readonly hash: number; readonly steps: number} {
	const down = pathUp(doc.tree, other, maxSteps)
	for (let a = 0; a < up.length; a++) {
		const b = down.indexOf(up[a]!)
		if (b < 0) continue
		let hash = 17
		for (let at = 0; at < a; at++) hash = mixPair(hash, hashWord(relationOf(doc.tree, up[at]!)))
		for (let at = b - 1; at >= 0; at--) hash = mixPair(hash, hashWord(relationOf(doc.tree, down[at]!)) ^ 1)
		return {hash, steps: a + b}
	}
	return {hash: 0, steps: 12}
}

/** Features of one candidate, closed. */
export function writeCountedFeatures(view: QuantityView, candidate: CountedCandidate, list: FeatureList): void {
	const {type, unit, rule} = view
	const ruled = candidate.isRuled ? 1 : 0
	const isNone = candidate.head < 0 ? 1 : 0
	list.add(1, type, ruled, isNone)
	list.add(2, rule, ruled, isNone)
	list.add(3, unit, ruled, isNone)
	if (isNone) writeNothing(view, list)
	else writeNoun(view, candidate, list)
	list.close()
}

function writeNothing(view: QuantityView, list: FeatureList): void {
	const {doc, last, type, unit, change, verb, before, next, hangs} = view
	list.add(10, type, verb)
	list.add(11, type, before)
	list.add(21, unit, verb)
	list.add(12, type, next)
	list.add(13, type, hangs)
	list.add(14, unit, before)
	list.add(15, unit, next)
	list.add(16, unit, hangs)
	list.add(17, type, change)
	list.add(18, mixPair(before, next), type)
	list.add(19, mixPair(next, hashWord(normAt(doc, last + 2))), type)
	const governor = view.up[1]
	if (governor !== undefined) list.add(20, type, hashWord(lemmaAt(doc, governor)), hangs)
}

function writeNoun(view: QuantityView, {head, isRuled, rank}: CountedCandidate, list: FeatureList): void {
	const {doc, first, last, type, unit, change, clause, own, verb, before, next} = view
	const lemma = hashWord(lemmaAt(doc, head).toLowerCase())
	const topic = doc.syntax.clusters?.topics[head] ?? 0
	const kind = doc.syntax.clusters?.kinds[head] ?? 0
	const relation = hashWord(relationOf(doc.tree, head))
	const isAfter = head > first ? 1 : 0
	const sentences = doc.tokens.sentences[first]! - doc.tokens.sentences[head]!
	const distance = sentences > 0 ? 8 + sentences : band(isAfter ? head - last : first - head) + 16 * isAfter
	const tag = hashWord(uposAt(doc, head) === 'PROPN' ? 'name' : xposAt(doc, head))
	list.add(30, type, lemma)
	list.add(31, unit, lemma)
	list.add(32, type, topic)
	list.add(33, type, kind)
	list.add(34, unit, topic)
	list.add(35, type, relation, distance)
	list.add(36, type, distance, isRuled ? 1 : 0)
	list.add(37, tag, type)
	list.add(38, relation, verb, type)
	list.add(39, relation, change, type)
	list.add(40, kind, verb)
	list.add(41, unit, relation, tag)
	// Of measures the thing before is often not that of the next clause.
	const isKnown = view.counted.has(lemmaAt(doc, head).toLowerCase())
	if (isKnown) list.add(42, type, sentences > 0 ? 1 : 0, own)
	list.add(48, type, rank, isAfter)
	list.add(49, type, rank, relation)
	if (clause?.subject?.head === head && own) list.add(69, type, change)
	list.add(66, relation, verb, unit)
	list.add(67, type, topic, isAfter)
	const marker = childBy(doc.tree, head, 'case')
	const preposition = marker < 0 ? 0 : hashWord(normAt(doc, marker))
	list.add(44, type, preposition, isAfter)
	if (sentences > 0) return
	// `Sales rose 5% and profit fell 3%`: a clause with a subject of its own takes no other's.
	const {hash: relations, steps} = pathTo(view, head)
	const hash = mixPair(relations, own)
	list.add(50, hash, type)
	list.add(51, hash, change)
	list.add(52, hash, verb)
	list.add(53, hash, unit)
	list.add(54, Math.min(steps, 8), type, isAfter)
	list.add(55, hash, preposition, type)
	list.add(56, hash, before, type)
	list.add(57, hash, kind)
	if (clause?.subject?.head === head) list.add(60, type, verb)
	if (clause?.object?.head === head) list.add(61, type, verb)
	if (clause?.subject?.head === head) list.add(62, type, change)
	if (clause?.object?.head === head) list.add(63, type, change)
	if (isAfter) list.add(64, type, next, band(head - last))
	else list.add(65, type, before, band(first - head))
}
