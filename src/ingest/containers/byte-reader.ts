/** Bytes that come in chunks of any size, read by count or by line. Only what is asked for is held. */
export interface ByteReader {
	/** Bytes taken so far: where the next one stands. */
	readonly offset: number
	/** The next bytes without taking them; fewer at the end. */
	peek(count: number): Promise<Uint8Array>
	/** The next bytes; fewer at the end. */
	take(count: number): Promise<Uint8Array>
	/** The next bytes as they come, at most so many; null at the end. */
	chunk(most: number): Promise<Uint8Array | null>
	/** The next line with its line feed; null at the end. At most so many bytes of it. */
	line(most: number): Promise<Uint8Array | null>
	/** Gives back bytes that were taken last. */
	unread(bytes: Uint8Array): void
	/** Passes over bytes; the number that were there. */
	skip(count: number): Promise<number>
}

const lineFeed = 0x0a

/** Reads bytes of which the first stands at `begin`. */
export function readerOf(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, begin = 0): ByteReader {
	const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
	let held: Uint8Array = new Uint8Array(0)
	let offset = begin

	// One more chunk behind what is held; false at the end.
	async function more(): Promise<boolean> {
		for (;;) {
			const next = await iterator.next()
			if (next.done) return false
			if (next.value.length === 0) continue
			held = held.length === 0 ? next.value : joined(held, next.value)
			return true
		}
	}

	const taken = (count: number): Uint8Array => {
		const bytes = held.subarray(0, count)
		held = held.subarray(count)
		offset += bytes.length
		return bytes
	}

	async function peek(count: number): Promise<Uint8Array> {
		while (held.length < count && (await more()));
		return held.subarray(0, count)
	}

	return {
		get offset() {
			return offset
		},
		peek,
		take: async (count) => taken((await peek(count)).length),
		async chunk(most) {
			if (held.length === 0 && !(await more())) return null
			return taken(most)
		},
		async line(most) {
			let searched = 0
			for (;;) {
				const end = held.indexOf(lineFeed, searched)
				if (end >= 0) return taken(Math.min(end + 1, most))
				if (held.length >= most) return taken(most)
				searched = held.length
				if (!(await more())) return held.length === 0 ? null : taken(held.length)
			}
		},
		unread(bytes) {
			if (bytes.length === 0) return
			held = held.length === 0 ? bytes : joined(bytes, held)
			offset -= bytes.length
		},
		async skip(count) {
			let left = count
			while (left > 0 && (held.length > 0 || (await more()))) left -= taken(left).length
			return count - left
		},
	}
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
	const both = new Uint8Array(a.length + b.length)
	both.set(a)
	both.set(b, a.length)
	return both
}
