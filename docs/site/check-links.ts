import {existsSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {anchorsOf, linksIn} from './markdown.js'

/** The links of pages that lead nowhere: `docs/runs.md:12: databses.md`. Links to other sites are not followed. */
export const deadLinks = (root: string, files: readonly string[]): string[] =>
	files.flatMap((file) =>
		linksIn(readFileSync(join(root, file), 'utf8')).flatMap(({target, line}) =>
			leadsSomewhere(root, file, target) ? [] : [`${file}:${line}: ${target}`],
		),
	)

function leadsSomewhere(root: string, file: string, target: string): boolean {
	if (/^[a-z]+:/.test(target)) return true
	const [path = '', anchor] = decodeURI(target).split('#')
	const found = path === '' ? file : posix.join(posix.dirname(file), path)
	if (!existsSync(join(root, found))) return false
	if (anchor === undefined || !found.endsWith('.md')) return true
	return anchorsOf(readFileSync(join(root, found), 'utf8')).has(anchor)
}
