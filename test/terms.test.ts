import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from '@jest/globals'
import ts from 'typescript'

// Names, comments, test names and messages are written in the terms of grammar and of the field. These words once stood for
// them and must not come back.

const root = fileURLToPath(new URL('../', import.meta.url))

/** A word, all its forms as a pattern of lower-case letters, and what to write instead. */
type Term = readonly [forms: RegExp, instead: string]

const terms: readonly Term[] = [
	[/^tellers?$/, 'source, speaker'],
	[/^hearers?$/, 'addressee'],
	[/^deeds?$/, 'verb, event, infinitive clause'],
	[/^doers?$/, 'agent, subject'],
	[/^toil/, 'take-time construction'],
	[/^untold$/, 'not reported, without a value'],
	[/^mend(?:s|ed|ing)?$/, 'correct, repair'],
	[/^retag/, 'tag rule'],
	[/^squash/, 'approximate tanh'],
	[/^stretch(?:es)?$/, 'span, range, window, sequence'],
	[/^markables?$/, 'mention'],
	[/^lore$/, 'entity profile'],
	[/^lead-?ins?$/, 'introductory phrase'],
	[/^(?:whoever|nobody|somebody)$/, 'the person meant, no one, or the passive'],
]

/** The verb `tell`, a word of news itself: watched in names and comments alone, not in messages. */
const tell: Term = [/^(?:told|tells?|telling)$/, 'report, state, give, say, recognize']

/** Places where one of the words is right, with the reason. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
	// Fixtures of earlier versions hold these cures of errors.
	'src/ingest/formats/csv.ts': ['mend the row; is a quotation mark missing?'],
	'src/ingest/formats/json-lines.ts': ['mend or remove the line'],
	'src/ingest/formats/json.ts': ['mend the file'],
}

/** Lists of words and names, in which every word is right. */
const data = /^(?:src\/lexicon\/tables\.ts|train\/names\/known-.*|test\/terms\.test\.ts|.*\/cases\/.*)$/

const files = ['src', 'train', 'bench', 'test']
	.flatMap((folder) => sourcesIn(join(root, folder)))
	.map((path) => relative(root, path).replaceAll('\\', '/'))
	.filter((file) => !data.test(file))

function sourcesIn(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name)
		if (name === 'node_modules' || name === 'out') return []
		return statSync(path).isDirectory() ? sourcesIn(path) : /\.[jt]s$/.test(name) ? [path] : []
	})
}

interface Source {
	/** Comments without what stands in backticks or quotation marks. */
	readonly comments: readonly string[]
	readonly identifiers: ReadonlySet<string>
	readonly testNames: readonly string[]
	/** Strings of three words or more that are neither a list of words nor the example of a rule; in tests they are texts to read. */
	readonly messages: readonly string[]
}

function readSource(text: string): Source {
	const testNames: string[] = []
	const messages: string[] = []
	let code = text
	const visit = (node: ts.Node, parent: ts.Node): void => {
		if (isText(node)) {
			const isExample = ts.isPropertyAssignment(parent) && parent.name.getText(tree) === 'example'
			const isMessage = !isExample && !isWordList(parent)
			if (isTestName(node, parent)) testNames.push(node.text)
			else if (isMessage && node.text.trim().split(/\s+/).length >= 3) messages.push(node.text)
		}
		if (isText(node) || node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
			const start = node.getStart(tree)
			code = code.slice(0, start) + code.slice(start, node.end).replace(/[^\n]/g, ' ') + code.slice(node.end)
		}
		ts.forEachChild(node, (child) => visit(child, node))
	}
	const tree = ts.createSourceFile('', text, ts.ScriptTarget.Latest)
	visit(tree, tree)
	const comments = [...code.matchAll(comment)].map(([whole]) => whole)
	const names = code.replace(comment, ' ').match(/[A-Za-z_$][\w$]*/g) ?? []
	return {
		comments: comments.map((whole) => whole.replace(/\n\s*\*?/g, ' ').replace(quoted, ' ')),
		identifiers: new Set(names),
		testNames: testNames.map((name) => name.replace(quoted, ' ')),
		messages: messages.map((message) => message.replace(quoted, ' ')),
	}
}

