import {type Document, normAt, wordAt} from '../../../model/document.js'
import {ALONE, classOf, FIRST, INNER, LAST, labelCount, labelOf, nameClasses, placeOf} from './labels.js'
import type {Labelling} from './tagger.js'

/**
 * What an article says of its words, after the first pass: how the same word is labelled everywhere, by itself and next to
 * the same neighbour, and which names have it as their initials.
 */
export interface Evidence {
	/** The tally of each row's word; of words like names alone. */
	readonly words: readonly (Tally | undefined)[]
	/** The tally of each row's word and the next, where both are like names. */
	readonly pairs: readonly (Tally | undefined)[]
	/** Class of the names with these initials. */
	readonly initials: ReadonlyMap<string, number>
}

export interface Tally {
	count: number
	/** Sums of probabilities: one a label; of a pair: one a class. */
	readonly sums: Float64Array
}

const kinds = nameClasses.length

export function gatherEvidence(doc: Document, {probabilities, path, sentences}: Labelling): Evidence {
	const words = new Map<string, Tally>()
	const pairs = new Map<string, Tally>()
	const wordOf = new Array<Tally | undefined>(path.length)
	const pairOf = new Array<Tally | undefined>(path.length)
	for (const {from, to, words: facts} of sentences)
		for (let row = from; row < to; row++) {
			if (!facts[row - from + 2]!.nameLike) continue
			const tally = tallyOf(words, normAt(doc, row), labelCount)
			wordOf[row] = tally
			tally.count++
			for (let label = 0; label < labelCount; label++) tally.sums[label]! += probabilities[row * labelCount + label]!
			if (row + 1 >= to || !facts[row - from + 3]!.nameLike) continue
			const pair = tallyOf(pairs, `${normAt(doc, row)} ${normAt(doc, row + 1)}`, kinds)
			pairOf[row] = pair
			pair.count++
			for (let kind = 0; kind < kinds; kind++) pair.sums[kind]! += joined(probabilities, row, kind)
		}
	return {words: wordOf, pairs: pairOf, initials: initialsOf(doc, path)}
}

function tallyOf(tallies: Map<string, Tally>, key: string, size: number): Tally {
	let tally = tallies.get(key)
	if (!tally) {
		tally = {count: 0, sums: new Float64Array(size)}
		tallies.set(key, tally)
	}
	return tally
}

/** How probably this row and the next stand in one name of a class. */
export function joined(probabilities: Float32Array, row: number, kind: number): number {
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
