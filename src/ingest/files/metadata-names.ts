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

/** Names of files that may hold the metadata of a text, the likeliest first: for `a.txt` `a.meta.json`, `a.txt.json`, `a.json` … */
export function namesOfMetadata(text: string): string[] {
	const extension = extensionOf(text)
	const stem = text.slice(0, text.length - extension.length)
	const ends = ['.meta.json', '.metadata.json', '.json'].map((end) =>
		extension === extension.toUpperCase() ? end.toUpperCase() : end,
	)
	const [meta, metadata, json] = ends as [string, string, string]
	return [stem + meta, stem + metadata, text + meta, text + metadata, text + json, stem + json]
}

const extensions = formats
	.filter(({name}) => formatsWithMetadata.has(name))
	.flatMap((format) => format.extensions)
	.flatMap((extension) => [extension, extension.toUpperCase()])

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
