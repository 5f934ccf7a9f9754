import {isLower, lowerOf, type Stretch, spaceBefore, wordOf} from './block-tokens.js'
import {endOfClosers} from './closing-marks.js'
import {danglers} from './enders.js'
import {type Context, endsAt, isEnclosed} from './ends.js'
import {type Gap, opensByWeights} from './gap-model.js'
import {findItems, markerAt} from './list-items.js'
import {pairMarks} from './pairs.js'

/** Judges a gap between two words at which no full stop stands: true when a sentence begins after it. */
export type Judge = (stretch: Stretch, gap: Gap) => boolean

/** Rows at which sentences begin, ascending, the first row of the stretch among them. Linear. */
export function findBeginnings(stretch: Stretch, judge: Judge = opensByWeights): number[] {
	if (stretch.from >= stretch.to) return []
	const context: Context = {
		stretch,
		pairs: pairMarks(stretch),
		items: findItems(stretch),
		informal: isInformal(stretch),
	}
	const beginnings = [stretch.from]
	const body = firstRowOfBody(stretch)
	if (body > stretch.from) beginnings.push(body)
	let begin = body
	// Rows before this one have been looked at: closing marks, markers of lists.
	let done = endOfMarker(context, begin)
	for (let row = begin; row < stretch.to - 1; row++) {
		let next = -1
		if (context.items.has(row + 1)) next = row + 1
		else if (mayEnd(stretch, row)) {
			done = endOfClosers(stretch, context.pairs, row) + 1
			if (done < stretch.to && endsAt(context, begin, row, done)) next = done
			else row = done - 1
		} else if (row >= done && mayOpen(stretch, row + 1, context.informal) && mayClose(context, begin, row)) {
			if (judge(stretch, {begin, row, informal: context.informal})) next = row + 1
		}
		if (next < 0) continue
		beginnings.push(next)
		begin = next
		done = endOfMarker(context, begin)
		row = next - 1
	}
	return beginnings
}

// BEIJING (AP) — is a sentence of its own, as in the treebanks.
function firstRowOfBody(stretch: Stretch): number {
	const {starts, from, to, dateline = 0} = stretch
	if (dateline === 0) return from
	let row = from
	while (row < to && starts[row]! < dateline) row++
	// LIVE: is no dateline
	return row + 1 < to && /^[-–—_]+$/.test(wordOf(stretch, row)) ? row + 1 : from
}

const endOfMarker = ({stretch, items}: Context, begin: number): number =>
	items.get(begin) ?? markerAt(stretch, begin)?.next ?? begin

// A capital, a number, a bullet or an opening mark, after a space.
function mayOpen(stretch: Stretch, row: number, informal: boolean): boolean {
	if (!spaceBefore(stretch, row)) return false
	const {text, starts} = stretch
	const code = text.charCodeAt(starts[row]!)
	if (code >= 97 && code < 123) return informal || text.startsWith('http', starts[row])
	if (code >= 65 && code < 91) return true
	return !/^[\p{Ll},;:.!?)\]}%’”&]/u.test(wordOf(stretch, row))
}

// Not within marks, nor after `the`, `'s`, an opening mark or a label at the head of a block (`LIVE:`), nor between a
// colon and a quotation.
const mayClose = (context: Context, begin: number, row: number): boolean =>
	!isEnclosed(context, begin, row) &&
	!danglers.has(lowerOf(context.stretch, row)) &&
	!(row - begin <= 2 && begin === context.stretch.from && wordOf(context.stretch, row) === ':') &&
	!/^(?:: ["“‘«'`]|, (?:["“‘«'`]|the$))/i.test(`${wordOf(context.stretch, row)} ${wordOf(context.stretch, row + 1)}`) &&
	!(row === begin && /^["“‘'`([{]$/.test(wordOf(context.stretch, row)))

const dashes = new Set('-–—')
const stops = new Set('.!?…。！？．')

function mayEnd(stretch: Stretch, row: number): boolean {
	const last = stretch.text[stretch.ends[row]! - 1]!
	return stops.has(last) || (dashes.has(last) && /^["”]$/.test(wordOf(stretch, row + 1)))
}

// Written without care for capitals: begins with a small letter or has `i` for `I`.
function isInformal(stretch: Stretch): boolean {
	if (isLower(wordOf(stretch, stretch.from))) return true
	const {text, starts, ends, from, to} = stretch
	for (let row = from; row < to; row++)
		if (ends[row]! - starts[row]! === 1 && text[starts[row]!] === 'i' && spaceBefore(stretch, row)) return true
	return false
}
