import {codeOf} from '../../ingest/files/system-error.js'
import {refusal} from './refusal.js'

/** Bytes of the bodies that are arriving, of all requests. */
export interface Arriving {
	bytes: number
}

/** Bodies of full size that may arrive at a time: callers that begin many and end none fill no memory. */
const maxBodies = 10

/**
 * The body of a request as text, never more of it than `maxBytes` in memory. Throws a Refusal where it is larger, isn't UTF-8
 * or isn't there, or where too much arrives at the same time.
 */
export async function readBody(request: Request, maxBytes: number, arriving: Arriving): Promise<string> {
	const tooLarge = refusal(
		413,
		`more than ${maxBytes} bytes`,
		'send fewer articles at a time, or start the server with a higher --max-bytes',
	)
	if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge
	if (!request.body) throw refusal(400, 'no body', 'send an article')
	const decoder = new TextDecoder('utf-8', {fatal: true})
	let text = ''
	let length = 0
	try {
		for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
			length += chunk.length
			arriving.bytes += chunk.length
			if (length > maxBytes) throw tooLarge
			if (arriving.bytes > maxBodies * maxBytes) throw tooMuch
			text += decoder.decode(chunk, {stream: true})
		}
		return text + decoder.decode()
	} catch (error) {
		if (error === tooLarge || error === tooMuch) throw error
		throw refusal(
			400,
			codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'its bytes are not UTF-8' : 'it was cut short',
			'send it whole, as UTF-8',
		)
	} finally {
		arriving.bytes -= length
	}
}

const tooMuch = refusal(429, 'too many large bodies arrive at the same time', 'try again in a second')
