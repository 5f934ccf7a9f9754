import type {Span} from '../../model/span.js'

/** The mark that opens what a mark closes. */
const openings: ReadonlyMap<string, string> = new Map(
	Object.entries({'"': '"', '”': '“', '»': '«', ')': '(', ']': '['}),
)

/** Marks of the end of a clause or sentence that may stand before the closing mark. */
const endMarks = /^[.,!?]$/

/** `called him a "great man`: a span with the mark that closes what was opened in it, where that mark follows at once. */
export function withClosingMark(text: string, {start, end}: Span): Span {
	const at = endMarks.test(text.charAt(end)) ? end + 1 : end
	const closing = text.charAt(at)
	const opening = openings.get(closing)
	if (opening === undefined) return {start, end}
	let open = 0
	for (let place = start; place < end; place++) {
		const mark = text.charAt(place)
		if (mark === opening && (mark !== closing || open === 0)) open++
		else if (mark === closing && open > 0) open--
	}
	return {start, end: open > 0 ? at + 1 : end}
}
