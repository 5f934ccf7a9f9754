/** Five consecutive words as a number, and the line on which they begin. */
export interface Run {
	readonly hash: number
	readonly line: number
}

/** Lines of a text that are read as one: those of a comment, or of a whole file. */
export interface Passage {
	/** The number of the first line, from 1. */
	readonly line: number
	readonly lines: readonly string[]
}

/**
 * All runs of five consecutive words in a passage, in lower case, whatever stands between the words, quotation marks and
 * the ends of strings and lines too; those left out in which fewer than two words are longer than three letters.
 */
export function runsOf({line, lines}: Passage): Run[] {
	const words: Word[] = []
	const places: number[] = []
	for (const [index, one] of lines.entries())
		for (const [word] of one
			.replace(/\\[nrt]/g, ' ')
			.replaceAll("\\'", "'")
			.matchAll(wordForm)) {
			words.push(wordOf(word.toLowerCase().replaceAll('’', "'")))
			places.push(line + index)
		}
	const runs: Run[] = []
	for (let first = 0; first + 5 <= words.length; first++) {
		let a = 0
		let b = 0
		let long = 0
		for (let at = first; at < first + 5; at++) {
			const word = words[at]!
			a = Math.imul(a ^ word.a, 0x01000193)
			b = Math.imul(b ^ word.b, 0x85ebca6b)
			b ^= b >>> 13
			if (word.isLong) long++
		}
		// 53 bits: of a million runs hardly two different ones are taken for the same.
		if (long >= 2) runs.push({hash: (a >>> 0) * 2 ** 21 + (b >>> 11), line: places[first]!})
	}
	return runs
}

const wordForm = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** A word as two numbers. */
interface Word {
	readonly a: number
	readonly b: number
	readonly isLong: boolean
}

const known = new Map<string, Word>()

function wordOf(word: string): Word {
	const old = known.get(word)
	if (old) return old
	let a = 0x811c9dc5
	let b = 0x2747b28c
	for (let at = 0; at < word.length; at++) {
		a = Math.imul(a ^ word.charCodeAt(at), 0x01000193)
		b = Math.imul(b ^ word.charCodeAt(at), 0x85ebca6b)
		b ^= b >>> 13
	}
	const made = {a, b, isLong: word.length > 3}
	known.set(word, made)
	return made
}

/** A text as one passage. */
export const wholeOf = (text: string): Passage[] => [{line: 1, lines: text.split('\n')}]

/** The comments of a source file; lines of comment that follow each other are one passage. */
export function commentsOf(source: string): Passage[] {
	const passages: {line: number; lines: string[]}[] = []
	let open = false
	for (const [index, line] of source.split('\n').entries()) {
		const comment = /^\s*(?:\/\*\*?|\*|\/\/)(.*)$/.exec(line)?.[1]
		const last = passages.at(-1)
		if (comment !== undefined && open) last!.lines.push(comment)
		else if (comment !== undefined) passages.push({line: index + 1, lines: [comment]})
		open = comment !== undefined
		const behindCode = open ? undefined : /\s\/\/\s(.*)$/.exec(line)?.[1]
		if (behindCode !== undefined) passages.push({line: index + 1, lines: [behindCode]})
	}
	return passages
}