const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
const quoted = /`[^`]*`|“[^”]*”|"[^"]*"|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail

const isText = (node: ts.Node): node is Text =>
	ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)

// `it('…')`, `describe.each(…)('…')`
function isTestName(node: Text, parent: ts.Node): boolean {
	if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false
	let callee: ts.Expression = parent.expression
	while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression
	return ts.isIdentifier(callee) && /^(?:it|describe|onGold)$/.test(callee.text)
}

// `wordSet('…')`, `words('…')`, `'…'.split(' ')`
const isWordList = (parent: ts.Node): boolean =>
	(ts.isCallExpression(parent) &&
		ts.isIdentifier(parent.expression) &&
		/^word(?:s|Set)$/.test(parent.expression.text)) ||
	(ts.isPropertyAccessExpression(parent) && parent.name.text === 'split')

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []

// `toldVerb` → told, verb; `leadIn` → lead, in, lead-in
function partsOf(name: string): string[] {
	const parts = name
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/)
	return [...parts, ...parts.map((part, index) => `${part}-${parts[index + 1]}`)]
}

/** What is wrong, with the word to write: `deed in a comment: write verb, event`. */
function breachesIn(file: string, text: string): string[] {
	const {comments, identifiers, testNames, messages} = readSource(text)
	const allowed = exceptions[file] ?? []
	const find = (where: string, words: Iterable<string>, watched: readonly Term[]): string[] =>
		[...words].flatMap((word) =>
			watched.flatMap(([forms, instead]) => (forms.test(word) ? [`${word} in ${where}: write ${instead}`] : [])),
		)
	const all = [...terms, tell]
	return [
		...find('the name of the file', partsOf(file.slice(file.lastIndexOf('/') + 1)), all),
		...[...identifiers].flatMap((name) => find(`the name ${name}`, partsOf(name), all)),
		...comments.flatMap((whole) => find(`the comment ${whole.trim()}`, wordsOf(whole), all)),
		...testNames.flatMap((name) => find(`the test '${name}'`, wordsOf(name), all)),
		...messages
			.filter((message) => !file.startsWith('test/') && !allowed.includes(message))
			.flatMap((message) => find(`the message '${message}'`, wordsOf(message), terms)),
	]
}

describe('terms', () => {
	it('of the field are used in names, comments, tests and messages', () => {
		const breaches = files.flatMap((file) =>
			breachesIn(file, readFileSync(join(root, file), 'utf8')).map((breach) => `${file}: ${breach}`),
		)
		expect(breaches).toEqual([])
	})

	it.each([
		['a.ts', 'const tellerRow = 1', 'tellerRow'],
		['a.ts', 'function hangLeadIn() {}', 'lead-in'],
		['told-verb.ts', '', 'file'],
		['a.ts', '// Whoever says it.', 'Whoever says it'],
		['a.ts', '/**\n * A stretch\n * of rows.\n */', 'stretch'],
		['a.test.ts', "it('mends the tree', () => {})", 'mends'],
		['a.test.ts', "describe.each([1])('what nobody says', () => {})", 'nobody'],
		['a.ts', "throw new Error('the deed is done')", 'deed'],
	])('of old are found in %s: %s', (file, text, part) => {
		expect(breachesIn(file, text)).toEqual([expect.stringContaining(part)])
	})

	it.each([
		['an example', '// `Somebody told us`: the subject of `told`'],
		['a word of news', "const words = ['told', 'telling', 'mend']"],
		['a list of words', "const words = wordSet('tell mend stretch')"],
		['a pattern', 'const verbs = /^(?:tell|told)$/'],
		['the example of a rule', "const rule = {example: 'Nobody mended the old pier.'}"],
		['a longer word', '// Storytellers foretold it with indeed some folklore.'],
	])('of old may stand in %s', (_, text) => {
		expect(breachesIn('a.ts', text)).toEqual([])
	})
})
