import {mixPair} from '../../../learning/hash.js'
import {type Document, wordAt} from '../../../model/document.js'
import {isUpper} from '../letter-case.js'
import {type Evidence, joined, type Tally} from './evidence.js'
import {ALONE, classOf, labelCount, nameClasses, placeOf} from './labels.js'
import type {Labelling} from './tagger.js'

const kinds = nameClasses.length

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
	{probabilities, sentences}: Labelling,
	evidence: Evidence,
	sentence: number,
	row: number,
	keys: Int32Array,
): number {
	const {from, to, words} = sentences[sentence]!
	const {short} = words[row - from + 2]!
	const {kind, sure, often, place, byKind} = elsewhereOf(evidence.words[row], probabilities, row)
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
	if (row + 1 < to) putPair(evidence.pairs[row], probabilities, row, 220, put)
	if (row > from) putPair(evidence.pairs[row - 1], probabilities, row - 1, 230, put)
	const word = wordAt(doc, row)
	if (word.length >= 2 && word.length <= 6 && isUpper(word)) put(240, evidence.initials.get(word) ?? 99)
	return count
}

const grade = (share: number): number => (share > 0.9 ? 4 : share > 0.7 ? 3 : share > 0.4 ? 2 : share > 0.15 ? 1 : 0)

// The class of the names elsewhere that hold this row and the next side by side.
function putPair(
	pair: Tally | undefined,
	probabilities: Float32Array,
	row: number,
	template: number,
	put: (template: number, value: number) => void,
): void {
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
