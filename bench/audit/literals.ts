import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import ts from 'typescript'

/** A regular expression of the product, and the places where it stands: `src/model/article/dateline.ts:9`. */
export interface Pattern {
	readonly source: string
	readonly flags: string
	readonly places: string[]
}

/** All regular expressions of `src`, once each: the literals, and what `new RegExp` makes when its module is loaded. */
export async function findPatterns(root: string): Promise<Pattern[]> {
	const found = new Map<string, Pattern>()
	const add = (source: string, flags: string, place: string): void => {
		const key = `/${source}/${flags}`
		const known = found.get(key)
		if (known) known.places.push(place)
		else found.set(key, {source, flags, places: [place]})
	}
	for (const path of sourceFiles(join(root, 'src'))) {
		const name = relative(root, path)
		const text = readFileSync(path, 'utf8')
		const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
		const visit = (node: ts.Node): void => {
			if (ts.isRegularExpressionLiteral(node)) {
				const end = node.text.lastIndexOf('/')
				const {line} = file.getLineAndCharacterOfPosition(node.getStart())
				add(node.text.slice(1, end), node.text.slice(end + 1), `${name}:${line + 1}`)
			}
			ts.forEachChild(node, visit)
		}
		visit(file)
		if (/\bnew RegExp\(/.test(text)) for (const {source, flags} of await madeBy(root, name)) add(source, flags, name)
	}
	return [...found.values()]
}

function* sourceFiles(folder: string): Generator<string> {
	for (const entry of readdirSync(folder, {withFileTypes: true, recursive: true}))
		if (/\.ts$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield join(entry.parentPath, entry.name)
}

// What the built module of a source file makes by `new RegExp` while it is loaded.
async function madeBy(root: string, name: string): Promise<RegExp[]> {
	const built = join(root, name.replace(/^src/, 'dist').replace(/\.ts$/, '.js'))
	// The script of a page is built as one file, which runs nowhere but in a browser.
	if (!existsSync(built)) return []
	const made: RegExp[] = []
	const original = globalThis.RegExp
	globalThis.RegExp = new Proxy(original, {
		construct(target, given: [string, string?], newTarget) {
			const pattern = Reflect.construct(target, given, newTarget) as RegExp
			made.push(pattern)
			return pattern
		},
	})
	try {
		// Anew, even where another module has loaded it before.
		await import(`${pathToFileURL(built).href}?audit`)
	} finally {
		globalThis.RegExp = original
	}
	return made
}
