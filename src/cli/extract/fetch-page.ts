import type {ByteOptions} from '../../ingest/byte-source.js'
import {failure, type Ingested} from '../../ingest/ingested.js'

/** What one page may cost. */
export interface FetchLimits {
	/** Bytes of the answer's body. Default 20,000,000. */
	readonly bytes?: number
	/** Milliseconds for all of it, redirects too. Default 30,000. */
	readonly milliseconds?: number
	/** Default 5. */
	readonly redirects?: number
}

/** The argument is the address of a page, not a path. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)

/**
 * Fetches one page that the user named, with Node's own fetch, and reads the articles in it. Never throws: what goes wrong is an
 * error in the article's place. Time, size and redirects are bounded; what is no text, feed or PDF is refused by its type.
 */
export async function* readAddress(
	address: string,
	options: ByteOptions = {},
	limits: FetchLimits = {},
): AsyncGenerator<Ingested> {
	const {bytes: most = 20_000_000, milliseconds = 30_000} = limits
	try {
		const {response, url} = await follow(address, AbortSignal.timeout(milliseconds), limits.redirects ?? 5)
		const type = response.headers.get('content-type') ?? ''
		if (!response.ok) {
			await response.body?.cancel()
			const cure =
				response.status === 404 || response.status === 410
					? 'check the address'
					: 'open it in a browser and save the page'
			throw new Refused(`the server answers ${response.status} ${response.statusText}`.trim(), cure)
		}
		if (!readableType.test(type)) {
			await response.body?.cancel()
			throw new Refused(`its type is ${type.slice(0, 80)}, no page, text, feed or PDF`, 'name the page itself')
		}
		const body = await gather(response, most)
		const {readBytes} = await import('../../ingest/read-bytes.js')
		yield* readBytes([body], {place: address, id: address, extension: '', hints: {url, ...splitType(type)}}, options)
	} catch (error) {
		yield error instanceof Refused
			? failure(address, error.message, error.cure)
			: explainFailure(address, error, milliseconds)
	}
}

/** What to say of an address where the network isn't to be used. */
export const refuseNetwork = (address: string): Ingested =>
	failure(address, 'an address, and --no-network forbids to fetch it', 'save the page and name the file')

const readableType =
	/^(?:$|text\/|application\/(?:xhtml\+xml|xml|json|pdf|[\w.-]{1,60}\+(?:xml|json)|x-ndjson|octet-stream)(?:;|$))/i

// `text/html; charset=utf-8`
function splitType(type: string): {mediaType: string; charset?: string} {
	const charset = /;\s{0,9}charset="?([\w.:-]{1,40})/i.exec(type)?.[1]
	return {mediaType: type.split(';')[0]!.trim().toLowerCase(), ...(charset !== undefined && {charset})}
}

class Refused extends Error {
	readonly cure: string

	constructor(reason: string, cure: string) {
		super(reason)
		this.cure = cure
	}
}

async function follow(
	address: string,
	signal: AbortSignal,
	redirects: number,
): Promise<{response: Response; url: string}> {
	let url = new URL(address)
	for (let left = redirects; ; left--) {
		const headers = {'user-agent': 'newsfacts', accept: 'text/html, application/xhtml+xml, */*;q=0.5'}
		const response = await fetch(url, {redirect: 'manual', signal, headers})
		const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
		if (location === null) return {response, url: url.href}
		await response.body?.cancel()
		if (left <= 0)
			throw new Refused(
				`more than ${redirects} redirects, the last to ${location.slice(0, 120)}`,
				'name the address that it ends at',
			)
		url = new URL(location, url)
		if (!isAddress(url.href)) throw new Refused(`it redirects to ${url.protocol}`, 'name a page by http or https')
	}
}

async function gather(response: Response, most: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = []
	let length = 0
	for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
		length += part.length
		if (length > most) throw new Refused(`larger than ${most} bytes, more than a page has`, 'save it and name the file')
		parts.push(part)
	}
	return Buffer.concat(parts)
}

const causes: Readonly<Record<string, readonly [reason: string, cure: string]>> = {
	ECONNREFUSED: ['the server refuses the connection', 'check the address, and whether the server runs'],
	ECONNRESET: ['the server broke the connection off', 'try again later'],
	ENOTFOUND: ['no server has that name, or there is no network', 'check the address and the connection'],
	EAI_AGAIN: ['no server has that name, or there is no network', 'check the address and the connection'],
	UND_ERR_SOCKET: ['the server broke the connection off', 'try again later'],
}

function explainFailure(address: string, error: unknown, milliseconds: number): Ingested {
	if (partOf(error, 'name') === 'TimeoutError') {
		const reason = `no whole answer within ${milliseconds / 1000} s`
		return failure(address, reason, 'try again later, or save the page and name the file')
	}
	const cause = partOf(error, 'cause') ?? error
	const known = causes[String(partOf(cause, 'code'))]
	const [reason, cure] = known ?? [String(partOf(cause, 'message') ?? cause), 'check the address']
	return failure(address, `could not be fetched: ${reason}`, cure)
}

// By their parts: errors of another realm, as tests have them, are no instances of ours.
const partOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined
