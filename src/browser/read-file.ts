import {findBinary} from '../ingest/decoding/binary.js'
import {decode, isUtf16} from '../ingest/decoding/decode.js'
import {addNotes, notesOn} from '../ingest/encoding-notes.js'
import {
	type BytesFormat,
	extensionOf,
	formatNamed,
	formatOf,
	formatOfBytes,
	formatOfText,
	guessFormat,
} from '../ingest/formats.js'
import {failure, type Ingested, type Origin} from '../ingest/ingested.js'
import type {NamedFile} from '../learning/fetch-weights.js'

/** Larger files are no article, and would fill a browser's memory. */
export const maxFileBytes = 50_000_000

/**
 * The articles of a file that was chosen or dropped: text, Markdown, a page, a feed, JSON, JSON Lines, a table, EPUB, and the
 * agencies' XML. Never throws: what can't be read is an error among the articles.
 */
export async function* readFile(file: NamedFile): AsyncGenerator<Ingested> {
	const place = file.name
	try {
		yield* readBytes(new Uint8Array(await file.arrayBuffer()), place)
	} catch (error) {
		yield failure(place, `can't be read: ${(error as Error).message}`, 'is it still where it was chosen?')
	}
}

async function* readBytes(bytes: Uint8Array, place: string): AsyncGenerator<Ingested> {
	if (bytes.length > maxFileBytes) {
		yield failure(place, `larger than ${maxFileBytes / 1e6} MB`, 'take a part of it, or the command of newsfacts')
		return
	}
	const origin: Origin = {place, id: place}
	const extension = extensionOf(place)
	const named = formatOfBytes(bytes) ?? formatOf(extension)
	if (named && 'bytes' in named) {
		yield* readDocument(named, bytes, origin)
		return
	}
	const binary = isUtf16(bytes) ? null : findBinary(bytes)
	if (binary) {
		yield failure(place, `${binary.kind}, not text`, binary.cure)
		return
	}
	const decoded = decode(bytes)
	const format = formatOfText(decoded.text, named) ?? formatNamed(guessFormat(decoded.text))
	if ('bytes' in format) return
	const items =
		'whole' in format ? await format.whole(decoded.text, origin) : format.pieces(inOne(decoded.text), origin)
	let notes = notesOn(decoded)
	for await (const item of items) {
		yield addNotes(item, notes)
		if ('article' in item) notes = []
	}
}

// What Word and PDF are read with doesn't come with the code for browsers.
async function* readDocument(format: BytesFormat, bytes: Uint8Array, origin: Origin): AsyncGenerator<Ingested> {
	if (format.name === 'epub') {
		yield* await format.bytes(bytes, origin)
		return
	}
	const what = format.name === 'pdf' ? 'a PDF' : 'a Word document'
	yield failure(origin.place ?? '', `${what}, which isn't read in a browser`, 'copy its text; the command reads it')
}

async function* inOne(text: string): AsyncGenerator<string> {
	yield text
}
