import {open, readFile} from 'node:fs/promises'

/** Something to read whose beginning was looked at. */
export interface Peeked {
	readonly beginning: string
	/** All bytes, from the first. */
	readonly bytes: () => AsyncIterable<Uint8Array>
}

/** Looks at the beginning of a file, or of standard input (`-`); null for folders and what can't be read. */
export async function peek(path: string): Promise<Peeked | null> {
	try {
		return path === '-' ? await peekStdin() : await peekFile(path)
	} catch {
		return null
	}
}

async function peekFile(path: string): Promise<Peeked> {
	const file = await open(path)
	try {
		const {buffer, bytesRead} = await file.read({buffer: new Uint8Array(length)})
		return {beginning: textOf(buffer.subarray(0, bytesRead)), bytes: () => whole(path)}
	} finally {
		await file.close()
	}
}

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
	return {beginning: textOf(head.subarray(0, length)), bytes: all}
}

const length = 400

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** All the bytes as text in UTF-8. */
export async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<string> {
	const decoder = new TextDecoder()
	let text = ''
	for await (const chunk of bytes) text += decoder.decode(chunk, {stream: true})
	return text + decoder.decode()
}
