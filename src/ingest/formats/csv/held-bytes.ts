/** The bytes of a text, of which those from a mark on can be read again. */
export interface HeldBytes {
	/** All bytes from a place on, as long as `isWanted`, in small pieces. */
	from(place: number, isWanted: () => boolean): AsyncGenerator<Buffer>
	/** Lets go of the bytes before a place. */
	release(place: number): void
	/** The bytes between two places that are held. */
	slice(start: number, end: number): Buffer
	/** Passes over empty lines and the line after them; where the next one begins, and how many lines that were. */
	skipLine(place: number): Promise<{readonly place: number; readonly lines: number}>
}

export function holdBytes(chunks: AsyncIterable<string>): HeldBytes {
	const iterator = chunks[Symbol.asyncIterator]()
	const held: Buffer[] = []
	let start = 0
	let end = 0
	const pull = async (): Promise<boolean> => {
		const next = await iterator.next()
		if (next.done) return false
		const bytes = Buffer.from(next.value)
		const last = held.at(-1)
		// Few pieces, however small those are that come.
		if (last && last.length < partBytes) held[held.length - 1] = Buffer.concat([last, bytes])
		else held.push(bytes)
		end += bytes.length
		return true
	}
	const release = (place: number): void => {
		while (held[0] && start + held[0].length <= place) start += held.shift()!.length
	}
	// The piece that a place lies in, from there on.
	const pieceAt = (place: number): Buffer | null => {
		let at = start
		for (const piece of held) {
			if (place < at + piece.length) return piece.subarray(place - at)
			at += piece.length
		}
		return null
	}
	const nextPiece = async (place: number): Promise<Buffer | null> => {
		while (place >= end) if (!(await pull())) return null
		return pieceAt(place)
	}
	return {
		async *from(place, isWanted) {
			for (let at = place; isWanted(); ) {
				const piece = await nextPiece(at)
				if (!piece) return
				const part = piece.subarray(0, partBytes)
				at += part.length
				yield part
			}
		},
		release,
		slice(from, to) {
			const parts: Buffer[] = []
			let at = start
			for (const piece of held) {
				if (at < to && at + piece.length > from) parts.push(piece.subarray(Math.max(0, from - at), to - at))
				at += piece.length
			}
			return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
		},
		async skipLine(place) {
			let lines = 0
			let isEmpty = true
			for (let at = place; ; ) {
				const piece = await nextPiece(at)
				if (!piece) return {place: at, lines: lines + 1}
				const feed = piece.indexOf(lineFeed)
				const line = feed < 0 ? piece : piece.subarray(0, feed)
				isEmpty &&= line.every((byte) => byte === carriageReturn)
				at += line.length + (feed < 0 ? 0 : 1)
				release(at)
				if (feed < 0) continue
				lines++
				if (!isEmpty) return {place: at, lines}
			}
		},
	}
}

/** Small: what is given ahead is read in vain where a table goes on from another place. */
const partBytes = 4 * 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d
