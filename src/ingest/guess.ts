import {findDelimiter} from './formats/csv.js'
import {findFields} from './records/fields.js'
import type {FormatName} from './formats.js'

/** The format of a text by how it begins: for standard input and files without a known extension. */
export function guessFormat(head: string): FormatName {
	const start = head.trimStart().slice(0, 200_000)
	if (/^<(?:!doctype|html|head|body|\?xml|!--|article|div|p|h1|meta|section)\b/i.test(start)) return 'html'
	if (start.startsWith('[')) return isWhole(start.split('\n', 1)[0]!) || /^\[\s*\{/.test(start) ? 'json' : 'text'
	if (start.startsWith('{'))
		return isWhole(start.split('\n', 1)[0]!) ? 'jsonl' : /^\{\s*"/.test(start) ? 'json' : 'text'
	const delimiter = findDelimiter(start)
	const names = start
		.split(/\r?\n/, 1)[0]!
		.split(delimiter)
		.map((name) => name.replaceAll('"', ''))
	const isTable = names.length >= 2 && names.every((name) => name.length <= 40) && findFields(names).text !== undefined
	return isTable ? (delimiter === '\t' ? 'tsv' : 'csv') : 'text'
}

function isWhole(line: string): boolean {
	try {
		JSON.parse(line)
		return true
	} catch {
		return false
	}
}
