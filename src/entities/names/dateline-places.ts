import {type Document, normAt, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'
import {isUpper} from './letter-case.js'
import type {NameLexicon} from './lexicon.js'

/** Reads the town at the head of a report as a place, whatever else bears its name: `STANFORD, Calif. (AP) —`. Linear. */
export function putDatelinePlaces(
	doc: Document,
	found: readonly RawName[],
	{forms}: Pick<NameLexicon, 'forms'>,
): readonly RawName[] {
	const towns = new Map<number, RawName>()
	for (let row = 0; row < doc.tokens.length; row++) {
		if (!isLineStart(doc, row)) continue
		const to = townEnd(doc, row, forms)
		if (to > row) towns.set(row, {from: row, to, type: 'place', subtype: null, confidence: 0.9, rule: 'dateline'})
	}
	if (towns.size === 0) return found
	const rest = found.filter((name) => {
		const town = towns.get(name.from)
		if (town && name.to <= town.to && name.type === 'place') towns.delete(name.from)
		return !(town && name.to <= town.to && name.type !== 'place')
	})
	const starts = new Set(rest.map(({from}) => from))
	return [...rest, ...[...towns.values()].filter(({from}) => !starts.has(from))].sort((a, b) => a.from - b.from)
}

const opensLine = (doc: Document, row: number): boolean =>
	row === 0 || /\n/.test(doc.text.slice(doc.tokens.ends[row - 1], doc.tokens.starts[row]))

/** Whether a line begins at a row, with a word in capitals. */
export const isLineStart = (doc: Document, row: number): boolean => isUpper(wordAt(doc, row)) && opensLine(doc, row)

const labels =
	/^(?:alert|analysis|breaking|correction|corrected|editorial|exclusive|explainer|factbox|live|news|obituary|opinion|photos|preview|recap|review|sport|sports|timeline|today|update|urgent|video|watch)$/

// `CARLISLE — A teacher has died`, `CARLISLE (AP) — …`; not `BREAKING — …`
function isBareDateline(doc: Document, from: number, to: number): boolean {
	if (to === from || wordAt(doc, from).length < 3) return false
	for (let word = from; word < to; word++) if (labels.test(normAt(doc, word))) return false
	let row = to
	if (wordAt(doc, row) === '(') while (row < to + 5 && wordAt(doc, row - 1) !== ')') row++
	return (
		/^(?:[—–]|--)$/.test(normAt(doc, row)) && /^\p{Lu}/u.test(wordAt(doc, row + 1)) && !isUpper(wordAt(doc, row + 2))
	)
}

// The row behind up to three words in capitals that a state or country and a dash follow, with an agency or a day between.
function townEnd(doc: Document, from: number, forms: NameLexicon['forms']): number {
	let to = from
	while (to < from + 3 && isUpper(wordAt(doc, to))) to++
	if (isBareDateline(doc, from, to)) return to
	if (normAt(doc, to) !== ',') return from
	let row = to + 1
	const [first, second] = [wordAt(doc, row), wordAt(doc, row + 1)]
	const pair = `${first} ${second}`
	const isPlace = (form: string): boolean => forms.get(form)?.type === 'place'
	row += isPlace(pair) ? 2 : isPlace(first) || isPlace(`${first}.`) ? 1 : 0
	if (row === to + 1) return from
	if (normAt(doc, row) === '.') row++
	for (const limit = row + 9; row < limit; row++) {
		if (/^(?:[—–_-]|--)$/.test(normAt(doc, row))) return to
		if (opensLine(doc, row)) return from
	}
	return from
}
