import {clauseAt, type Document, lemmaAt, normAt, rangeOf, spanOf, uposAt, xposAt} from '../../model/document.js'
import type {NounPhrase} from '../../model/grammar/phrases.js'
import type {Bound, QuantityMention} from '../../model/quantity.js'
import {type Range, someRow} from '../../model/span.js'
import {multipleUnit} from '../amount.js'
import {measuredHead} from '../counted/counted.js'
import {subjectBefore} from '../counted/subject.js'

const factors: ReadonlyMap<string, number> = new Map([
	['double', 2],
	['halve', 0.5],
	['quadruple', 4],
	['quintuple', 5],
	['triple', 3],
	['treble', 3],
])

/** Adds the multiples that verbs express, `tripled`, `more than doubled`, `halved the deficit`, to those found, in order. */
export function addMultiples(doc: Document, mentions: readonly QuantityMention[]): QuantityMention[] {
	const added: QuantityMention[] = []
	let taken: Uint8Array | undefined
	for (let row = 0; row < doc.tokens.length; row++) {
		const factor = factorAt(doc, row)
		if (factor === undefined) continue
		const multiple = multipleAt(doc, row, factor)
		taken ??= rowsOf(doc.tokens.length, mentions)
		if (!someRow(multiple, (at) => taken![at] === 1)) added.push(multiple)
	}
	return added.length > 0 ? [...mentions, ...added].sort((a, b) => a.start - b.start) : [...mentions]
}

// Looked up where an article has many: `doubled to 5 boats, tripled to 9 boats`.
function rowsOf(length: number, mentions: readonly Range[]): Uint8Array {
	const taken = new Uint8Array(length)
	for (const {from, to} of mentions) taken.fill(1, from, to)
	return taken
}

function factorAt(doc: Document, row: number): number | undefined {
	const verb = uposAt(doc, row) === 'VERB'
	const factor = factors.get(verb ? lemmaAt(doc, row) : normAt(doc, row))
	if (factor === undefined || !doc.lexicon.formIn(normAt(doc, row), 'multiplying-verb')) return undefined
	// `doubled down on the claim`: no amount.
	if (normAt(doc, row + 1) === 'down') return undefined
	if (verb) return factor
	// `double the number`: a predeterminer.
	return uposAt(doc, row + 1) === 'DET' || xposAt(doc, row + 1) === 'PRP$' || normAt(doc, row + 1) === 'what'
		? factor
		: undefined
}

function multipleAt(doc: Document, row: number, factor: number): QuantityMention {
	const {bound, from} = boundBefore(doc, row)
	const clause = clauseAt(doc, row)
	const compared = clause?.verb === row ? (clause.object ?? clause.subject) : null
	// `Net income more than doubled`: where the tree has no clause.
	const before = compared || uposAt(doc, row) !== 'VERB' ? null : subjectBefore(doc, from)
	// `In Monday trading Acme doubled`: two phrases in one run.
	const phrase = compared ?? (before && uposAt(doc, before.from - 1) !== 'ADP' ? before : null)
	const span = spanOf(doc, {from, to: row + 1})
	const rows = rangeOf(doc, span)
	return {
		start: span.start,
		end: span.end,
		from: rows.from,
		to: rows.to,
		type: 'multiple',
		numeral: spanOf(doc, {from: row, to: row + 1}),
		value: factor,
		min: null,
		max: null,
		bound,
		parts: [],
		unit: multipleUnit,
		unitCode: null,
		si: null,
		counted: phrase && {from: phrase.from, to: phrase.to},
		countedHead: compared ? headOf(doc, compared) : phrase && measuredHead(doc, phrase),
		change: factor < 1 ? 'down' : 'up',
		changeRole: 'by',
		related: [],
		rule: 'multiple verb',
	}
}

const headOf = (doc: Document, {core, head}: NounPhrase): string | null =>
	uposAt(doc, head) === 'PRON' ? null : measuredHead(doc, {...core, head})

function boundBefore(doc: Document, row: number): {bound: Bound; from: number} {
	const before = normAt(doc, row - 1)
	if (before === 'than' && normAt(doc, row - 2) === 'more') return {bound: '>', from: row - 2}
	if (before === 'least' && normAt(doc, row - 2) === 'at') return {bound: '>=', from: row - 2}
	if (/^(?:almost|nearly|roughly)$/.test(before)) return {bound: '~', from: row - 1}
	return {bound: '=', from: row}
}
