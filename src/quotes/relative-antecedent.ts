import {type Document, normAt, sentenceAt, uposAt, xposAt} from '../model/document.js'
import {mentionAt} from '../model/reading.js'
import {relationOf} from '../model/tree.js'
import type {Known} from './known.js'

/** The noun that a relative pronoun takes up: `Lee, who said`; -1 for other words. */
export function antecedentOf(doc: Document, row: number, known: Known): number {
	if (!/^(?:who|which|that)$/.test(normAt(doc, row)) || uposAt(doc, row) !== 'PRON') return -1
	const isWho = normAt(doc, row) === 'who'
	const noun = byTree(doc, row)
	const first = isWho && normAt(doc, row - 1) === 'and' ? whoBefore(doc, row) : -1
	if (first >= 0 && (noun < 0 || !isHuman(doc, noun, known))) return antecedentOf(doc, first, known)
	const before = besides(doc, row, known)
	if (before < 0) return noun
	// `errors by officials who`: trees take the wrong one of two nouns at times, but no error is `who`.
	const isOther = noun < 0 || (isWho && !isHuman(doc, noun, known) && isHuman(doc, before, known))
	return isOther ? agreeing(doc, behindAge(doc, before), row) : noun
}

function byTree(doc: Document, row: number): number {
	for (let at = row, steps = 0; at >= 0 && steps < 4; at = doc.tree.heads[at] ?? -1, steps++)
		if (doc.tree.deprels[at] === 'acl:relcl') return agreeing(doc, behindAge(doc, doc.tree.heads[at] ?? -1), row)
	return -1
}

// `a nurse who saved a child and who says`
function whoBefore(doc: Document, row: number): number {
	const start = sentenceAt(doc, row)?.from ?? row
	for (let at = row - 2; at >= start && at > row - 25; at--) if (normAt(doc, at) === 'who') return at
	return -1
}

// The noun or name right before the pronoun, past a comma, dash or brackets: `Lee (R-Ohio), who`, `a sign - which`.
function besides(doc: Document, row: number, known: Known): number {
	let at = row - 1
	if (/^[,—–-]$/.test(normAt(doc, at)) && normAt(doc, row) !== 'that') at--
	if (normAt(doc, at) === ')') {
		const end = at
		while (at > end - 8 && normAt(doc, at) !== '(') at--
		at--
	}
	if (sentenceAt(doc, at) !== sentenceAt(doc, row)) return -1
	// `her records in July, which showed`
	if (doc.lexicon.has(normAt(doc, at), 'interposed-time')) return -1
	if (/^(?:NOUN|PROPN|NUM)$/.test(uposAt(doc, at))) return mentionAt(known, at)?.head ?? at
	return doc.lexicon.has(normAt(doc, at), 'plural-source') ? at : -1
}

function isHuman(doc: Document, row: number, known: Known): boolean {
	const mention = mentionAt(known, row)
	if (mention) return /^(?:group|person)$/.test(known.entities[mention.entity]?.type ?? '')
	if (doc.lexicon.has(normAt(doc, row), 'plural-source') || /^(?:NUM|PRON|DET)$/.test(uposAt(doc, row))) return true
	return /^(?:people|person)$/.test(known.phrases.get(row)?.[0]?.kind ?? '')
}

// `Ana Ruiz, now 26, who`: nobody's age is `who`.
function behindAge(doc: Document, row: number): number {
	if (uposAt(doc, row) !== 'NUM') return row
	for (let at = row - 1; at > row - 5 && at > 0; at--)
		if (normAt(doc, at) === ',' && /^(?:NOUN|PROPN)$/.test(uposAt(doc, at - 1))) return at - 1
	return row
}

// `residents of the valley, who fear a flood`: the verb tells that it's the residents.
function agreeing(doc: Document, noun: number, pronoun: number): number {
	const tag = xposAt(doc, doc.tree.heads[pronoun] ?? -1)
	const wanted = tag === 'VBP' ? /^NNP?S$/ : tag === 'VBZ' ? /^NNP?$/ : undefined
	let at = noun
	for (let steps = 0; wanted && steps < 3; steps++) {
		if (wanted.test(xposAt(doc, at)) || !/^NN/.test(xposAt(doc, at))) return at
		// `others in the valley, who fear`: a tree may hang the valley elsewhere.
		const before = nounBefore(doc, at)
		const above = relationOf(doc.tree, at) === 'nmod' ? (doc.tree.heads[at] ?? -1) : -1
		const next = above < 0 || (before >= 0 && wanted.test(xposAt(doc, before))) ? before : above
		if (next < 0) return noun
		at = next
	}
	return wanted?.test(xposAt(doc, at)) ? at : noun
}

// The noun right before the preposition of another, wherever the tree hangs that.
function nounBefore(doc: Document, noun: number): number {
	for (let row = noun - 1; row > noun - 6 && row > 0; row--)
		if (uposAt(doc, row) === 'ADP') return /^NN/.test(xposAt(doc, row - 1)) ? row - 1 : -1
	return -1
}
