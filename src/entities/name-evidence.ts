import {mixPair} from '../learning/hash.js'
import {type Document, normAt, wordAt} from '../model/document.js'
import {ALONE, classOf, FIRST, INNER, LAST, labelCount, labelOf, nameClasses, placeOf} from './name-labels.js'
import type {Labelling} from './name-tagger.js'
import type {NameWord} from './name-word.js'
import {isUpper} from './names-case.js'

/**
 * What the rest of an article says of its words, after the first pass: how the same word is labelled elsewhere, alone,
 * within names and next to the same neighbour, and which names have it as their initials.
 */
export interface Evidence {
	readonly words: ReadonlyMap<string, Tally>
	readonly pairs: ReadonlyMap<string, Tally>
	/** Class of the names with these initials. */
	readonly initials: ReadonlyMap<string, number>
	/** First row of the name that the first pass found at each row, and the row behind it; 0 and 0 outside names. */
	readonly firsts: Int32Array
	readonly ends: Int32Array
}

interface Tally {
	count: number
	/** Sums of probabilities: one a label; of a pair: one a class. */
	readonly sums: Float64Array
}

const kinds = nameClasses.length

export function gatherEvidence(doc: Document, labelling: Labelling): Evidence {
	const {probabilities, path, sentences} = labelling
	const words = new Map<string, Tally>()
	const pairs = new Map<string, Tally>()
	for (const {from, to, words: facts} of sentences)
		for (let row = from; row < to; row++) {
			if (!facts[row - from + 2]!.nameLike) continue
			const tally = tallyOf(words, normAt(doc, row), labelCount)
			tally.count++
			for (let label = 0; label < labelCount; label++) tally.sums[label]! += probabilities[row * labelCount + label]!
			if (row + 1 >= to || !facts[row - from + 3]!.nameLike) continue
			const pair = tallyOf(pairs, pairKey(doc, row), kinds)
			pair.count++
			for (let kind = 0; kind < kinds; kind++) pair.sums[kind]! += joined(probabilities, row, kind)
		}
	return {words, pairs, initials: initialsOf(doc, path), ...spansOf(path)}
}

const pairKey = (doc: Document, row: number): string => `${normAt(doc, row)} ${normAt(doc, row + 1)}`

function tallyOf(tallies: Map<string, Tally>, key: string, size: number): Tally {
	let tally = tallies.get(key)
	if (!tally) {
		tally = {count: 0, sums: new Float64Array(size)}
		tallies.set(key, tally)
	}
	return tally
}

// How probably this row and the next stand in one name of a class.
function joined(probabilities: Float32Array, row: number, kind: number): number {
	const here = row * labelCount
	const next = here + labelCount
	return Math.min(
		probabilities[here + labelOf(kind, FIRST)]! + probabilities[here + labelOf(kind, INNER)]!,
		probabilities[next + labelOf(kind, INNER)]! + probabilities[next + labelOf(kind, LAST)]!,
	)
}

function initialsOf(doc: Document, path: Uint8Array): Map<string, number> {
	const initials = new Map<string, number>()
	let letters = ''
	for (let row = 0; row < path.length; row++) {
		const label = path[row]!
		if (label === 0 || placeOf(label) === ALONE) continue
		if (placeOf(label) === FIRST) letters = ''
		const word = wordAt(doc, row)
		if (/^\p{Lu}/u.test(word)) letters += word[0]
		if (placeOf(label) === LAST && letters.length >= 2) initials.set(letters, classOf(label))
	}
	return initials
}

function spansOf(path: Uint8Array): Pick<Evidence, 'firsts' | 'ends'> {
	const firsts = new Int32Array(path.length)
	const ends = new Int32Array(path.length)
	let first = 0
	for (let row = 0; row < path.length; row++) {
		if (path[row] === 0) continue
		const place = placeOf(path[row]!)
		if (place === ALONE || place === FIRST) first = row
		if (place !== ALONE && place !== LAST) continue
		firsts.fill(first, first, row + 1)
		ends.fill(row + 1, first, row + 1)
	}
	return {firsts, ends}
}

// A word's labels elsewhere: the likeliest class (0 outside), how surely, how often, its likeliest place in longer names.
interface Elsewhere {
	readonly kind: number
	readonly sure: number
	readonly often: number
	readonly place: number
	readonly byKind: Float64Array | null
}

const nowhere: Elsewhere = {kind: 0, sure: 0, often: 0, place: 0, byKind: null}

