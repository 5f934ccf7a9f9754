import {attributeOf, childAt, childrenOf, descendantsOf, textOf} from '../xml/find.js'
import {readXml} from '../xml/tree.js'

/** What the package document of an EPUB says: of the book, and which of its files are read in which order. */
export interface Package {
	readonly title?: string | undefined
	readonly authors: readonly string[]
	readonly published?: string | undefined
	readonly updated?: string | undefined
	readonly publisher?: string | undefined
	readonly language?: string | undefined
	/** Paths in the archive. */
	readonly documents: readonly string[]
}

/** The path of the package document, out of `META-INF/container.xml`; null where it names none. */
export const packagePathOf = (container: string): string | null =>
	readXml(container)
		.roots.flatMap((root) => descendantsOf(root, 'rootfile'))
		.map((file) => attributeOf(file, 'full-path'))
		.find((path) => path !== undefined) ?? null

/** Reads the package document. `path`: its own, since the others are relative to it. */
export function readPackage(opf: string, path: string): Package {
	const [root] = readXml(opf).roots
	const metadata = childAt(root, 'metadata')
	const texts = (name: string): string[] => descendantsOf(metadata, name).flatMap((element) => textOf(element) ?? [])
	const folder = path.slice(0, path.lastIndexOf('/') + 1)
	const manifest = new Map(
		childrenOf(childAt(root, 'manifest'), 'item').map((item) => [attributeOf(item, 'id') ?? '', item] as const),
	)
	const documents = childrenOf(childAt(root, 'spine'), 'itemref').flatMap((reference) => {
		const item = manifest.get(attributeOf(reference, 'idref') ?? '')
		const href = attributeOf(item, 'href')
		const isText = /html|xml/.test(attributeOf(item, 'media-type') ?? '')
		const isNavigation = /\bnav\b/.test(attributeOf(item, 'properties') ?? '')
		return href === undefined || !isText || isNavigation ? [] : resolve(folder, href)
	})
	const modified = descendantsOf(metadata, 'meta').find((meta) => attributeOf(meta, 'property') === 'dcterms:modified')
	return {
		title: texts('title')[0],
		authors: texts('creator'),
		published: dateOf(metadata),
		updated: textOf(modified),
		publisher: texts('publisher')[0],
		language: texts('language')[0],
		documents: [...new Set(documents)],
	}
}

// `<dc:date opf:event="publication">2026-03-04</dc:date>`
function dateOf(metadata: Parameters<typeof descendantsOf>[0]): string | undefined {
	const dates = descendantsOf(metadata, 'date')
	const published = dates.find((date) =>
		/^(?:publication|original-publication)$/.test(attributeOf(date, 'opf:event') ?? ''),
	)
	return textOf(published ?? dates.find((date) => attributeOf(date, 'opf:event') === undefined) ?? dates[0])
}

// `../text/a%20b.xhtml#top` below `OEBPS/`
function resolve(folder: string, href: string): string {
	const steps: string[] = []
	for (const step of `${folder}${unescaped(href.replace(/#.*$/s, ''))}`.split('/')) {
		if (step === '..') steps.pop()
		else if (step !== '.' && step !== '') steps.push(step)
	}
	return steps.join('/')
}

function unescaped(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}
