import {codeOf} from '../../ingest/files/system-error.js'
import {refusal} from './refusal.js'

/**
 * The body of a request as text, never more of it than `maxBytes` in memory. Throws a Refusal where it is larger, isn't UTF-8
 * or isn't there.
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
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
			if (length > maxBytes) throw tooLarge
			text += decoder.decode(chunk, {stream: true})
		}
		return text + decoder.decode()
	} catch (error) {
		if (error === tooLarge) throw error
		throw refusal(
			400,
			codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'its bytes are not UTF-8' : 'it was cut short',
			'send it whole, as UTF-8',
		)
	}
}
