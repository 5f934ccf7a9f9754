import {readFile, stat} from 'node:fs/promises'
import {beginningBytes, readBeginning} from '../../ingest/files/own-results.js'

/** Something to read whose beginning was looked at. */
export interface Peeked {
	readonly beginning: string
	/** All bytes, from the first. */
	readonly bytes: () => AsyncIterable<Uint8Array>
}

/**
 * Looks at the beginning of a file, or of standard input (`-`); null for folders, pipes with a name, whose beginning can be
 * read but once, and what can't be read.
 */
export async function peek(path: string): Promise<Peeked | null> {
	try {
		if (path === '-') return await peekStdin()
		return (await stat(path)).isFile() ? await peekFile(path) : null
	} catch {
		return null
	}
}

const peekFile = async (path: string): Promise<Peeked> => ({
	beginning: await readBeginning(path),
	bytes: () => whole(path),
})

async function* whole(path: string): AsyncGenerator<Uint8Array> {
	yield await readFile(path)
}

async function peekStdin(): Promise<Peeked> {
	const rest = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
	const {done, value} = await rest.next()
	const head = done ? new Uint8Array() : value
	async function* all(): AsyncGenerator<Uint8Array> {
		if (head.length > 0) yield head
		for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
	}
	return {beginning: new TextDecoder().decode(head.subarray(0, beginningBytes)), bytes: all}
}

/** All the bytes as text in UTF-8. */
export async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<string> {
	const decoder = new TextDecoder()
	let text = ''
	for await (const chunk of bytes) text += decoder.decode(chunk, {stream: true})
	return text + decoder.decode()
}
