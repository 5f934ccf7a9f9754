import type {Container, Found, Opening} from './container.js'
import {isGzip, isMail, isMbox, isTar, isWarc, isZip} from './signatures.js'

/** All containers, in the order in which they are looked for: a new one is a file and a line here. */
export const containers: readonly Container[] = [
	{
		name: 'warc',
		matches: isWarc,
		binary: false,
		folder: false,
		compressed: false,
		open: later(async () => (await import('./warc.js')).openWarc),
	},
	{
		name: 'gzip',
		matches: isGzip,
		binary: true,
		folder: false,
		compressed: true,
		open: later(async () => (await import('./gzip.js')).openGzip),
	},
	{
		name: 'zip',
		matches: isZip,
		binary: true,
		folder: true,
		compressed: true,
		open: later(async () => (await import('./zip.js')).openZip),
	},
	{
		name: 'tar',
		matches: isTar,
		binary: true,
		folder: true,
		compressed: false,
		open: later(async () => (await import('./tar.js')).openTar),
	},
	{
		name: 'mbox',
		matches: isMbox,
		binary: false,
		folder: false,
		compressed: false,
		open: later(async () => (await import('./mbox.js')).openMbox),
	},
	{
		name: 'mail',
		matches: (head, name) => /\.eml$/i.test(name) || isMail(head),
		binary: false,
		folder: false,
		compressed: false,
		open: later(async () => (await import('./mail.js')).openMail),
	},
]

/**
 * The container that a file is, by its first bytes; null for any other file. Word, EPUB and other documents that are ZIP
 * files inside are none.
 */
export const sniff = (head: Uint8Array, name: string): Container | null =>
	containers.find(({matches}) => matches(head, name)) ?? null

// What opens a container is loaded with the first one.
function later(load: () => Promise<Container['open']>): Container['open'] {
	return async function* open(opening: Opening): AsyncGenerator<Found> {
		yield* (await load())(opening)
	}
}
