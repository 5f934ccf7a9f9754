import {type Document, normAt, sentenceAt, wordAt} from '../../model/document.js'
import type {RawName} from './fallback/by-rules.js'

/** Titles that name their holder, as one name: `the Duchess of Kent`, of which the model may see `Duchess` or `Kent`. Linear. */
export function putNobles(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const found: RawName[] = []
	for (let row = 0; row + 2 < doc.tokens.length; row++) {
		if (!opensTitle(doc, row) || normAt(doc, row + 1) !== 'of' || /^(?:and|&)$/.test(normAt(doc, row - 1))) continue
		const to = endOfPlace(doc, row + 2)
		if (to > row + 2) found.push({from: row, to, type: 'person', subtype: null, confidence: 0.8, rule: 'noble title'})
	}
	if (found.length === 0) return names
	const kept = names.flatMap((name) => partOutside(doc, name, found))
	// A name that runs on is another's: `the Prince of Wales Theatre`.
	const whole = found.filter((title) => !kept.some(({from, to}) => from < title.to && title.from < to))
	return [...kept, ...whole].sort((a, b) => a.from - b.from)
}

const opensTitle = (doc: Document, row: number): boolean =>
	doc.lexicon.has(normAt(doc, row), 'noble-title') && /^\p{Lu}\p{Ll}+$/u.test(wordAt(doc, row))

// At most three words with capitals: `Kent`, `New York`; not `Wales Theatre`.
function endOfPlace(doc: Document, from: number): number {
	const last = Math.min(from + 3, sentenceAt(doc, from)?.to ?? from)
	let to = from
	while (to < last && /^\p{Lu}[\p{Ll}’']+$/u.test(wordAt(doc, to))) to++
	return others.test(wordAt(doc, to - 1)) ? from : to
}

const others =
	/^(?:Academy|Arms|Avenue|Cup|Foundation|Fund|Hospital|Hotel|Inn|Island|Islands|Road|School|Street|Theatre|Trophy|Trust)$/

// What stands within a title goes; of `Kate Duchess` the first name stays.
function partOutside(doc: Document, name: RawName, titles: readonly RawName[]): RawName[] {
	const title = titles.find(({from, to}) => name.from < to && from < name.to)
	if (!title) return [name]
	const from = normAt(doc, name.from) === 'the' ? name.from + 1 : name.from
	if (from >= title.from && name.to <= title.to) return []
	return name.type === 'person' && name.from < title.from && name.to <= title.to ? [{...name, to: title.from}] : [name]
}
