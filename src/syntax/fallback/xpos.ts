import {irregularPasts} from '../../lexicon/irregular.js'
import {baseLexicon} from '../../lexicon/lexicon.js'
import type {Upos} from '../../model/grammar/tokens.js'

const modals = new Set("can could may might must shall should will would ca wo sha 'll 'd ought".split(' '))
const wh = new Map(
	Object.entries({
		who: 'WP',
		whom: 'WP',
		what: 'WP',
		whose: 'WP$',
		which: 'WDT',
		when: 'WRB',
		where: 'WRB',
		why: 'WRB',
		how: 'WRB',
	}),
)
const possessives = new Set('my your his her its our their'.split(' '))
const bePresent = new Map(
	Object.entries({
		is: 'VBZ',
		"'s": 'VBZ',
		are: 'VBP',
		"'re": 'VBP',
		am: 'VBP',
		"'m": 'VBP',
		has: 'VBZ',
		have: 'VBP',
		"'ve": 'VBP',
		does: 'VBZ',
		do: 'VBP',
	}),
)

/** A Penn Treebank tag guessed from the universal tag, the word's form and the words before it. */
export function guessXpos(upos: Upos, norm: string, word: string, lemma: string, before: readonly string[]): string {
	switch (upos) {
		case 'NOUN':
			return isPlural(norm, lemma) ? 'NNS' : 'NN'
		case 'PROPN':
			return 'NNP'
		case 'VERB':
		case 'AUX':
			return verbTag(upos, norm, lemma, before)
		case 'ADJ':
			return /er$/.test(norm) && lemma !== norm ? 'JJR' : /est$/.test(norm) && lemma !== norm ? 'JJS' : 'JJ'
		case 'ADV':
			return wh.get(norm) ?? 'RB'
		case 'PRON':
			return possessives.has(norm) ? 'PRP$' : (wh.get(norm) ?? (norm === 'there' ? 'EX' : 'PRP'))
		case 'DET':
			return wh.get(norm) ?? 'DT'
		case 'NUM':
			return 'CD'
		case 'ADP':
		case 'SCONJ':
			return wh.get(norm) ?? 'IN'
		case 'CCONJ':
			return 'CC'
		case 'PART':
			return norm === 'to' ? 'TO' : norm.startsWith("'") ? 'POS' : 'RB'
		case 'INTJ':
			return 'UH'
		case 'SYM':
			return norm === '$' || norm === '£' || norm === '€' ? '$' : 'SYM'
		case 'PUNCT':
			return punctuationTag(word)
		default:
			return 'FW'
	}
}

const isPlural = (norm: string, lemma: string): boolean =>
	norm !== lemma && (/s$/.test(norm) || lemma !== '') && !norm.endsWith('ss')

function verbTag(upos: Upos, norm: string, lemma: string, before: readonly string[]): string {
	if (modals.has(norm)) return 'MD'
	const auxiliary = bePresent.get(norm)
	if (auxiliary && (upos === 'AUX' || norm !== "'s")) return auxiliary
	if (/.ing$/.test(norm) && norm !== lemma) return 'VBG'
	const form = irregularPasts.get(norm)
	const regular = /ed$/.test(norm) && norm !== lemma
	if (regular || form) {
		const perfect = before.some((word) => baseLexicon.has(word, 'auxiliary-form'))
		if (regular) return perfect ? 'VBN' : 'VBD'
		if (form && norm !== lemma) return form.participle && (perfect || !form.past) ? 'VBN' : 'VBD'
		if (form && perfect) return 'VBN'
	}
	if (/s$/.test(norm) && norm !== lemma && !norm.endsWith('ss')) return 'VBZ'
	return before.some((word) => word === 'to' || modals.has(word)) ? 'VB' : form ? 'VBD' : 'VBP'
}

function punctuationTag(word: string): string {
	if (/^[.!?]+$/.test(word)) return '.'
	if (word === ',') return ','
	if (/^[([{]$/.test(word)) return '-LRB-'
	if (/^[)\]}]$/.test(word)) return '-RRB-'
	if (/^["“”'‘’«»„`]+$/.test(word)) return "''"
	return /^-+$/.test(word) ? 'HYPH' : ':'
}
