import {dayOrMonth} from '../model/day-words.js'
import type {Range} from '../model/span.js'
import {type Columns, verbsIn} from './columns.js'

/** So many words an aside has at most. */
const longest = 30

/**
 * `…, officials said, as clinics opened` and `…, according to the agency, which said`: behind the comma the article goes on
 * about the cue or its source, and tells it by itself; also without a comma behind its source: `said Ana Ruiz who was there`.
 */
export function isAside({doc, marked}: Columns, cue: Range, block: Range, {from}: Range): boolean {
	const {norms} = doc.tokens
	if (from === block.to && block.to > cue.to) return /^(?:who|whose)$/.test(norms[from]!)
	const first = block.to + 1
	if (norms[block.to] !== ',' || from < first || from - first > longest || marked[from]! >= 0) return false
	// `said, expressing its hope`: told by itself.
	if (from === first && /^(?:citing|expressing|pointing|quoting|referring)$/.test(norms[first]!)) return true
	if (norms[first] !== 'as') return from === first && /^(?:which|who|whose)$/.test(norms[first]!)
	for (let row = first; row < from; row++) if (doc.syntax.upos[row] === 'PUNCT') return false
	return true
}

/** Without marks nothing of another sentence is told. */
export const isElsewhere = ({doc, marked}: Columns, block: Range, {from, to}: Range): boolean =>
	marked[from]! < 0 && marked[to - 1]! < 0 && doc.tokens.sentences[from] !== doc.tokens.sentences[block.from]

const saying = /^(?:add|announce|explain|say|write)$/

/** `said in a letter to the council`: to whom it is told, not what. */
export function isHearer(columns: Columns, cueHead: number, block: Range, {from, to}: Range): boolean {
	const {tokens, syntax} = columns.doc
	if (from !== block.to || tokens.norms[from] !== 'to' || !saying.test(syntax.lemmas[cueHead]!)) return false
	return verbsIn(columns, {from, to}, 1) === 0
}

const venue =
	/^(?:address|briefing|conference|e-?mail|filing|hearing|interview|letter|memo|message|note|post|reply|response|speech|statement|tweet)$/

/** `said in a written reply to the panel`: where it is told, not what. */
export function isVenue({doc}: Columns, cueHead: number, block: Range, {from, to}: Range): boolean {
	const {tokens, syntax} = doc
	if (from !== block.to || !/^(?:at|during|in)$/.test(tokens.norms[from]!) || !saying.test(syntax.lemmas[cueHead]!))
		return false
	for (let row = from + 1; row < Math.min(to, from + 6); row++)
		if (venue.test(tokens.norms[row]!)) return true
		else if (!/^(?:ADJ|DET|NOUN|PRON|PROPN|VERB)$/.test(syntax.upos[row]!)) return false
	return false
}

/** `has to report by June 30`, whatever the next sentence adds: when it is told, not what. */
export function isDate({doc}: Columns, {from, to}: Range): boolean {
	const {norms, sentences} = doc.tokens
	if (!/^(?:by|on)$/.test(norms[from]!)) return false
	for (let row = from + 1; row < to && sentences[row] === sentences[from]; row++) {
		if (row > from + 4) return false
		if (!dayOrMonth.test(norms[row]!) && !/^(?:NUM|PUNCT)$/.test(doc.syntax.upos[row]!)) return false
	}
	return true
}

const occasions = /^(?:after|amid|as|before|during|following|upon|when|while)$/

/** `“It leaks,” Keller said after the vote failed`: behind words in marks it is told when he spoke, not what he said. */
export function isOccasion({doc, marked}: Columns, block: Range, {from, to}: Range): boolean {
	if (from !== block.to || !occasions.test(doc.tokens.norms[from]!)) return false
	// A comma and a mark may stand between.
	if (![1, 2, 3].some((back) => (marked[block.from - back] ?? -1) >= 0)) return false
	for (let row = from; row < to; row++) if (marked[row]! >= 0) return false
	return true
}

/** `“It leaks!” Keller said — he paused, then added: “Badly.”`: behind words in marks, cue and dash the article goes on. */
export function isBehindDash({doc, marked}: Columns, block: Range, {from}: Range): boolean {
	if (from !== block.to + 1 || marked[from]! >= 0 || !/^(?:-{1,2}|[–—―])$/.test(doc.tokens.norms[block.to]!))
		return false
	return (marked[block.from - 1] ?? -1) >= 0
}
