import {danglers, starters} from '../boundary-words.js'
import {type BlockTokens, isLower, lowerOf, spaceBefore, wordOf} from './block-tokens.js'
import {endOfClosers} from './closing-marks.js'
import {type BlockContext, endsAt, isEnclosed} from './ends.js'
import {type Gap, opensByWeights} from './gap-model.js'
import {findItems, markerAt} from './list-items.js'
import {pairMarks} from './pairs.js'

/** Judges a gap between two words at which no full stop stands: true when a sentence begins after it. */
type GapJudge = (block: BlockTokens, gap: Gap) => boolean

/** Rows at which sentences begin, ascending, the first row of the block among them. Linear. */
export function findBeginnings(block: BlockTokens, judge: GapJudge = opensByWeights): number[] {
	if (block.from >= block.to) return []
	const context: BlockContext = {
		block,
		pairs: pairMarks(block),
		items: findItems(block),
		informal: isInformal(block),
	}
	const beginnings = [block.from]
	const afterDateline = rowAfterDateline(block)
	if (afterDateline > block.from) beginnings.push(afterDateline)
	let begin = afterDateline
	// Rows before this one are closing marks and list markers already read.
	let searchedTo = endOfMarker(context, begin)
	for (let row = begin; row < block.to - 1; row++) {
		let next = -1
		if (context.items.has(row + 1)) next = row + 1
		else if (mayEnd(block, row)) {
			searchedTo = endOfClosers(block, context.pairs, row) + 1
			if (searchedTo < block.to && endsAt(context, begin, row, searchedTo)) next = searchedTo
			else row = searchedTo - 1
		} else if (row >= searchedTo && mayOpen(block, row + 1, context.informal) && mayClose(context, begin, row)) {
			if (judge(block, {begin, row, informal: context.informal})) next = row + 1
		}
		if (next < 0) continue
		beginnings.push(next)
		begin = next
		searchedTo = endOfMarker(context, begin)
		row = next - 1
	}
	return beginnings
}

// `NARVA (AP) —`: a dateline is a sentence of its own, as in the treebanks.
function rowAfterDateline(block: BlockTokens): number {
	const {starts, from, to, dateline = 0} = block
	if (dateline === 0) return from
	let row = from
	while (row < to && starts[row]! < dateline) row++
	// `LIVE:` is none.
	return row + 1 < to && /^[-–—_]+$/.test(wordOf(block, row)) ? row + 1 : from
}

const endOfMarker = ({block, items}: BlockContext, begin: number): number =>
	items.get(begin) ?? markerAt(block, begin)?.next ?? begin

// A capital, a number, a bullet or an opening mark, after a space.
function mayOpen(block: BlockTokens, row: number, informal: boolean): boolean {
	if (!spaceBefore(block, row)) return false
	const {text, starts} = block
	const code = text.charCodeAt(starts[row]!)
	if (code >= 97 && code < 123) return informal || text.startsWith('http', starts[row])
	if (code >= 65 && code < 91) return true
	return !/^[\p{Ll},;:.!?)\]}%’”&]/u.test(wordOf(block, row))
}

// Not within marks, nor after `the`, `'s`, an opening mark or a label at the head of a block (`LIVE:`), nor between a
// colon and a quotation.
const mayClose = (context: BlockContext, begin: number, row: number): boolean =>
	!isEnclosed(context, begin, row) &&
	!danglers.has(lowerOf(context.block, row)) &&
	!(row - begin <= 2 && begin === context.block.from && wordOf(context.block, row) === ':') &&
	!/^(?:: ["“‘«'`]|, (?:["“‘«'`]|the$))/i.test(`${wordOf(context.block, row)} ${wordOf(context.block, row + 1)}`) &&
	!(row === begin && /^["“‘'`([{]$/.test(wordOf(context.block, row))) &&
	!isAcronymOfName(context.block, begin, row)

// `FC | Hollin drew`: capitals alone that open a sentence belong to the name after them.
const isAcronymOfName = (block: BlockTokens, begin: number, row: number): boolean =>
	row === begin && /^\p{Lu}{2,5}$/u.test(wordOf(block, row)) && !starters.has(lowerOf(block, row + 1))

const dashes = new Set('-–—')
const stops = new Set('.!?…。！？．')

function mayEnd(block: BlockTokens, row: number): boolean {
	const last = block.text[block.ends[row]! - 1]!
	return stops.has(last) || (dashes.has(last) && /^["”]$/.test(wordOf(block, row + 1)))
}

// Informal: begins with a small letter or has `i` for `I`.
function isInformal(block: BlockTokens): boolean {
	if (isLower(wordOf(block, block.from))) return true
	const {text, starts, ends, from, to} = block
	for (let row = from; row < to; row++)
		if (ends[row]! - starts[row]! === 1 && text[starts[row]!] === 'i' && spaceBefore(block, row)) return true
	return false
}
