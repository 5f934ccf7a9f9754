import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {commandReference} from './commands.js'
import {elsewhere} from './contents.js'
import {doorList} from './doors.js'
import {eventReference} from './event-types.js'
import {fillFigures} from './figures.js'
import {homeHead} from './home.js'
import {modelList} from './models.js'
import {recordReference} from './records.js'
import {readScores} from './scores.js'

/** Text that takes the place of `<!-- made here: NAME -->` in a page. */
const made: Readonly<Record<string, (root: string) => string>> = {
	records: recordReference,
	commands: commandReference,
	'event-types': eventReference,
	models: modelList,
	api: doorList,
}

const folder = 'docs/pages'

/**
 * Writes the pages of the site into `docs/pages`: those of `docs/` and of other folders with their links put right, and what is
 * made from the code in them. `repository`: where files that are no pages are looked at, or null.
 */
export function assemble(root: string, repository: string | null): number {
	rmSync(join(root, folder), {recursive: true, force: true})
	const scores = readScores(readFileSync(join(root, 'models/SCORES.md'), 'utf8'))
	const pages = pagesOf(root)
	for (const [file, page] of pages) {
		// What is said to readers of the repository alone is not for the site.
		const markdown = readFileSync(join(root, file), 'utf8').replace(
			/<!-- repository -->[\s\S]*?<!-- \/repository -->\n*/g,
			'',
		)
		const filled = fillFigures(markdown, scores).replace(
			/<!-- made here: ([a-z-]+) -->/g,
			(mark, name: string) => made[name]?.(root) ?? mark,
		)
		const text = relink(inlinePictures(root, file, filled), {root, file, page, pages, repository})
		const path = join(root, folder, `${page}.md`)
		mkdirSync(dirname(path), {recursive: true})
		writeFileSync(path, page === 'index' ? homeHead + text.replace(/^# .*$/m, '## Where to begin') : text)
	}
	for (const name of readdirSync(join(root, 'docs')))
		if (/\.(?:png|svg)$/.test(name)) cpSync(join(root, 'docs', name), join(root, folder, name))
	return pages.size
}

/** The pages by the file that they are written in. */
export function pagesOf(root: string): ReadonlyMap<string, string> {
	const named = (path: string): string[] => readdirSync(join(root, path)).filter((name) => name.endsWith('.md'))
	return new Map([
		...named('docs').map((name) => [`docs/${name}`, name.slice(0, -3)] as const),
		...named('models').map((name) => [`models/${name}`, `models/${name.slice(0, -3)}`] as const),
		...elsewhere.filter(([file]) => existsSync(join(root, file))),
	])
}

interface Place {
	readonly root: string
	readonly file: string
	readonly page: string
	readonly pages: ReadonlyMap<string, string>
	readonly repository: string | null
}

// A picture drawn in text takes the colours of the page that it stands in.
const inlinePictures = (root: string, file: string, markdown: string): string =>
	markdown.replace(/^!\[[^\]]*\]\(([\w./-]+\.svg)\)$/gm, (_, target: string) =>
		readFileSync(join(root, posix.join(posix.dirname(file), target)), 'utf8')
			.replace(/<\?xml[^>]*\?>\s*/, '')
			.replace(/\n\s*\n/g, '\n')
			.trim(),
	)

const inText = /(```+)[\s\S]*?\1|(`+)(?:(?!\2)[^\n])*\2|(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g

/** Leads the links of a page to the pages of the site, or to the repository; where there is neither, the words remain. */
function relink(markdown: string, {root, file, page, pages, repository}: Place): string {
	return markdown.replace(
		inText,
		(whole, _block, _span, picture: string | undefined, words: string | undefined, target: string | undefined) => {
			if (target === undefined || words === undefined || /^(?:[a-z]+:|#|\/)/.test(target)) return whole
			const [path = '', anchor] = target.split('#')
			const wanted = posix.join(posix.dirname(file), path)
			const found = pages.get(wanted)
			if (found !== undefined) {
				const way = posix.relative(posix.dirname(page), `${found}.md`)
				return `[${words}](${way.startsWith('.') ? way : `./${way}`}${anchor === undefined ? '' : `#${anchor}`})`
			}
			if (picture) return `![${words}](./${posix.basename(wanted)})`
			if (wanted.startsWith('docs/') && !existsSync(join(root, wanted))) return whole
			return repository === null ? words : `[${words}](${addressOf(root, repository, wanted)})`
		},
	)
}

function addressOf(root: string, repository: string, path: string): string {
	const isFolder = statSync(join(root, path), {throwIfNoEntry: false})?.isDirectory() ?? false
	return `${repository}/${isFolder ? 'tree' : 'blob'}/HEAD/${path}`
}
