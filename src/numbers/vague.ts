import {type Document, normAt, rangeOf, spanOf, uposAt, xposAt} from '../model/document.js'
import type {QuantityMention} from '../model/quantity.js'
import {overlaps} from '../model/span.js'
import {runFrom, singularHead} from './phrase-run.js'

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
