import {hashWord} from '#src/learning/hash.js'
import {type CueRates, useOf} from '#src/quotes/detect/token-features.js'
import {rowsInMarks} from '#src/quotes/marks/quotations.js'
import type {AttributedDocument} from './read-attributions.js'

/** Lemmas and uses with fewer occurrences are left out. */
const minLemmaCount = 3
const minUseCount = 5

/**
 * How often each lemma is part of a cue, in tenths from 1 to 9; the same for its uses (`useOf`), where that differs from
 * the lemma's own.
 */
export function countCueRates(documents: readonly AttributedDocument[]): CueRates {
	const lemmas = new Map<number, Count>()
	const uses = new Map<number, Count & {readonly lemma: number}>()
	const marks = documents.map(({doc, quotations}) => rowsInMarks(doc, quotations))
	documents.forEach(({doc, attributions}, index) => {
		const inCue = new Uint8Array(doc.tokens.length)
		for (const {cue} of attributions) if (cue) inCue.fill(1, cue.from, cue.to)
		doc.syntax.lemmas.forEach((word, row) => {
			const lemma = hashWord(word)
			const use = useOf(doc, marks[index]!, lemma, row)
			if (!lemmas.has(lemma)) lemmas.set(lemma, {seen: 0, cues: 0})
			if (!uses.has(use)) uses.set(use, {lemma, seen: 0, cues: 0})
			for (const count of [lemmas.get(lemma)!, uses.get(use)!]) {
				count.seen++
				count.cues += inCue[row]!
			}
		})
	})
	const rates = new Map<number, number>()
	for (const [lemma, count] of lemmas) if (count.seen >= minLemmaCount) rates.set(lemma, rateOf(count))
	for (const [use, count] of uses)
		if (count.seen >= minUseCount && rateOf(count) !== rates.get(count.lemma)) rates.set(use, rateOf(count))
	return rates
}

interface Count {
	seen: number
	cues: number
}

function rateOf({seen, cues}: Count): number {
	return cues === 0 ? 1 : Math.min(9, 2 + Math.floor((8 * cues) / seen))
}
