import {classGroup} from '../../../lexicon/lexicon.js'
import {type Document, lemmaAt, normAt, normIn} from '../../../model/document.js'
import {childrenOf, relationOf} from '../../../model/grammar/tree.js'
import type {WordClass} from '../../../model/word-class.js'

/** Sectors of PLOVER, each named by a class of nouns; the more special before the more general. */
const sectors = 'reb opp cop mil spy leg jud uaf crm pty ref ngo hlh edu med lab agr rel bus gov cvl'.split(' ')

/** `REB`, a sector without a country. */
export const isSectorCode = (code: string): boolean => sectors.includes(code.toLowerCase())

/** The code of each with its class of nouns. */
const codes = sectors.map((sector) => ({code: sector.toUpperCase(), words: `actor-${sector}` as WordClass}))

const anySector = classGroup(codes.map(({words}) => words))

const sectorBy = (isIn: (words: WordClass) => boolean): string => codes.find(({words}) => isIn(words))?.code ?? ''

/** The sector of PLOVER that a noun or two name, in lower case: `police` COP, `aid worker` NGO; '' where they name none. */
export const sectorOfWord = ({lexicon}: Pick<Document, 'lexicon'>, word: string): string =>
	lexicon.hasAny(word, anySector) ? sectorBy((words) => lexicon.has(word, words)) : ''

// By the lemma, else by the form: `servicemen`.
const sectorOfRow = (doc: Document, row: number): string =>
	sectorOfWord(doc, lowerLemmaAt(doc, row)) || sectorBy((words) => doc.lexicon.formIn(normAt(doc, row), words))

// `Gov.` as gov
const lowerLemmaAt = (doc: Document, row: number): string => lemmaAt(doc, row).toLowerCase().replace(/\.$/, '')

/**
 * The sector of the noun at a row: its own, or that of the body before a noun for a part or member of one. `police officer` is
 * COP, `rebel commander` REB, but `government troops` MIL.
 */
export function sectorAt(doc: Document, head: number): string {
	const lemma = lowerLemmaAt(doc, head)
	const before = modifiersOf(doc, head)
	// `former minister`
	if (before.some((row) => normIn(doc, row, 'former-modifier')) && sectorOfRow(doc, head) === 'GOV') return 'ELI'
	const [nearest = -1] = before
	const compound = nearest < 0 ? '' : sectorOfWord(doc, `${lowerLemmaAt(doc, nearest)} ${lemma}`)
	if (compound) return compound
	const own = sectorOfRow(doc, head)
	if (own && !isMember(doc, head)) return own
	for (const row of before) {
		const sector = sectorOfRow(doc, row)
		if (sector && !(sector === 'GOV' && own)) return sector
	}
	return own
}

/** A noun for a part or member of a body: `officer`, `spokesman`. */
export const isMember = (doc: Document, row: number): boolean => doc.lexicon.has(lowerLemmaAt(doc, row), 'actor-member')

/** Rows of the modifiers before a noun, the nearest first, with those of modifiers. */
export function modifiersOf(doc: Document, head: number): number[] {
	const rows: number[] = []
	const add = (row: number, depth: number): void => {
		for (const child of childrenOf(doc.tree, row).toReversed())
			if (child < row && /^(?:amod|compound|nmod|flat)$/.test(relationOf(doc.tree, child))) {
				rows.push(child)
				if (depth < maxDepth) add(child, depth + 1)
			}
	}
	add(head, 0)
	return rows
}

/** `[[Norland border] police] chief` */
const maxDepth = 3
