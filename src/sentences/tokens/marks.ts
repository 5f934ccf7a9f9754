import {apostrophe, classOf, digit, endOfRun, letter, period, straighten, surrogate} from './characters.js'
import {clipped, clitics, domainEndings} from './word-parts.js'

const emoji =
	/\p{RI}\p{RI}|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2}(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]{0,2}){0,6}/uy
const emoticon = /[:;=8][-o^']?[()[\]DPpOo/\\|*3>@$]{1,6}(?![\p{L}\d])|<\/?3+(?!\d)|\^_+\^/uy

/** End of the mark that begins at `at`: a run of stops or dashes, a quotation mark, an emoticon, `#tag`, `@name`, `'s`. */
export function endOfMark(text: string, at: number, stop: number, chunkStart: number): number {
	const code = text.charCodeAt(at)
	const kind = classOf(code)
	if (kind === apostrophe) return endAfterApostrophe(text, at, stop, chunkStart)
	if (kind === surrogate || code > 0x2000) return endOfSymbol(text, at, stop)
	const character = text[at]!
	// `20 °C`
	if (character === '°' && /^[CFK](?!\p{L})/u.test(text.slice(at + 1, Math.min(stop, at + 3)))) return at + 2
	// `.265`
	if (kind === period && at === chunkStart && at + 1 < stop && classOf(text.charCodeAt(at + 1)) === digit)
		return endOfRun(text, at + 1, stop, digit)
	if ('.!?'.includes(character)) {
		const end = endOfAny(text, at, stop, '.')
		// `... ?` is two marks, `?!` one; `.doc` is a name
		if (end > at + 1) return end
		if (end === at + 1 && at === chunkStart && domainEndings.includes(text.slice(end, stop).toLowerCase())) return stop
		return endOfAny(text, at, stop, '.!?')
	}
	if ('-=_*~<>|/\\+$'.includes(character) && at + 1 < stop) {
		const end = endOfSame(text, at, stop)
		if (end > at + 1) return end
	}
	if (':;=8<^'.includes(character) && (at === chunkStart || !isWordCharacter(text, at - 1))) {
		emoticon.lastIndex = at
		const match = emoticon.exec(text)
		if (match && at + match[0].length <= stop) return at + match[0].length
	}
	// `#news`, `@paper`, but `# 1`
	if ((character === '#' || character === '@') && at + 1 < stop && classOf(text.charCodeAt(at + 1)) === letter)
		return endOfRun(text, at + 1, stop, letter | digit)
	// `+44`, but `+ 7.2`
	if (character === '+' && at === chunkStart && /^\d{1,3}(?![\d.,%])/.test(text.slice(at + 1, Math.min(stop, at + 5))))
		return endOfRun(text, at + 1, stop, digit)
	return at + 1
}

const isWordCharacter = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & (letter | digit)) !== 0

function endOfAny(text: string, at: number, stop: number, characters: string): number {
	while (at < stop && characters.includes(text[at]!)) at++
	return at
}

function endOfSame(text: string, at: number, stop: number): number {
	const code = text.charCodeAt(at)
	let end = at
	while (end < stop && text.charCodeAt(end) === code) end++
	return end
}

function endOfSymbol(text: string, at: number, stop: number): number {
	emoji.lastIndex = at
	const match = emoji.exec(text)
	if (match && at + match[0].length <= stop) return at + match[0].length
	const code = text.codePointAt(at)!
	const width = code > 0xffff && at + 2 <= stop ? 2 : 1
	// Letters of rare scripts go together.
	if (width === 2 && /\p{L}/u.test(String.fromCodePoint(code))) return endOfLetters(text, at, stop)
	return at + width
}

function endOfLetters(text: string, at: number, stop: number): number {
	while (at < stop) {
		const code = text.codePointAt(at)!
		if (!/[\p{L}\p{M}]/u.test(String.fromCodePoint(code))) break
		const width = code > 0xffff ? 2 : 1
		if (at + width > stop) break
		at += width
	}
	return at
}

// `Acme Inc.'s`: the stop of an abbreviation stands before.
const isAfterStop = (text: string, at: number, chunkStart: number): boolean =>
	at > chunkStart + 1 && text[at - 1] === '.' && isWordCharacter(text, at - 2)

// `paper's`, `don't`: the rest of the word before; two apostrophes are one mark; `'em` and `'90s` begin with one.
function endAfterApostrophe(text: string, at: number, stop: number, chunkStart: number): number {
	const wordEnd = endOfRun(text, at + 1, stop, letter)
	const word = wordEnd > at + 1 ? straighten(text.slice(at + 1, Math.min(wordEnd, at + 8))).toLowerCase() : ''
	const isClitic = clitics.has(word) && (at === chunkStart ? wordEnd === stop : isWordCharacter(text, at - 1))
	if (isClitic || (word === 's' && isAfterStop(text, at, chunkStart))) return wordEnd
	if (at + 1 < stop && classOf(text.charCodeAt(at + 1)) === apostrophe) return at + 2
	if (at > chunkStart && isWordCharacter(text, at - 1)) return at + 1
	if (word && clipped.has(word) && wordEnd < at + 8) return wordEnd
	// `the '90s`, `of '72`
	const year = /^['’]\d\d(?:s(?!\p{L}))?(?![\d'’])/u.exec(text.slice(at, Math.min(stop, at + 6)))
	if (year && at === chunkStart) return at + year[0].length
	return at + 1
}
