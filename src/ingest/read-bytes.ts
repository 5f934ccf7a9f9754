import {maxBytesOf, maxFileBytes} from './bounds.js'
import type {ByteOptions, ByteSource} from './byte-source.js'
import {sniff} from './containers/containers.js'
import {fault} from './containers/fault.js'
import {isReported, readContainer} from './containers/read-container.js'
import {findBinary} from './decoding/binary.js'
import {type Decoded, decode, isUtf16} from './decoding/decode.js'
import {decodePieces, joinBytes} from './decoding/decode-pieces.js'
import {addNotes, notesOn} from './encoding-notes.js'
import {formatsWithMetadata} from './files/metadata-names.js'
import {beginningBytes, ownResultOf} from './files/own-results.js'
import {explain} from './files/system-error.js'
import {
	type Format,
	type FormatName,
	formatNamed,
	formatOf,
	formatOfBytes,
	formatOfText,
	guessFormat,
} from './formats.js'
import {addHints, extensionOfType} from './hints.js'
import {failure, type Ingested, type Origin} from './ingested.js'
import {peek} from './peek.js'
import {addMetadata, type Metadata} from './records/metadata.js'

/** The articles in the bytes of one file. Never throws: what can't be read is an error among the articles. */
export async function* readBytes(
	bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
	source: ByteSource,
	options: ByteOptions = {},
): AsyncGenerator<Ingested> {
	const {place, id, hints} = source
	// The article that this file is, where the caller chose it by its id.
	let chosen: {readonly article: string} | null = null
	let metadata: Metadata | undefined
	const finish = (item: Ingested): Ingested => {
		const hinted = addHints(metadata ? addMetadata(item, metadata) : item, hints)
		return chosen && 'error' in hinted ? {error: {...hinted.error, ...chosen}} : hinted
	}
	const leaves = ({name}: Format): boolean => {
		if (formatsWithMetadata.has(name)) metadata = source.metadata
		if (!options.takes || id === undefined || !ofOneArticle.has(name)) return false
		const article = metadata?.details.id ?? id
		chosen = {article}
		return !options.takes(article)
	}
	let close = async (): Promise<void> => {}
	try {
		const {head, all, ...peeked} = await peek(bytes, isEnough)
		close = peeked.close
		const container = sniff(head, source.name ?? place)
		const asked = options.inputFormat ? formatNamed(options.inputFormat) : null
		// A Word document is a ZIP file inside, also where it is broken.
		const isDocument = asked !== null && 'bytes' in asked && container?.name === 'zip'
		if (container && !isDocument && (container.binary || !asked)) {
			yield* readContainer(container, all, source, options, readBytes)
			return
		}
		const extension = extensionOfType(hints?.mediaType) || (source.extension ?? '')
		const named = asked ?? formatOfBytes(head) ?? formatOf(extension)
		const {fields} = options
		const url = hints?.url
		const origin: Origin = {
			place,
			...(id !== undefined && {id}),
			...(url !== undefined && {url}),
			...(fields && {fields}),
			...(hints && {hints}),
			...(options.maxLength !== undefined && {maxLength: options.maxLength}),
		}
		const gatherFor = (format: FormatName): Promise<Uint8Array> => {
			const most = maxBytesOf(format, options.maxLength)
			if ((source.size ?? 0) > most) throw tooLarge(most, options.maxLength)
			return gather(all, most, options.maxLength)
		}
		if (named && 'bytes' in named) {
			if (leaves(named)) return
			const whole = await gatherFor(named.name)
			for await (const item of await named.bytes(whole, origin)) yield finish(item)
			return
		}
		// One that is whole was unpacked before.
		if (head[0] === 0x1f && head[1] === 0x8b) {
			yield finish(failure(place, 'a gzip file that is cut short or broken', 'get it anew'))
			return
		}
		const binary = isUtf16(head) ? null : findBinary(head)
		if (binary) {
			yield finish(failure(place, `${binary.kind}, not text`, binary.cure))
			return
		}
		const own = options.inputFormat ? null : ownResultOf(decode(head.subarray(0, beginningBytes)).text)
		if (own) {
			yield failure(place, `what newsfacts wrote (${own}), no article`, 'name the articles that it was made of')
			return
		}
		const {text: beginning} = decode(head, {label: options.encoding})
		const known = options.inputFormat ? named : formatOfText(beginning, named ?? null)
		const format = known ?? formatNamed(guessFormat(beginning))
		if (!known && format.name === 'text' && source.extension) {
			const reason = `its extension ${source.extension} tells no format, nor does its beginning`
			yield failure(place, reason, 'save it as text or HTML, or say that it is plain text with --input-format text')
			return
		}
		if ('bytes' in format || leaves(format)) return
		const items =
			'whole' in format
				? readWhole(await gatherFor(format.name), format, origin, options)
				: readPieces(all, format, origin, options)
		for await (const item of items) yield finish(item)
	} catch (error) {
		if (!isReported(error, source.within?.spent)) yield finish({error: explain(place, error)})
	} finally {
		await close()
	}
}

/** Formats of one article a file, which brings no id of its own, as Markdown may. */
const ofOneArticle: ReadonlySet<FormatName> = new Set(['text', 'html', 'docx', 'pdf'])

async function* readWhole(
	bytes: Uint8Array,
	format: Extract<Format, {whole: unknown}>,
	origin: Origin,
	options: ByteOptions,
): AsyncGenerator<Ingested> {
	// The text of a record is kept character for character.
	const decoded = decode(bytes, {
		label: options.encoding,
		transport: origin.hints?.charset,
		repair: format.name !== 'json',
	})
	for await (const item of await format.whole(decoded.text, origin)) yield addNotes(item, notesOn(decoded))
}

async function* readPieces(
	chunks: AsyncIterable<Uint8Array>,
	format: Extract<Format, {pieces: unknown}>,
	origin: Origin,
	options: ByteOptions,
): AsyncGenerator<Ingested> {
	// Said once a file, on the next article.
	let notes: string[] = []
	let said = false
	const onDecoded = (decoded: Decoded): void => {
		if (!said) notes = notesOn(decoded)
	}
	const labels = {label: options.encoding, transport: origin.hints?.charset}
	for await (const item of format.pieces(decodePieces(chunks, labels, onDecoded), origin)) {
		yield addNotes(item, said ? [] : notes)
		if ('article' in item && notes.length > 0) said = true
	}
}

async function gather(chunks: AsyncIterable<Uint8Array>, most: number, maxLength?: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = []
	let length = 0
	for await (const chunk of chunks) {
		parts.push(chunk)
		length += chunk.length
		if (length > most) throw tooLarge(most, maxLength)
	}
	return joinBytes(parts)
}

function tooLarge(most: number, maxLength: number | undefined): Error {
	const cure = 'split it into articles, or make it JSON Lines or CSV'
	if (most === maxFileBytes) return fault('larger than 256 MB, more than one article', cure)
	const reason = `larger than ${most} bytes, more than an article of ${maxLength} characters`
	return fault(reason, `${cure}; or raise \`maxLength\` (--max-length of the command)`)
}

const maxHeadBytes = 1_000_000
const enoughForBinary = 512

// The beginning, to the end of its first line or 1 MB. Lines that come one by one aren't waited for; data in which zeros
// stand is no text, and what it is shows in its first block.
const isEnough = (last: Uint8Array, length: number): boolean =>
	length >= maxHeadBytes || (last.includes(0) ? length >= enoughForBinary : last.includes(0x0a))
