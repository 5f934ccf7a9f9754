import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {markdownTable} from './table.js'

/** What the package exports, as Markdown: each import with its page, and what its source says it is. */
export function doorList(root: string): string {
	const src = join(root, 'src')
	const folders = readdirSync(src, {withFileTypes: true}).filter((entry) => entry.isDirectory())
	const files = [
		...readdirSync(src).filter((name) => name.endsWith('.ts')),
		...folders.map(({name}) => `${name}/index.ts`),
	]
	const doors = files.flatMap((file) => doorIn(join(src, file))).sort(([one], [other]) => (one < other ? -1 : 1))
	return markdownTable([
		['import', 'what for'],
		...doors.map(([name, about]) => [`[\`${name}\`](./api/${name}.md)`, about]),
	])
}

function doorIn(path: string): [name: string, about: string][] {
	let source = ''
	try {
		source = readFileSync(path, 'utf8')
	} catch {
		return []
	}
	const [, about, name] = /^\/\*\*\n \* ([^\n]{1,200})\n \*\n \* @module (\S{1,60})\n \*\//.exec(source) ?? []
	return name && about ? [[name, about]] : []
}
