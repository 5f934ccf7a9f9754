import {type Entry, type Extract, extract, type Headers} from 'tar-stream'
import type {Found, Opening} from './container.js'
import {cleanName, isHidden, shownName} from './entry-names.js'
import {damaged} from './fault.js'
import {hold} from './held.js'

/** The files in a tar archive, as they come. */
export async function* openTar({bytes}: Opening): AsyncGenerator<Found> {
	// Archives of old tar programs lack the mark of the format; the checksums of their headers hold.
	const parser = extract({allowUnknownFormat: true})
	const feed = startFeed(bytes, parser)
	try {
		for await (const entry of parser) {
			const held = hold(translated(entry, feed.fault))
			const found = judge(entry.header)
			if (found && 'mark' in found) yield found
			else if (found) yield {name: found.name, mark: `!${found.name}`, bytes: held.bytes}
			await held.rest()
		}
	} catch (error) {
		throw feed.fault(error)
	} finally {
		parser.destroy()
	}
	// What feeds it may have ended in an error between two files.
	const fault = feed.fault(null)
	if (fault) throw fault
}

interface Feed {
	/** What is wrong with the archive, given the parser's own error; the same object each time. */
	readonly fault: (error: unknown) => unknown
}

// When the bytes end in an error the parser is ended, not destroyed: what it holds by then is still read.
function startFeed(bytes: AsyncIterable<Uint8Array>, parser: Extract): Feed {
	let fed = 0
	let fault: unknown = null
	const run = async (): Promise<void> => {
		try {
			for await (const chunk of bytes) {
				if (parser.destroyed) return
				fed += chunk.length
				if (!parser.write(chunk)) await drained(parser)
			}
		} catch (error) {
			fault = error
		}
		if (!parser.destroyed) parser.end()
	}
	void run()
	return {
		fault(error) {
			if (error !== null) fault ??= damaged(wordsOf(error), fed)
			return fault
		},
	}
}

const drained = (parser: Extract): Promise<void> =>
	new Promise((resolve) => {
		const done = (): void => {
			parser.off('drain', done).off('close', done)
			resolve()
		}
		parser.on('drain', done).on('close', done)
	})

const wordsOf = (error: unknown): string =>
	error instanceof Error && /header/i.test(error.message) ? 'a header in it is damaged, before or' : 'it ends too early'

async function* translated(entry: Entry, fault: Feed['fault']): AsyncGenerator<Uint8Array> {
	const iterator = entry[Symbol.asyncIterator]()
	for (;;) {
		let next: IteratorResult<Uint8Array>
		try {
			next = await iterator.next()
		} catch (error) {
			throw fault(error)
		}
		if (next.done) return
		yield next.value
	}
}

// The clean name of a file, why it isn't read, or null for folders and hidden files.
function judge({
	name: written,
	type,
}: Headers): {readonly name: string} | Exclude<Found, {readonly bytes: unknown}> | null {
	if (type === 'directory') return null
	const name = cleanName(written)
	if (name === null) {
		const cure = 'pack it again with plain names'
		return {mark: `!${shownName(written)}`, reason: 'its name leads out of the archive', cure}
	}
	if (isHidden(name)) return null
	if (type === 'link' || type === 'symlink') return {mark: `!${name}`, skipped: 'a link'}
	return type === 'file' || type === 'contiguous-file' ? {name} : {mark: `!${name}`, skipped: 'no file to read'}
}
