import type {Numbered, Request} from './protocol.js'
import {openReading} from './reading.js'

// The Worker: answers each request, one after the other, under its number.

declare const self: {
	onmessage: ((event: {readonly data: Numbered<Request>}) => void) | null
	postMessage(message: unknown): void
}

const reading = openReading(new URL('models/', import.meta.url).href)
let last: Promise<void> = Promise.resolve()

self.onmessage = ({data: {number, value}}) => {
	last = last.then(async () => self.postMessage({number, value: await reading.answer(value)}))
}
self.postMessage('ready')
