import {type Document, normAt, sentenceAt, uposAt, wordAt} from '../../model/document.js'
import type {Mention} from '../../model/entity.js'
import {relationOf} from '../../model/grammar/tree.js'
import {entityOf, type NameMap, nameAt} from '../name-map.js'

/** `33-year-old` where it stands for a person: `the 33-year-old`; '' for other words. Hyphens may be words of their own. */
export function agedLemma(doc: Document, row: number): string {
	const norm = normAt(doc, row)
	if (!norm.endsWith('old') || !/^(?:ADJ|NOUN|PROPN)$/.test(uposAt(doc, row))) return ''
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
export const yearsOf = (lemma: string): string => lemma.replace(/\D[\s\S]*/, '')

/** `33-year-old` */
export const isAged = (lemma: string): boolean => lemma.endsWith('-year-old')

/** Rows before a name in which its age may stand. */
const maxAgeTokens = 9

/** The age that stands with a name: `Lee, 33,`, `Lee (33)`, `Lee, aged 33`, `33-year-old striker Lee`; '' where there is none. */
export function ageOf(doc: Document, {from, to}: Mention): string {
	if (/^[,(]$/.test(normAt(doc, to))) {
		const at = /^aged?$/.test(normAt(doc, to + 1)) ? to + 2 : to + 1
		const age = normAt(doc, at)
		if (/^[1-9]\d?$/.test(age) && /^[,.;:)—–]$/.test(normAt(doc, at + 1))) return age
	}
	const first = Math.max(from - maxAgeTokens, sentenceAt(doc, from)?.from ?? 0)
	for (let row = from - 1; row >= first; row--) {
		const lemma = agedLemma(doc, row)
		if (lemma) return yearsOf(lemma)
		if (uposAt(doc, row) === 'PUNCT' && normAt(doc, row) !== '-') break
		if (/^(?:VERB|AUX|ADP|PRON)$/.test(uposAt(doc, row))) break
	}
	return ''
}

/** Words between a people's name and the name of one of them: `French number one seed | Lee`. */
const maxNationalityTokens = 6

// `the British`, `the Chinese`, `the Taliban`: words that refer to a whole people.
const isOfMany = /(?:[bdlnrt]ish|ese|[dlnr]ch|ss|[^s]s|men|aliban|ia|our|left|right)$/i

/** `the American` refers to one person, `the Chinese` to a people: only the first kind of word has a plural in `-s`. */
export function isNational(doc: Document, {from, to, head}: Mention): boolean {
	const word = wordAt(doc, to - 1)
	const before = normAt(doc, from - 1)
	const article = /^(?:the|this|that)$/.test(before) ? from - 1 : articleBefore(doc, from)
	return (
		article >= 0 &&
		// `in The New Yorker`
		(wordAt(doc, article) !== 'The' || sentenceAt(doc, article)?.from === article) &&
		!isOfMany.test(word) &&
		!/^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(uposAt(doc, to)) &&
		!/^['’-]/.test(normAt(doc, to)) &&
		!/^(?:amod|compound|nmod:desc)$/.test(relationOf(doc.tree, head))
	)
}

// `the towering American`, `the 33-year-old Spaniard`
function articleBefore(doc: Document, from: number): number {
	for (let row = from - 1; row > from - 9 && row >= 0; row--) {
		if (normAt(doc, row) === 'the') return row
		if (!/^(?:ADJ|NUM|PUNCT|NOUN)$/.test(uposAt(doc, row)) || /^[,;:.]$/.test(normAt(doc, row))) return -1
	}
	return -1
}

/** For each person the peoples (code of the country, else the name in lower case) that stand before the name. */
export function nationalitiesOf(doc: Document, names: NameMap): Map<number, Set<string>> {
	const found = new Map<number, Set<string>>()
	for (const {entity, from} of names.mentions) {
		if (names.entities[entity]?.type !== 'person') continue
		const first = Math.max(from - maxNationalityTokens, sentenceAt(doc, from)?.from ?? 0)
		for (let row = from - 1; row >= first; row--) {
			const group = entityOf(names, nameAt(names, row))
			if (group?.type === 'group' && /^(?:ADJ|PROPN|NOUN)$/.test(uposAt(doc, row))) {
				found.set(entity, (found.get(entity) ?? new Set()).add(nationalityKey(group)))
				break
			}
			if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(uposAt(doc, row))) break
		}
	}
	return found
}

/** A people by the code of its country, else by its name. */
export const nationalityKey = ({iso, name}: {readonly iso: string | null; readonly name: string}): string =>
	iso ?? name.toLowerCase()
