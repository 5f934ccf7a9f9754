import type {AddressObject, Attachment, ParsedMail} from 'mailparser'
import {loadOptional} from '../../model/optional-package.js'
import {joinBytes} from '../decoding/decode-pieces.js'
import type {Entry, Found, Opening} from './container.js'
import {cleanName} from './entry-names.js'
import {fault} from './fault.js'

/** A mail is held whole; none that is read has more bytes, attachments included. */
const maxMailBytes = 64 * 2 ** 20

/**
 * What a mail says: its page, or its plain text where it has no page or that has no running text; then what is attached
 * to it. Its subject, date and sender are hints of all of them. Throws MissingPackage without mailparser.
 */
export async function* openMail({bytes}: Opening): AsyncGenerator<Found> {
	const {simpleParser} = await loadOptional('mailparser', 'reading mail', () => import('mailparser'))
	const mail = await simpleParser(Buffer.from(await gather(bytes)), {
		skipHtmlToText: true,
		skipTextToHtml: true,
		skipTextLinks: true,
		skipImageLinks: true,
	})
	const hints = hintsOf(mail)
	const plain = mail.text?.trim()
		? entryOf('mail.txt', 'text/plain', mail.text, {...hints, isMailText: true})
		: undefined
	const page = mail.html ? entryOf('mail.html', 'text/html', mail.html, {...hints, isMessage: !plain}) : undefined
	if (page) yield {...page, ...(plain && {instead: plain})}
	else if (plain) yield plain
	const {title: _, ...others} = hints
	let number = 0
	for (const attached of mail.attachments) {
		number++
		// Pictures of the page itself.
		if (!attached.related) yield attachment(attached, number, others)
	}
}

interface MailHints {
	readonly title?: string | undefined
	readonly published?: string | undefined
	readonly source?: string | undefined
	readonly isMessage?: boolean | undefined
	readonly isMailText?: boolean | undefined
}

// Where a date can't be read, mailparser gives an invalid one.
function hintsOf({subject, date, from}: ParsedMail): MailHints {
	const isDate = date !== undefined && !Number.isNaN(date.getTime())
	return {
		title: subject?.replaceAll(/\s+/g, ' ').trim() || undefined,
		published: isDate ? date.toISOString().replace('.000Z', 'Z') : undefined,
		source: senderOf(from),
	}
}

// `The Example Post <news@post.example>` by its name, else by its address.
function senderOf(from: AddressObject | undefined): string | undefined {
	const [sender] = from?.value ?? []
	return sender?.name.trim() || sender?.address || undefined
}

function entryOf(name: string, mediaType: string, text: string, hints: MailHints): Entry {
	async function* bytes(): AsyncGenerator<Uint8Array> {
		yield Buffer.from(text)
	}
	// mailparser has decoded it.
	return {name, mark: '', bytes: bytes(), hints: {...hints, mediaType, charset: 'utf-8'}}
}

function attachment({filename, contentType, content}: Attachment, number: number, hints: MailHints): Found {
	const extension = extensions[contentType.toLowerCase()] ?? ''
	const name = cleanName(filename ?? '') ?? `attachment-${number}${extension}`
	const mark = `!${name}`
	if (/^(?:image|audio|video|font)\/|^application\/(?:ics|pgp-|pkcs7-|x-pkcs7-)|^text\/calendar/i.test(contentType))
		return {mark, skipped: `an attachment of type ${contentType.slice(0, 60)}`}
	async function* bytes(): AsyncGenerator<Uint8Array> {
		yield content
	}
	return {name, mark, bytes: bytes(), hints, isAside: true}
}

// Forwarded mails mostly have no name.
const extensions: Readonly<Record<string, string>> = {
	'message/rfc822': '.eml',
	'text/html': '.html',
	'text/plain': '.txt',
}

async function gather(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = []
	let length = 0
	for await (const part of bytes) {
		parts.push(part)
		length += part.length
		if (length > maxMailBytes)
			throw fault('a mail of more than 64 MB', 'save what is attached to it as files of their own')
	}
	return joinBytes(parts)
}
