import type {Chance} from './chance.js'

/** What is sent to the server on a connection of its own, and what may come back. */
export interface Shot {
	/** What it tries, as a report names it. */
	readonly name: string
	/** Pieces of it, each sent when the one before is on its way and `pause` is over. */
	readonly pieces: readonly (string | Uint8Array)[]
	/** Milliseconds between pieces. */
	readonly pause?: number
	/** The connection is cut after the last piece. */
	readonly cut?: boolean
	/** Statuses of each answer; 0 is none at all. */
	readonly statuses: readonly number[]
	/** Answers that come back; 1 unless it says so. */
	readonly answers?: number
}

export interface Head {
	readonly method?: string
	readonly path?: string
	readonly host?: string
	readonly headers?: readonly string[]
}

/** A request with a body, its length said. */
export function request(body: string | Uint8Array, type: string | null, head: Head = {}): Uint8Array {
	const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
	const {method = 'POST', path = '/v1/extract', host = 'localhost', headers = []} = head
	const lines = [
		`${method} ${path} HTTP/1.1`,
		`host: ${host}`,
		'connection: close',
		...(type === null ? [] : [`content-type: ${type}`]),
		`content-length: ${bytes.length}`,
		...headers,
	]
	return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes])
}

/** A request without a body. */
export const bare = (method: string, path: string, {host = 'localhost', headers = []}: Head = {}): string =>
	`${[`${method} ${path} HTTP/1.1`, `host: ${host}`, 'connection: close', ...headers].join('\r\n')}\r\n\r\n`

export const json = 'application/json'
export const lines = 'application/x-ndjson'

/** Articles are read, or refused while many wait; so are those that turn out to be none. */
export const read = [200, 429]
export const unread = [422, 429]

/** Makes a shot at random. */
export type Maker = (chance: Chance) => Shot

export const shot = (name: string, piece: string | Uint8Array, statuses: readonly number[]): Shot => ({
	name,
	pieces: [piece],
	statuses,
})

export const inPieces = (bytes: Uint8Array, count: number): Uint8Array[] => {
	const size = Math.ceil(bytes.length / count)
	return Array.from({length: count}, (_, at) => bytes.subarray(at * size, (at + 1) * size))
}

export const chunked = (text: string): string => {
	const bytes = Buffer.byteLength(text)
	// Each byte as a character, as pieces are sent.
	const body = Buffer.from(text).toString('latin1')
	return `${bare('POST', '/v1/extract', {headers: ['content-type: application/json', 'transfer-encoding: chunked']})}${bytes.toString(16)}\r\n${body}\r\n0\r\n\r\n`
}

/** What a storm's server is started with, so that few bytes are too many. */
export const storm = {maxBytes: 200_000, maxLength: 50_000}
