import {hashWord} from '../../learning/hash.js'
import {type CueRates, useOf} from '../../quotes/columns.js'
import {rowsInMarks} from '../../quotes/marks.js'
import type {AttributedDocument} from './read-attributions.js'

/** How often each lemma is part of a cue, in tenths from 1 to 9; lemmas seen fewer than three times are left out. */
export function countCueRates(documents: readonly AttributedDocument[]): CueRates {
	const seen = new Map<number, number>()
	const cues = new Map<number, number>()
	const marks = documents.map(({doc, strings}) => rowsInMarks(doc, strings))
	documents.forEach(({doc, attributions}, index) => {
		const inCue = new Uint8Array(doc.tokens.length)
		for (const {cue} of attributions) if (cue) inCue.fill(1, cue.from, cue.to)
		doc.syntax.lemmas.forEach((lemma, row) => {
			const hash = hashWord(lemma)
			for (const key of [hash, useOf(doc, marks[index]!, hash, row)]) {
				seen.set(key, (seen.get(key) ?? 0) + 1)
				if (inCue[row]) cues.set(key, (cues.get(key) ?? 0) + 1)
			}
		})
	})
	const rates = new Map<number, number>()
	for (const [hash, count] of seen) {
		const share = (cues.get(hash) ?? 0) / count
		if (count >= 3) rates.set(hash, share === 0 ? 1 : Math.min(9, 2 + Math.floor(share * 8)))
	}
	return rates
}
