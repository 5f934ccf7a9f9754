import type {Span, TextSpan} from '#src/model/span.js'

/** Occurrences that a message lists, and characters that it shows about each. */
const maxListed = 4
const shown = 20

/** Why words of an annotation can't be placed in the text. */
export class PlaceError extends Error {}

/**
 * Places words of an annotation in the text: `said`; `said#3` for the third occurrence; `he @ he said no` for the one in these words;
 * `The mayor ~~ by June` from the first words to the next last ones. Of several occurrences the one nearest to `near` counts, offsets in the text.
 * @throws PlaceError where the words don't stand in the text, or several times and nothing says which.
 */
export function placeWords(text: string, words: string, near?: Span): TextSpan {
	const [plain, context] = splitOnce(words, ' @ ')
	if (context !== undefined) {
		const around = placeWords(text, context, near)
		const {start, end} = placeWords(around.text, plain)
		return spanOf(text, around.start + start, around.start + end)
	}
	const [first, last] = splitOnce(plain, ' ~~ ')
	const [from, nth] = splitNumber(first)
	if (from === '' || last === '') throw new PlaceError('words are missing')
	const starts = occurrencesOf(text, from, last === undefined)
	const start = choose(text, starts, from, nth, near)
	if (last === undefined) return spanOf(text, start, start + from.length)
	const end = text.indexOf(last, start + from.length)
	if (end < 0) throw new PlaceError(`${JSON.stringify(last)} doesn't stand after ${JSON.stringify(from)}`)
	return spanOf(text, start, end + last.length)
}

const spanOf = (text: string, start: number, end: number): TextSpan => ({start, end, text: text.slice(start, end)})

function choose(
	text: string,
	starts: readonly number[],
	words: string,
	nth: number | null,
	near: Span | undefined,
): number {
	const quoted = JSON.stringify(words)
	if (starts.length === 0) throw new PlaceError(`${quoted} doesn't stand in the text`)
	if (nth !== null) {
		const start = starts[nth - 1]
		if (start === undefined) throw new PlaceError(`${quoted} stands ${starts.length} times in the text, not ${nth}`)
		return start
	}
	if (near) {
		const gap = (start: number): number => Math.max(near.start - start - words.length, start - near.end, 0)
		return starts.reduce((best, start) => (gap(start) < gap(best) ? start : best))
	}
	if (starts.length === 1) return starts[0]!
	const places = starts
		.slice(0, maxListed)
		.map(
			(start, at) =>
				`#${at + 1} ${JSON.stringify(text.slice(Math.max(0, start - shown), start + words.length + shown))}`,
		)
	throw new PlaceError(`${quoted} stands ${starts.length} times in the text; say which: ${places.join(', ')}`)
}

// `he` doesn't occur in `the`; `isWhole`: nor in `her`.
function occurrencesOf(text: string, words: string, isWhole: boolean): number[] {
	const starts: number[] = []
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
		const end = start + words.length
		if (joins(text, start) || (isWhole && joins(text, end))) continue
		starts.push(start)
	}
	return starts
}

const inWord = /[\p{L}\p{N}]/u

// Both characters about an offset belong to a word.
const joins = (text: string, offset: number): boolean =>
	offset > 0 && offset < text.length && inWord.test(text[offset - 1]!) && inWord.test(text[offset]!)

function splitOnce(words: string, at: string): [string, string?] {
	const index = words.indexOf(at)
	return index < 0 ? [words] : [words.slice(0, index), words.slice(index + at.length)]
}

function splitNumber(words: string): [string, number | null] {
	const number = /#(\d{1,3})$/.exec(words)
	return number ? [words.slice(0, number.index), Number(number[1])] : [words, null]
}
