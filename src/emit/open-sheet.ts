import type {Extraction} from '../facts/extraction.js'
import type {Sheet} from './emitter.js'

/** A sheet that is being written, text or not: what belongs at its start, what each article adds, what closes it. */
export interface OpenSheet {
	readonly start: string | Uint8Array
	readonly add: (extraction: Extraction, index: number) => string | Uint8Array
	readonly end: () => string | Uint8Array
}

/** Starts a file of a sheet. */
export async function openSheet({head, body, tail, encode}: Sheet): Promise<OpenSheet> {
	if (!encode) return {start: head, add: body, end: () => tail}
	const {add, end} = await encode()
	return {start: new Uint8Array(), add, end}
}
