import {type Document, lemmaAt, normAt, rangeOf, spanOf, uposAt, xposAt} from '../../model/document.js'
import type {NounPhrase} from '../../model/phrases.js'
import type {Bound, QuantityMention} from '../../model/quantity.js'
import {overlaps} from '../../model/span.js'
import {runFrom, singularHead} from '../counted/noun-run.js'

const factors: ReadonlyMap<string, number> = new Map([
	['double', 2],
	['halve', 0.5],
	['quadruple', 4],
	['quintuple', 5],
	['triple', 3],
	['treble', 3],
])

/** Adds the multiples that verbs tell, `tripled`, `more than doubled`, `halved the deficit`, to those found, in order. */
export function addDoublings(doc: Document, mentions: readonly QuantityMention[]): QuantityMention[] {
	const added: QuantityMention[] = []
	for (let row = 0; row < doc.tokens.length; row++) {
		const factor = factorAt(doc, row)
		if (factor === undefined) continue
		const doubling = doublingAt(doc, row, factor)
		if (!mentions.some((mention) => overlaps(mention, doubling))) added.push(doubling)
	}
	return added.length > 0 ? [...mentions, ...added].sort((a, b) => a.start - b.start) : [...mentions]
}

function factorAt(doc: Document, row: number): number | undefined {
	const norm = normAt(doc, row)
	// `doubled down on the claim` tells no amount.
	if (!doc.lexicon.formIn(norm, 'multiplying-verb') || normAt(doc, row + 1) === 'down') return undefined
	const factor = factors.get(uposAt(doc, row) === 'VERB' ? lemmaAt(doc, row) : norm)
	if (factor === undefined || uposAt(doc, row) === 'VERB') return factor
	// `double the number`
	return uposAt(doc, row + 1) === 'DET' || xposAt(doc, row + 1) === 'PRP$' || normAt(doc, row + 1) === 'what'
		? factor
		: undefined
}

function doublingAt(doc: Document, row: number, factor: number): QuantityMention {
	const {bound, from} = boundBefore(doc, row)
	const clause = doc.clauses.find(({verb}) => verb === row)
	const told = clause?.object ?? clause?.subject ?? null
	const span = spanOf(doc, {from, to: row + 1})
	return {
		...span,
		...rangeOf(doc, span),
		type: 'multiple',
		numeral: spanOf(doc, {from: row, to: row + 1}),
		value: factor,
		min: null,
		max: null,
		bound,
		parts: [],
		unit: null,
		unitCode: null,
		si: null,
		counted: told && {from: told.from, to: told.to},
		countedHead: told && headOf(doc, told),
		change: factor < 1 ? 'down' : 'up',
		changeRole: 'by',
		related: [],
		rule: 'multiple verb',
	}
}

const headOf = (doc: Document, {core, head}: NounPhrase): string | null =>
	uposAt(doc, head) === 'PRON' ? null : singularHead(doc, {...core, head})

function boundBefore(doc: Document, row: number): {bound: Bound; from: number} {
	const before = normAt(doc, row - 1)
	if (before === 'than' && normAt(doc, row - 2) === 'more') return {bound: '>', from: row - 2}
	if (before === 'least' && normAt(doc, row - 2) === 'at') return {bound: '>=', from: row - 2}
	if (/^(?:almost|nearly|roughly)$/.test(before)) return {bound: '~', from: row - 1}
	return {bound: '=', from: row}
}

const vagueWords = new Set('countless few many most multiple numerous several some various'.split(' '))

/** Adds quantities without a number, `many websites`, `several of the towns`, to those found; null values, in order. */
export function addVague(doc: Document, mentions: readonly QuantityMention[]): QuantityMention[] {
	const added = [...mentions]
	let known = 0
	for (let row = 0; row < doc.tokens.length; row++) {
		if (!vagueWords.has(normAt(doc, row)) || uposAt(doc, row) === 'PRON') continue
		const vague = vagueAt(doc, row)
		if (!vague) continue
		while (known < mentions.length && mentions[known]!.end <= vague.start) known++
		const taken = mentions[known]
		if (!taken || !overlaps(taken, vague)) added.push(vague)
	}
	return added.sort((a, b) => a.start - b.start)
}

function vagueAt(doc: Document, row: number): QuantityMention | null {
	const of = normAt(doc, row + 1) === 'of'
	const run = of ? runFrom(doc, row + 2, true) : runFrom(doc, row + 1)
	if (!run || !/S$/.test(xposAt(doc, run.head))) return null
	const from = normAt(doc, row - 1) === 'a' && normAt(doc, row) === 'few' ? row - 1 : row
	const span = spanOf(doc, {from, to: run.to})
	const head = singularHead(doc, run)
	return {
		...span,
		...rangeOf(doc, span),
		type: 'count',
		numeral: spanOf(doc, {from, to: row + 1}),
		value: null,
		min: null,
		max: null,
		bound: '~',
		parts: [],
		unit: head,
		unitCode: null,
		si: null,
		counted: {from: run.from, to: run.to},
		countedHead: head,
		change: null,
		changeRole: null,
		related: [],
		rule: 'vague',
	}
}
