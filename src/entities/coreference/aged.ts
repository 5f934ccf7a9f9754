import {type Document, normAt, sentenceAt, uposAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'

/** `33-year-old` where it stands for a person: `the 33-year-old`; '' for other words. Hyphens may be words of their own. */
export function agedLemma(doc: Document, row: number): string {
	const norm = normAt(doc, row)
	if (!/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row))) return ''
	if (/^\d{1,3}-year-old$/.test(norm)) return norm
	const age = norm === 'old' ? ageBefore(doc, row) : ''
	return age && `${age}-year-old`
}

// `33 - year - old`
function ageBefore(doc: Document, old: number): string {
	const joined = normAt(doc, old - 1) === '-' && /^years?$/.test(normAt(doc, old - 2)) && normAt(doc, old - 3) === '-'
	const age = joined ? normAt(doc, old - 4) : ''
	return /^\d{1,3}$/.test(age) ? age : ''
}

/** `33` of `33-year-old`. */
export const yearsOf = (lemma: string): string => lemma.replace(/\D.*$/, '')

/** `33-year-old` */
export const isAged = (lemma: string): boolean => lemma.endsWith('-year-old')

/** Rows before a name in which its age may stand. */
const reach = 9

/** The age that stands with a name: `Lee, 33,`, `Lee (33)`, `Lee, aged 33`, `33-year-old striker Lee`; '' where there is none. */
export function ageOf(doc: Document, {from, to}: Mention): string {
	if (/^[,(]$/.test(normAt(doc, to))) {
		const at = /^aged?$/.test(normAt(doc, to + 1)) ? to + 2 : to + 1
		const age = normAt(doc, at)
		if (/^[1-9]\d?$/.test(age) && /^[,.;:)—–]$/.test(normAt(doc, at + 1))) return age
	}
	const first = Math.max(from - reach, sentenceAt(doc, from)?.from ?? 0)
	for (let row = from - 1; row >= first; row--) {
		const lemma = agedLemma(doc, row)
		if (lemma) return yearsOf(lemma)
		if (uposAt(doc, row) === 'PUNCT' && normAt(doc, row) !== '-') break
		if (/^(?:VERB|AUX|ADP|PRON)$/.test(uposAt(doc, row))) break
	}
	return ''
}