function elsewhereOf(tally: Tally | undefined, probabilities: Float32Array, row: number): Elsewhere {
	if (!tally || tally.count < 2) return nowhere
	const others = tally.count - 1
	const byKind = new Float64Array(kinds + 1)
	let place = 0
	let most = 0.15
	for (let label = 0; label < labelCount; label++) {
		const share = (tally.sums[label]! - probabilities[row * labelCount + label]!) / others
		byKind[classOf(label) + 1]! += share
		if (label > 0 && placeOf(label) !== ALONE && share > most) {
			most = share
			place = label
		}
	}
	let kind = 0
	for (let other = 1; other <= kinds; other++) if (byKind[other]! > byKind[kind]!) kind = other
	const sure = byKind[kind]! > 0.9 ? 2 : byKind[kind]! > 0.6 ? 1 : 0
	return {kind: kind + 1, sure, often: Math.min(3, others), place, byKind}
}

/** Writes the second pass's keys of a row: how it and its pairs with its neighbours are labelled elsewhere. */
export function writeEvidenceKeys(
	doc: Document,
	{probabilities, path, sentences}: Labelling,
	evidence: Evidence,
	sentence: number,
	row: number,
	keys: Int32Array,
): number {
	const {from, to, words} = sentences[sentence]!
	const {nameLike, short} = words[row - from + 2]!
	const tally = nameLike ? evidence.words.get(normAt(doc, row)) : undefined
	const {kind, sure, often, place, byKind} = elsewhereOf(tally, probabilities, row)
	let count = 0
	const put = (template: number, value: number): void => {
		keys[count++] = mixPair(template, value) || 1
	}
	const verdict = kind * 8 + sure
	put(202, verdict * 4 + often)
	put(203, mixPair(verdict, place))
	put(211, mixPair(place, short))
	put(212, mixPair(verdict, short))
	if (byKind)
		for (let other = 0; other <= kinds; other++) if (byKind[other]! > 0.05) put(213, other * 8 + grade(byKind[other]!))
	if (row + 1 < to) putPair(doc, probabilities, evidence, row, 220, put)
	if (row > from) putPair(doc, probabilities, evidence, row - 1, 230, put)
	const word = wordAt(doc, row)
	if (word.length >= 2 && word.length <= 6 && isUpper(word)) put(240, evidence.initials.get(word) ?? 99)
	putSpan(words, from, path, evidence, row, probabilities, put)
	return count
}

// The name that the first pass found here, or beside here, seen as a whole: how it begins and ends and what stands around it.
function putSpan(
	words: readonly NameWord[],
	from: number,
	path: Uint8Array,
	{firsts, ends}: Evidence,
	row: number,
	probabilities: Float32Array,
	put: (template: number, value: number) => void,
): void {
	const wordOf = (at: number): NameWord => words[at - from + 2]!
	const label = path[row]!
	if (label === 0) {
		const {low} = wordOf(row)
		if (ends[row + 1]! > row + 1 && row + 3 - from < words.length - 2) put(261, mixPair(classOf(path[row + 1]!), low))
		if (row > from && ends[row - 1] === row) put(262, mixPair(classOf(path[row - 1]!), low))
		return
	}
	const [first, end] = [firsts[row]!, ends[row]!]
	const [opens, ends2] = [wordOf(first), wordOf(end - 1)]
	put(250, mixPair(label, grade(probabilities[row * labelCount + label]!)))
	put(251, mixPair(label, ends2.low))
	put(252, mixPair(mixPair(label, ends2.kind), opens.kind))
	put(253, mixPair(mixPair(label, opens.lists), ends2.lists))
	put(254, mixPair(label, wordOf(first - 1).low))
	put(255, mixPair(label, wordOf(end).low))
	put(256, mixPair(mixPair(label, wordOf(first - 1).kind), wordOf(end).kind))
	put(257, mixPair(label, end - first))
	put(258, mixPair(mixPair(label, opens.topic), wordOf(first - 1).low))
}

const grade = (share: number): number => (share > 0.9 ? 4 : share > 0.7 ? 3 : share > 0.4 ? 2 : share > 0.15 ? 1 : 0)

// The class of the names elsewhere that hold this row and the next side by side.
function putPair(
	doc: Document,
	probabilities: Float32Array,
	{pairs}: Evidence,
	row: number,
	template: number,
	put: (template: number, value: number) => void,
): void {
	const pair = pairs.get(pairKey(doc, row))
	if (!pair || pair.count < 2) return
	let kind = 0
	let most = -1
	for (let other = 0; other < kinds; other++) {
		const rest = (pair.sums[other]! - joined(probabilities, row, other)) / (pair.count - 1)
		if (rest > most) {
			most = rest
			kind = other
		}
	}
	put(template, kind * 8 + (most > 0.8 ? 3 : most > 0.5 ? 2 : most > 0.2 ? 1 : 0))
}
