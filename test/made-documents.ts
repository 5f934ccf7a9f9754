import {strToU8, type Zippable, zipSync} from 'fflate'

/** Text on a page of a PDF: where it begins, in points from the lower left corner, and how large it is. */
export type DrawnText = readonly [x: number, y: number, size: number, text: string]

/** A small PDF with a page for each list of texts, in Helvetica; `info` holds its properties. */
export function makePdf(
	pages: readonly (readonly DrawnText[])[],
	info: Readonly<Record<string, string>> = {},
): Uint8Array {
	const objects: string[] = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>']
	const tree = 2 + pages.length * 2
	const kids = pages.map((texts) => {
		const stream = texts
			.map(([x, y, size, text]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
			.join('\n')
		const content = objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
		const resources = '<< /Font << /F1 1 0 R >> >>'
		return objects.push(
			`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources ${resources} >>`,
		)
	})
	objects.push(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`)
	const root = objects.push(`<< /Type /Catalog /Pages ${tree} 0 R >>`)
	const properties = Object.entries(info).map(([key, value]) => `/${key} (${escaped(value)})`)
	const about = objects.push(`<< ${properties.join(' ')} >>`)
	return strToU8(bodyOf(objects, `/Root ${root} 0 R /Info ${about} 0 R`), true)
}

/** The same, locked by a password that isn't known. */
export function lockPdf(pdf: Uint8Array): Uint8Array {
	const text = new TextDecoder('latin1').decode(pdf)
	const key = '00'.repeat(32)
	const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<${key}> <${key}>]`
	return strToU8(text.replace('/Info', `${lock} /Info`), true)
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

function bodyOf(objects: readonly string[], trailer: string): string {
	let out = '%PDF-1.4\n'
	const offsets = objects.map((object, index) => {
		const offset = out.length
		out += `${index + 1} 0 obj\n${object}\nendobj\n`
		return offset
	})
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
	const size = objects.length + 1
	return `${out}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${out.length}\n%%EOF\n`
}

/** A line of text for each string, from the top of a column down, in 11 points. */
export const column = (x: number, top: number, lines: readonly string[], leading = 14): DrawnText[] =>
	lines.map((line, index) => [x, top - index * leading, 11, line])

type Files = Readonly<Record<string, string | Uint8Array>>

/** A ZIP archive of files; a file named `mimetype` isn't packed, as an EPUB wants it. */
export const makeZip = (files: Files): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => {
				const bytes = typeof content === 'string' ? strToU8(content) : content
				return [name, name === 'mimetype' ? ([bytes, {level: 0}] as const) : bytes]
			}),
		) as Zippable,
	)

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The files of a Word document with a body in WordprocessingML, and properties. */
export const docxFiles = (body: string, core = ''): Record<string, string> => ({
	'[Content_Types].xml':
		'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
	'_rels/.rels':
		'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
	'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
	'word/styles.xml': `<w:styles ${word}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 1"/></w:style></w:styles>`,
	'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
})

/** A paragraph of a Word document. */
export const wordParagraph = (text: string, style = ''): string =>
	`<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** The files of an EPUB with documents by their names, and the metadata of its package. */
export const epubFiles = (documents: Readonly<Record<string, string>>, metadata = ''): Record<string, string> => ({
	mimetype: 'application/epub+zip',
	'META-INF/container.xml':
		'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
	'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
<manifest>${Object.keys(documents)
		.map((name, index) => `<item id="d${index}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`)
		.join('')}<item id="c" href="a.jpg" media-type="image/jpeg"/></manifest>
<spine>${Object.keys(documents)
		.map((_, index) => `<itemref idref="d${index}"/>`)
		.join('')}<itemref idref="c"/><itemref idref="lost"/></spine></package>`,
	...Object.fromEntries(Object.entries(documents).map(([name, page]) => [`OEBPS/${name}`, page])),
})
