import {describe, expect, it, jest} from '@jest/globals'
import {docxFiles, makePdf, makeZip, wordParagraph} from './made-documents.js'

function lacking(name: string): () => never {
	return () => {
		throw Object.assign(new Error(`Cannot find package '${name}' imported from a.js`), {code: 'ERR_MODULE_NOT_FOUND'})
	}
}

jest.unstable_mockModule('mammoth', lacking('mammoth'))
jest.unstable_mockModule('pdfjs-dist/legacy/build/pdf.mjs', lacking('pdfjs-dist'))
const {readBytes} = await import('../src/ingest/read-bytes.js')

describe('a package that is not installed', () => {
	it.each([
		['a.docx', 'mammoth', makeZip(docxFiles(wordParagraph('Rain fell.')))],
		['a.pdf', 'pdfjs-dist', makePdf([[[72, 700, 11, 'Rain fell.']]])],
	])('is an error of %s that gives the command for %s', async (place, name, bytes) => {
		const items: unknown[] = []
		for await (const item of readBytes([bytes], {place})) items.push(item)
		expect(items).toEqual([
			{
				error: {
					place,
					reason: expect.stringContaining(`needs the package ${name}`),
					cure: expect.stringMatching(new RegExp(`^npm install ${name}@\\d+\\.\\d+\\.\\d+$`)),
				},
			},
		])
	})
})
