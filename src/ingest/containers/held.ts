/** Bytes of an entry that lie between others in a stream: a reader may leave them before their end. */
export interface Held {
	readonly bytes: AsyncIterable<Uint8Array>
	/** Passes over what was left. Throws the error that ended the bytes, where what lies behind can't be found then. */
	readonly rest: () => Promise<void>
}

/** Holds a stream open when its reader stops in the middle, which would close a generator. */
export function hold(source: AsyncIterable<Uint8Array>): Held {
	const iterator = source[Symbol.asyncIterator]()
	let ending: unknown = null
	const next = async (): Promise<IteratorResult<Uint8Array>> => {
		try {
			return await iterator.next()
		} catch (error) {
			ending = error
			throw error
		}
	}
	return {
		bytes: {[Symbol.asyncIterator]: () => ({next})},
		async rest() {
			if (ending && !isWhole(ending)) throw ending
			try {
				while (!ending && !(await next()).done);
			} catch (error) {
				if (!isWhole(error)) throw error
			}
		},
	}
}

/** Marks an error after which the stream stands at the end of the entry, such as a wrong checksum. */
export const whole = (error: Error): Error => Object.assign(error, {whole: true})

const isWhole = (error: unknown): boolean => error instanceof Error && 'whole' in error
