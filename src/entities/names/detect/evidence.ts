import {mixPair} from '../../../learning/hash.js'
import {type Document, wordAt} from '../../../model/document.js'
import {isUpper} from '../../word-forms.js'
import {ALONE, classOf, FIRST, INNER, LAST, labelCount, labelOf, nameClasses, placeOf} from './labels.js'
import type {Labelling} from './tagger.js'
import {type TreePlace, treePlaceOf, verdictsOf, writeTreeKeys} from './tree-keys.js'

/**
 * Evidence from the first pass over an article: how the same word is labelled everywhere, by itself and next to the same
 * neighbour, and which names have it as their initials.
 */
export interface Evidence {
	/** The tally of each row's word; of words like names alone. */
	readonly words: readonly (LabelTally | undefined)[]
	/** The tally of each row's word and the next, where both are like names. */
	readonly pairs: readonly (LabelTally | undefined)[]
	/** The verdict of the first pass on each near row, as `verdictsOf` gives it. */
	readonly verdicts: Uint8Array
	/** Class of the names with these initials. */
	readonly initials: ReadonlyMap<string, number>
}

export interface LabelTally {
	count: number
	/** Place of its first mention. */
	readonly first: number
	/** Where its first mentions stand in their trees. */
	readonly stands: TreePlace[]
	/** Sums of probabilities: one a label, or for a pair one a class; null for what stands once, of which nothing is asked. */
	sums: Float64Array | null
}

const classCount = nameClasses.length

/** Most mentions of a word whose places in their trees are kept. */
const maxStands = 6

export function gatherEvidence(doc: Document, labelling: Labelling): Evidence {
	const {probabilities, path, sentences, norms, places, words: facts} = labelling
	const words: LabelTally[] = []
	const pairs = new Map<number, LabelTally>()
	const wordOf = new Array<LabelTally | undefined>(path.length)
	const pairOf = new Array<LabelTally | undefined>(path.length)
	for (const {from, to} of sentences)
		for (let row = from; row < to; row++) {
			if (!facts[row]!.nameLike) continue
			const norm = norms[row]!
			const place = places[row]!
			const tally = words[norm] ?? newTally(place)
			words[norm] = tally
			wordOf[row] = tally
			if (tally.stands.length < maxStands) tally.stands.push(treePlaceOf(doc, facts, row))
			countMention(tally, place, probabilities, addLabels, labelCount)
			if (row + 1 >= to || !facts[row + 1]!.nameLike) continue
			const key = norm * path.length + norms[row + 1]!
			const pair = pairs.get(key) ?? newTally(place)
			pairs.set(key, pair)
			pairOf[row] = pair
			countMention(pair, place, probabilities, addClasses, classCount)
		}
	return {words: wordOf, pairs: pairOf, verdicts: verdictsOf(labelling), initials: initialsOf(doc, path)}
}

const newTally = (first: number): LabelTally => ({count: 0, first, stands: [], sums: null})

type Adding = (sums: Float64Array, probabilities: Float32Array, place: number) => void

function countMention(tally: LabelTally, place: number, probabilities: Float32Array, add: Adding, size: number): void {
	tally.count++
	if (tally.count === 1) return
	if (!tally.sums) {
		tally.sums = new Float64Array(size)
		add(tally.sums, probabilities, tally.first)
	}
	add(tally.sums, probabilities, place)
}

const addLabels: Adding = (sums, probabilities, place) => {
	for (let label = 0; label < labelCount; label++) sums[label]! += probabilities[place * labelCount + label]!
}

const addClasses: Adding = (sums, probabilities, place) => {
	for (let kind = 0; kind < classCount; kind++) sums[kind]! += joined(probabilities, place, kind)
}

/** How probably the row at a place and the next stand in one name of a class. */
function joined(probabilities: Float32Array, place: number, kind: number): number {
	const here = place * labelCount
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

// A word's labels elsewhere in the article, graded: the likeliest class (1 outside, 0 unknown), its certainty, the number of other
// mentions, and its likeliest label in longer names.
interface Elsewhere {
	readonly likeliest: number
	readonly certainty: number
	readonly others: number
	readonly place: number
	readonly byClass: Float64Array | null
}

const nowhere: Elsewhere = {likeliest: 0, certainty: 0, others: 0, place: 0, byClass: null}

function elsewhereOf(tally: LabelTally | undefined, probabilities: Float32Array, at: number): Elsewhere {
	if (!tally?.sums) return nowhere
	const {sums} = tally
	const others = tally.count - 1
	const byClass = new Float64Array(classCount + 1)
	let place = 0
	let most = 0.15
	for (let label = 0; label < labelCount; label++) {
		const share = (sums[label]! - probabilities[at * labelCount + label]!) / others
		byClass[classOf(label) + 1]! += share
		if (label > 0 && placeOf(label) !== ALONE && share > most) {
			most = share
			place = label
		}
	}
	let best = 0
	for (let other = 1; other <= classCount; other++) if (byClass[other]! > byClass[best]!) best = other
	const certainty = byClass[best]! > 0.9 ? 2 : byClass[best]! > 0.6 ? 1 : 0
	return {likeliest: best + 1, certainty, others: Math.min(3, others), place, byClass}
}

/** Writes the second pass's keys of a row: how it and its pairs with its neighbours are labelled elsewhere, and its place in the tree. */
export function writeEvidenceKeys(
	doc: Document,
	labelling: Labelling,
	evidence: Evidence,
	row: number,
	keys: Int32Array,
): number {
	const {probabilities, sentences, places, words} = labelling
	const {from, to} = sentences[doc.tokens.sentences[row]!]!
	const {short} = words[row]!
	const at = places[row]!
	const {likeliest, certainty, others, place, byClass} = elsewhereOf(evidence.words[row], probabilities, at)
	let count = 0
	const put = (template: number, value: number): void => {
		keys[count++] = mixPair(template, value) || 1
	}
	const verdict = likeliest * 8 + certainty
	put(202, verdict * 4 + others)
	put(203, mixPair(verdict, place))
	put(211, mixPair(place, short))
	put(212, mixPair(verdict, short))
	if (byClass)
		for (let other = 0; other <= classCount; other++)
			if (byClass[other]! > 0.05) put(213, other * 8 + grade(byClass[other]!))
	writeTreeKeys(doc, {labelling, verdicts: evidence.verdicts, elsewhere: evidence.words[row]?.stands ?? []}, row, put)
	if (row + 1 < to) putPair(evidence.pairs[row], probabilities, at, 220, put)
	if (row > from) putPair(evidence.pairs[row - 1], probabilities, at - 1, 230, put)
	const word = wordAt(doc, row)
	if (word.length >= 2 && word.length <= 6 && isUpper(word)) put(240, evidence.initials.get(word) ?? 99)
	return count
}

const grade = (share: number): number => (share > 0.9 ? 4 : share > 0.7 ? 3 : share > 0.4 ? 2 : share > 0.15 ? 1 : 0)

// The class of the names elsewhere that hold this row and the next side by side.
function putPair(
	pair: LabelTally | undefined,
	probabilities: Float32Array,
	place: number,
	template: number,
	put: (template: number, value: number) => void,
): void {
	if (!pair?.sums) return
	let kind = 0
	let most = -1
	for (let other = 0; other < classCount; other++) {
		const rest = (pair.sums[other]! - joined(probabilities, place, other)) / (pair.count - 1)
		if (rest > most) {
			most = rest
			kind = other
		}
	}
	put(template, kind * 8 + (most > 0.8 ? 3 : most > 0.5 ? 2 : most > 0.2 ? 1 : 0))
}
