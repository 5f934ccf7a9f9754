/** A line without its end (`\n`, `\r\n`); null for one that is longer than the limit; a number for so many empty ones. */
export type Line = string | number | null

export interface LineSplitter {
	/** The lines that end in the next piece of text. */
	readonly push: (piece: string) => Generator<Line>
	/** The last line, where it has no end. */
	readonly end: () => Generator<Line>
}

const lineFeed = 0x0a

/** Splits a text that comes in pieces into lines. Of a line longer than `maxChars` no more than those are ever held. */
export function lineSplitter(maxChars: number): LineSplitter {
	// Pieces of the open line are joined once, so that a line of many megabytes isn't copied with each.
	let open: string[] = []
	let length = 0
	let isDropped = false

	function* add(part: string): Generator<Line> {
		if (isDropped) return
		open.push(part)
		length += part.length
		if (length <= maxChars) return
		open = []
		isDropped = true
		yield null
	}

	function* close(): Generator<Line> {
		if (!isDropped) yield endOf(open)
		open = []
		length = 0
		isDropped = false
	}

	return {
		*push(piece) {
			let start = 0
			for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
				const isEmpty = end === start && length === 0 && !isDropped
				let next = end + 1
				if (isEmpty) while (piece.charCodeAt(next) === lineFeed) next++
				// Most lines lie in one piece.
				if (isEmpty) yield next - end
				else if (length === 0 && !isDropped && end - start <= maxChars) yield endOf([piece.slice(start, end)])
				else {
					yield* add(piece.slice(start, end))
					yield* close()
				}
				start = next
			}
			if (start < piece.length) yield* add(piece.slice(start))
		},
		*end() {
			if (length > 0) yield* close()
		},
	}
}

function endOf(parts: readonly string[]): string {
	const line = parts.length === 1 ? parts[0]! : parts.join('')
	return line.endsWith('\r') ? line.slice(0, -1) : line
}
