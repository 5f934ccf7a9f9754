import {sniff} from '../containers/containers.js'
import {findBinary} from '../decoding/binary.js'
import {decode, isUtf16} from '../decoding/decode.js'
import {isOtherXml} from '../formats/xml.js'
import {extensionOf, formatOf, formatOfBytes, guessFormat} from '../formats.js'

// `README.md`, `LICENSE`, `changelog.txt`
const aboutFolder = /^(?:read[-_]?me|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct)(?![a-z\d])/i
// `NOTICE`, `AUTHORS.txt`: in capitals only, since an article may well be called `security.txt`.
const inCapitals = /^(?:COPYING|COPYRIGHT|CHANGES|NOTICE|AUTHORS|SECURITY|INSTALL|MANIFEST)(?:\.(?:md|txt|rst|html?))?$/

/** Whether a file is about the folder that it stands in, by its name. */
export const isAboutFolder = (name: string): boolean => aboutFolder.test(name) || inCapitals.test(name)

/** Bytes at the start of a file by which its kind is recognized. */
export const headBytes = 64 * 1024

/**
 * Why a file in a folder or archive isn't read, although it isn't named: null for one that is. `readHead` gives its first
 * bytes; they are asked for where its name says too little.
 */
export async function whyPassedOver(name: string, readHead: () => Promise<Uint8Array>): Promise<string | null> {
	if (isAboutFolder(name)) return 'a file about the folder, no article; name it to have it read'
	const extension = extensionOf(name)
	const format = formatOf(extension)
	if (format && format.name !== 'xml') return null
	const head = await readHead()
	if (format) return isOtherXml(decode(head).text) ? 'XML of another kind than those of news' : null
	if (formatOfBytes(head)) return null
	if (sniff(head, name)) return null
	const reason = extension === '' ? 'it has no extension' : 'its extension stands for no known format'
	const binary = isUtf16(head) ? null : findBinary(head)
	if (binary) return binary.isPacked ? null : `${reason}, and it is ${binary.kind}`
	const {text} = decode(head)
	const guessed = guessFormat(text)
	if (guessed === 'xml' && isOtherXml(text)) return reason
	if (guessed !== 'text') return null
	// `20130412`, `reut2-003.17`
	const isNumbered = extension === '' || /^\.\d+$/.test(extension)
	return isNumbered && isProse(text) ? null : reason
}

// Sentences, not a program or a list: most characters are letters or spaces, and some words end in a full stop.
function isProse(text: string): boolean {
	const start = text.slice(0, 4000)
	const letters = start.match(/[\p{L}\s]/gu)?.length ?? 0
	const stops = start.match(/\p{Ll}[.!?]["”’']?(?:\s|$)/gu)?.length ?? 0
	return start.split(/\s+/).length >= 20 && letters > start.length * 0.9 && stops > 0
}
