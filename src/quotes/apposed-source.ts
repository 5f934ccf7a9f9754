import {type Document, normAt, uposAt, wordAt} from '../model/document.js'
import type {SpokenMention} from '../model/quote.js'
import {mentionAt} from '../model/reading.js'
import type {Range} from '../model/span.js'
import {isPersonAt, type Known, namesIn} from './known.js'
import type {Attribution} from './speakers.js'

/** `The special rapporteur on torture, Jane Holt, said`: the name stands behind the phrase, between commas. */
export function apposedPerson(doc: Document, {source}: SpokenMention, known: Known): Attribution | undefined {
	if (!source || mentionAt(known, source.to - 1)?.form === 'pronoun') return undefined
	const own = givenName(doc, source, known)
	if (own >= 0) return {speakers: [own], rule: 'source/apposition', confidence: 0.9}
	for (let row = source.head + 1; row < source.head + 15; row++) {
		const tag = uposAt(doc, row)
		if (tag === 'VERB' || tag === 'AUX' || doc.tokens.sentences[row] !== doc.tokens.sentences[source.head]) break
		const comma = (normAt(doc, row - 1) === 'the' ? row - 1 : titleStart(doc, row, source.head)) - 1
		const mention = normAt(doc, comma) === ',' ? mentionAt(known, row) : undefined
		const type = known.entities[mention?.entity ?? -1]?.type
		if (
			mention?.form === 'name' &&
			type === 'organization' &&
			(mention.to === source.to || normAt(doc, mention.to) === '(') &&
			namesIn(known, source).every(({entity}) => known.entities[entity]?.type !== 'person')
		)
			return {speakers: [mention.entity], rule: 'source/apposition', confidence: 0.85}
		if (mention?.form !== 'name' || type !== 'person') continue
		if (!/^[,—–-]$/.test(normAt(doc, seatEnd(doc, mention.to, known))) || isPersonAt(known, source.head)) break
		return {speakers: [mention.entity], rule: 'source/apposition', confidence: 0.92}
	}
	return undefined
}

// `the minority leader, Senator Ruiz`: a title stands before the name, with a capital or held before.
function titleStart(doc: Document, row: number, stop: number): number {
	let at = row
	while (at - 1 > stop + 1 && at > row - 6 && /^(?:\p{Lu}[\p{L}-]*\.?|\.|former|of)$/u.test(wordAt(doc, at - 1))) at--
	return at
}

// `Ruiz of Ohio`, `Ruiz (R-Ohio)`: the row behind what tells where somebody is from.
function seatEnd(doc: Document, row: number, known: Known): number {
	if (normAt(doc, row) === 'of') return mentionAt(known, row + 1)?.to ?? row
	if (normAt(doc, row) !== '(') return row
	for (let at = row + 1; at < row + 6; at++) if (normAt(doc, at) === ')') return at + 1
	return row
}

// `a spokesman, who gave his name only as Ruiz,`, `a man who called himself Ruiz`: a person named in the clause about the teller.
function givenName(doc: Document, {head, to}: Range & {readonly head: number}, known: Known): number {
	for (let row = head + 2; row < Math.min(to, head + 20); row++) {
		const names = normAt(doc, row) === 'name' && /^(?:his|her|their)$/.test(normAt(doc, row - 1))
		if (!names && !/^(?:himself|herself|themselves)$/.test(normAt(doc, row))) continue
		for (let next = row + 1; next < Math.min(to, row + 5); next++) {
			if (isPersonAt(known, next)) return mentionAt(known, next)!.entity
			if (!/^(?:only|just|as|simply|is|was)$/.test(normAt(doc, next)) && uposAt(doc, next) !== 'PROPN') break
		}
	}
	return -1
}
