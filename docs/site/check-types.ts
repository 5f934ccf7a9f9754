import {join} from 'node:path'
import ts from 'typescript'
import {codeBlocks} from './markdown.js'

interface Block {
	readonly path: string
	readonly place: string
	readonly text: string
}

/**
 * What TypeScript says against the blocks of TypeScript on pages, with the types of the built package: `docs/library.md:12: …`.
 * `pages`: the text of each by its file.
 */
export function typeFaults(root: string, pages: ReadonlyMap<string, string>): string[] {
	const blocks = [...pages].flatMap(([file, text]) => blocksOf(root, file, text))
	const options: ts.CompilerOptions = {
		target: ts.ScriptTarget.ES2023,
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
		types: ['node'],
		strict: true,
		noEmit: true,
		skipLibCheck: true,
	}
	const program = ts.createProgram(
		blocks.map(({path}) => path),
		options,
		hostOf(blocks, options),
	)
	return blocks.flatMap(({path, place}) => {
		const source = program.getSourceFile(path)!
		const [file, line] = place.split(':')
		return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
			({start = 0, messageText}) => {
				const at = Number(line) + source.getLineAndCharacterOfPosition(start).line
				return `${file}:${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
			},
		)
	})
}

// The blocks lie beside package.json, whose exports the imports of newsfacts go by.
const blocksOf = (root: string, file: string, page: string): Block[] =>
	codeBlocks(page)
		.filter(({language}) => language === 'ts')
		.map(({text, line}, index) => ({
			path: join(root, 'out/docs', `${file.replace(/\W/g, '-')}-${index}.mts`).replaceAll('\\', '/'),
			place: `${file}:${line}`,
			// Each block is a module of its own.
			text: `${text}\nexport {}\n`,
		}))

function hostOf(blocks: readonly Block[], options: ts.CompilerOptions): ts.CompilerHost {
	const texts = new Map(blocks.map(({path, text}) => [path, text]))
	const host = ts.createCompilerHost(options)
	return {
		...host,
		fileExists: (path) => texts.has(path) || host.fileExists(path),
		readFile: (path) => texts.get(path) ?? host.readFile(path),
		getSourceFile(path, version) {
			const text = texts.get(path)
			return text === undefined ? host.getSourceFile(path, version) : ts.createSourceFile(path, text, version, true)
		},
	}
}
