import {type Document, normAt, sentenceAt, spaceBefore, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'

/** Adds organizations that are told by the way they are written, where nothing was found. Linear. */
export function putWrittenOrganizations(doc: Document, found: readonly RawName[]): readonly RawName[] {
	const added: RawName[] = []
	let free = 0
	for (let row = 0; row < doc.tokens.length; row++) {
		const form = row < free ? undefined : forms.find(({end}) => end(doc, row) > row)
		if (!form) continue
		const to = form.end(doc, row)
		added.push({from: row, to, type: 'organization', ...form.about})
		free = to
	}
	if (added.length === 0) return found
	return merge(found, added)
}

// The row behind what begins at a row, and what is told of it.
const forms = [
	{end: ministryEnd, about: {subtype: 'government', confidence: 0.7, rule: 'ministry in lower case'}},
	{end: capitalsEnd, about: {subtype: 'company', confidence: 0.8, rule: 'legal form'}},
]

// What is told by its form takes the place of names inside it, but never cuts one.
function merge(found: readonly RawName[], added: readonly RawName[]): RawName[] {
	const owner = new Map<number, number>()
	added.forEach(({from, to}, at) => {
		for (let row = from; row < to; row++) owner.set(row, at)
	})
	const cut = new Set<number>()
	for (const {from, to} of found) {
		const at = owner.get(from) ?? owner.get(to - 1)
		const over = at === undefined ? undefined : added[at]
		if (over && (from < over.from || (from === over.from && to >= over.to) || to > over.to + 1)) cut.add(at!)
	}
	const kept = added.filter((_, at) => !cut.has(at))
	const taken = new Set<number>()
	for (const {from, to} of kept) for (let row = from; row < to; row++) taken.add(row)
	return [...found.filter(({from, to}) => !taken.has(from) && !taken.has(to - 1)), ...kept].sort(
		(a, b) => a.from - b.from,
	)
}

// `the ministry of public health`, and the first of `the ministries of home and defence`.
function ministryEnd(doc: Document, row: number): number {
	if (!/^ministr(?:y|ies)$/.test(wordAt(doc, row)) || normAt(doc, row + 1) !== 'of') return row
	let to = row + 2
	while (to < row + 4 && portfolioWords.has(wordAt(doc, to))) to++
	if (to === row + 2) return row
	const one = wordAt(doc, row) === 'ministry'
	while (one && normAt(doc, to) === 'and' && portfolioWords.has(wordAt(doc, to + 1))) to += 2
	return to
}

const portfolioWords = new Set(
	`administration affairs agriculture aviation commerce communication communications cooperation culture defence defense
	development economy education employment energy environment finance fisheries foreign forestry health higher home housing
	industry information infrastructure interior international justice labor labour land lands law mines national natural
	petroleum planning power public railways religious resources rural science security social sports technology tourism trade
	transport transportation urban water welfare women works youth`.split(/\s+/),
)

// `WORLD TRAVEL, INC.`: the words in capitals before a legal form, back to a small word.
function capitalsEnd(doc: Document, row: number): number {
	if (!isCapitals(doc, row) || (row > 0 && isCapitals(doc, row - 1))) return row
	const last = sentenceAt(doc, row)?.to ?? row
	for (let at = row + 1; at < Math.min(row + 6, last); at++) {
		const form = /^(?:INC|LTD|LLC|PLC|CORP)\.?$/.test(wordAt(doc, at))
		if (form) return wordAt(doc, at + 1) === '.' && !spaceBefore(doc, at + 1) ? at + 2 : at + 1
		if (!isCapitals(doc, at) && wordAt(doc, at) !== ',') return row
	}
	return row
}

const isCapitals = (doc: Document, row: number): boolean =>
	/^\p{Lu}[\p{Lu}&'’-]+$/u.test(wordAt(doc, row)) &&
	!smallWords.has(normAt(doc, row)) &&
	!/^(?:inc|ltd|llc|plc|corp)\.?$/.test(normAt(doc, row))

const smallWords = new Set('a an and as at by for from in into is of on or the to with'.split(' '))
