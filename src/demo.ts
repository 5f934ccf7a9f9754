import {readdir, readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {extractAll} from './batch/index.js'
import {openOutput} from './cli/extract/output.js'
import {emitters} from './emit/index.js'
import type {Extraction} from './facts/extraction.js'
import {factKinds} from './facts/fact.js'
import type {ArticleInput} from './model/article/article.js'
import {renderPage} from './view/index.js'

// `npm run demo`: the sample article's facts as a table, the counts of every bundled article, all records and a page to
// look at in out/.

const root = new URL('../', import.meta.url)
const out = fileURLToPath(new URL('out/', root))
const width = process.stdout.columns ?? 120

const [table] = emitters.table({kinds: factKinds, width})
const sheets = [emitters.jsonl, emitters.document, emitters.csv].flatMap((emitter) =>
	emitter({kinds: factKinds, width}),
)
const output = await openOutput(out, sheets)
for (const sheet of sheets) await output.write(sheet, sheet.head)

const counts: string[] = []
const extractions: Extraction[] = []
for await (const outcome of extractAll(bundledArticles())) {
	if ('error' in outcome) throw new Error(`${outcome.error.place}: ${outcome.error.reason}`)
	const {extraction} = outcome
	for (const sheet of sheets) await output.write(sheet, sheet.body(extraction, extractions.length))
	if (extractions.length === 0)
		process.stdout.write(`The facts of the sample article:\n\n${table?.body(extraction, 0)}\n`)
	counts.push(countRow(extraction))
	extractions.push(extraction)
}
for (const sheet of sheets) await output.write(sheet, sheet.tail)
await output.close()
await writeFile(`${out}page.html`, renderPage(extractions, {title: 'The bundled articles'}))

const header = `${'article'.padEnd(48)}${factKinds.map((kind) => kind.padStart(11)).join('')}`
process.stdout.write(
	`All bundled articles, and how many facts of each kind they gave:\n\n${[header, ...counts].join('\n')}\n\n`,
)
process.stdout.write(`Look at the facts on the articles: open ${out}page.html in a browser.

The records are in ${out}
  facts.jsonl     one fact a line
  articles.jsonl  one article a line, with its entities and sentences
  *.csv           one table a kind of fact

Now yours:
  node dist/cli.js extract <files or folders> --format table
  node dist/cli.js view <files or folders> --out page.html
`)

async function* bundledArticles(): AsyncGenerator<ArticleInput> {
	const sample = new URL('fixtures/sample/', root)
	const options = JSON.parse(await readFile(new URL('options.json', sample), 'utf8')) as Partial<ArticleInput>
	yield {...options, id: 'sample', text: await readFile(new URL('input.txt', sample), 'utf8')}
	const corpus = new URL('corpus/', root)
	const entries = await readdir(corpus, {withFileTypes: true})
	for (const {name} of entries.filter((entry) => entry.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const about = JSON.parse(await readFile(new URL(`${name}/article.json`, corpus), 'utf8')) as Partial<ArticleInput>
		yield {...about, id: name, text: await readFile(new URL(`${name}/article.txt`, corpus), 'utf8')}
	}
}

function countRow({article, facts}: Extraction): string {
	const name = article.title ?? article.id
	const cut = name.length > 46 ? `${name.slice(0, 45)}…` : name
	const numbers = factKinds.map((kind) => String(facts.filter((fact) => fact.kind === kind).length).padStart(11))
	return `${cut.padEnd(48)}${numbers.join('')}`
}
