import {readerOf} from './byte-reader.js'
import type {Found, Opening} from './container.js'
import {hold} from './held.js'
import {latin} from './signatures.js'

const maxLineBytes = 64 * 1024

/** The mails of a mailbox, one after the other, called by the byte at which their first line begins. */
export async function* openMbox({bytes}: Opening): AsyncGenerator<Found> {
	const reader = readerOf(bytes)
	let at = 0
	let isOpen = (await reader.line(maxLineBytes)) !== null
	while (isOpen) {
		isOpen = false
		const held = hold(message())
		yield {name: 'message.eml', mark: `@${at}`, bytes: held.bytes}
		await held.rest()
	}

	// Up to the line that begins the next, `From ann@post.example Thu Nov 21 08:00:00 2024`, behind a blank one.
	async function* message(): AsyncGenerator<Uint8Array> {
		let isBlank = false
		let isWhole = true
		for (;;) {
			const from = reader.offset
			const line = await reader.line(maxLineBytes)
			if (!line) return
			if (isWhole && isBlank && isSeparator(line)) {
				at = from
				isOpen = true
				return
			}
			isBlank = isWhole && line.length <= 2 && (line[0] === 0x0a || line[0] === 0x0d)
			yield isWhole && isEscaped(line) ? line.subarray(1) : line
			isWhole = line.at(-1) === 0x0a
		}
	}
}

/** The first line of a mail in a mailbox: `From `, a sender, a date. */
export const isSeparator = (line: Uint8Array): boolean =>
	/^From \S{1,300} {1,3}[A-Z][a-z]{2},? .{0,40}\d{1,2}:\d\d/.test(latin(line.subarray(0, 400)))

// `>From the mayor` stands for a line that begins with `From`.
const isEscaped = (line: Uint8Array): boolean => line[0] === 0x3e && /^>+From /.test(latin(line.subarray(0, 20)))
