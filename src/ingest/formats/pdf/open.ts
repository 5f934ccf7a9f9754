import {loadOptional} from '../../../model/optional-package.js'
import {type Drawn, linesOf, type PageLine} from './page-lines.js'

/** The text of a PDF, page by page, and what its properties say. */
export interface OpenedPdf {
	readonly pages: readonly (readonly PageLine[])[]
	readonly info: Readonly<Record<string, unknown>>
	/** Pages beyond those that are read. */
	readonly left: number
}

/** More pages than an issue of any paper. */
const maxPages = 1000

/**
 * Opens a PDF by the package pdfjs-dist and reads where on each page which text is drawn. Throws a MissingPackage where the
 * package isn't installed, and the package's own errors for what is no PDF, is broken or needs a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
	const {getDocument} = await loadOptional('pdfjs-dist', 'reading PDF', () => import('pdfjs-dist/legacy/build/pdf.mjs'))
	// The parser takes the bytes for itself, and no Buffer: it gets a copy. It runs no code of the document and prints nothing.
	const task = getDocument({
		data: Uint8Array.from(bytes),
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		verbosity: 0,
	})
	try {
		const document = await task.promise
		const {info} = await document.getMetadata()
		const count = Math.min(document.numPages, maxPages)
		const pages: PageLine[][] = []
		for (let number = 1; number <= count; number++) {
			const page = await document.getPage(number)
			const {items} = await page.getTextContent()
			pages.push(linesOf(items.flatMap(drawnOf), number - 1))
			page.cleanup()
		}
		return {pages, info: info as Readonly<Record<string, unknown>>, left: document.numPages - count}
	} finally {
		await task.destroy()
	}
}

// Text that runs upwards or downwards is no line of an article.
function drawnOf(item: object): Drawn[] {
	const {str, transform, width} = item as {str?: unknown; transform?: unknown; width?: unknown}
	if (typeof str !== 'string' || !Array.isArray(transform) || typeof width !== 'number') return []
	const [a, b, c, d, x, y] = transform as number[]
	const size = Math.hypot(c ?? 0, d ?? 0)
	if (Math.abs(b ?? 0) > Math.abs(a ?? 0) * 0.1 || !(size > 0)) return []
	return [{text: str, x: x ?? 0, y: y ?? 0, width, size}]
}
