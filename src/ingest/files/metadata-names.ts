import {extensionOf, type FormatName, formatOf, formats} from '../formats.js'
import {isAboutFolder} from './pass-over.js'

/** Formats of one article a file: what its metadata says may stand in a JSON file beside it. */
export const formatsWithMetadata: ReadonlySet<FormatName> = new Set(['text', 'markdown', 'html', 'docx', 'pdf'])

/** Whether a file of this name may have its metadata beside it. */
export const isText = (name: string): boolean =>
	formatsWithMetadata.has(formatOf(extensionOf(name))?.name ?? 'json') && !isAboutFolder(name)

export const isJson = (name: string): boolean => extensionOf(name).toLowerCase() === '.json'

/** Whether a name says that the file holds metadata: `a.meta.json`, `metadata.json`. */
export const saysMetadata = (name: string): boolean => /(?:^|\.)meta(?:data)?\.json$/i.test(name)

// As extensions are written: `.txt`, `.TXT`, `.Txt`.
const capitalsOf = (extension: string): string[] => [
	extension,
	extension.toUpperCase(),
	extension.slice(0, 2).toUpperCase() + extension.slice(2),
]

const plain = capitalsOf('.json')
const marked = ['.meta', '.metadata'].map((mark) => [...plain.map((end) => mark + end), `${mark.toUpperCase()}.JSON`])
const sorted = (ends: readonly string[]): string[] => [...ends].sort()
const ends = {marked: marked.flat(), plain}
// Those in capitals first.
const endsOfCapitals = {marked: marked.flatMap(sorted), plain: sorted(plain)}

/** Names of files that may hold the metadata of a text, the likeliest first: for `a.txt` `a.meta.json`, `a.txt.json`, `a.json` … */
export function namesOfMetadata(text: string): string[] {
	const extension = extensionOf(text)
	const stem = text.slice(0, text.length - extension.length)
	const {marked, plain} = extension === extension.toUpperCase() ? endsOfCapitals : ends
	return [
		...marked.map((end) => stem + end),
		...marked.map((end) => text + end),
		...plain.map((end) => text + end),
		...plain.map((end) => stem + end),
	]
}

const extensions = formats
	.filter(({name}) => formatsWithMetadata.has(name))
	.flatMap((format) => format.extensions)
	.flatMap(capitalsOf)

/** Names of the texts whose metadata a JSON file may hold. */
export function textsOf(json: string): string[] {
	const stem = json.replace(/(?:\.meta(?:data)?)?\.json$/i, '')
	return [...(isText(stem) ? [stem] : []), ...extensions.map((extension) => stem + extension)]
}

/** Names of files with the metadata of the only text of a folder, the likeliest first. */
export const namesInFolder: readonly string[] = [
	'metadata.json',
	'meta.json',
	'article.json',
	'info.json',
	'about.json',
	'document.json',
	'record.json',
	'story.json',
]
