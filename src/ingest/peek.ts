import {joinBytes} from './decoding/decode-pieces.js'

export interface Peeked {
	readonly head: Uint8Array
	/** All the bytes, from the first. */
	readonly all: AsyncIterable<Uint8Array>
	/** Closes what the bytes come from, where they aren't read to their end. */
	readonly close: () => Promise<void>
}

/** Reads bytes up to where they are enough to recognize what they are. */
export async function peek(
	bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
	isEnough: (last: Uint8Array, length: number) => boolean,
): Promise<Peeked> {
	const iterator = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]()
	const parts: Uint8Array[] = []
	let length = 0
	let ending: unknown = null
	for (;;) {
		const next = await Promise.resolve(iterator.next()).catch((error: unknown) => {
			ending = error
		})
		if (!next || next.done) break
		parts.push(next.value)
		length += next.value.length
		if (isEnough(next.value, length)) break
	}
	if (length === 0 && ending) throw ending
	const head = joinBytes(parts)
	async function* all(): AsyncGenerator<Uint8Array> {
		if (head.length > 0) yield head
		// What came before an error is read first.
		if (ending) throw ending
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
	}
	return {head, all: all(), close: async () => void (await iterator.return?.())}
}
