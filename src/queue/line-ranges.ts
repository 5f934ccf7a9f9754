import {createReadStream} from 'node:fs'

/** Whole lines of a file: bytes `[start, end)`, the first of which is line `line`, counted from 1. */
export interface LineRange {
	readonly start: number
	readonly end: number
	readonly line: number
	/** Lines in it. */
	readonly count: number
}

const lineFeed = 0x0a

/**
 * Cuts a file into ranges of `lines` lines, or of fewer where those are longer than `bytes` together. Reads the file once,
 * and never holds a line, however long it is.
 */
export async function* cutAtLines(path: string, lines: number, bytes: number): AsyncGenerator<LineRange> {
	let start = 0
	let line = 1
	let count = 0
	let at = 0
	for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20}) as AsyncIterable<Uint8Array>) {
		for (let feed = chunk.indexOf(lineFeed); feed >= 0; feed = chunk.indexOf(lineFeed, feed + 1)) {
			const end = at + feed + 1
			if (++count < lines && end - start < bytes) continue
			yield {start, end, line, count}
			start = end
			line += count
			count = 0
		}
		at += chunk.length
	}
	// The last line may lack its end.
	if (at > start) yield {start, end: at, line, count: count + 1}
}
