import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Part} from '../../dist/evaluate/score.js'
import {scoreFile, setName} from '../../dist/evaluate/scoreboard.js'
import type {Extraction} from '../../dist/facts/extraction.js'
import type {ArticleInput} from '../../dist/model/article/article.js'
import {tasks} from '../../dist/tools/bench/gold/tasks.js'
import {processorSeconds} from './clock.js'
import {publishedTable} from './published.js'
import {recordsOf} from './records.js'
import type {Job, Loader, System} from './system.js'
import {table} from './table.js'

/**
 * What systems are compared on: sets of the gold folder, the metrics that are shown, and how many articles of the set are
 * read where all of them would take minutes with the slowest system.
 */
const trials: readonly (readonly [job: Job, file: string, metrics: readonly string[], articles?: number])[] = [
	['sentences', 'sentences/golden-pysbd48.jsonl', ['whole']],
	['sentences', 'sentences/golden-yasbd-extra.jsonl', ['whole']],
	['sentences', 'sentences/gum-dev.jsonl', ['f1', 'flat.f1']],
	['sentences', 'sentences/ewt-dev.jsonl', ['f1', 'flat.f1']],
	['tags', 'syntax/gum-dev.conllu', ['words', 'upos', 'xpos', 'lemma']],
	['tags', 'syntax/ewt-dev.conllu', ['words', 'upos', 'xpos', 'lemma']],
	['names', 'names/conll2003-dev.jsonl', ['f1', 'PER.f1', 'LOC.f1', 'ORG.f1']],
	['names', 'names/worldwide-dev.jsonl', ['f1', 'PER.f1', 'LOC.f1', 'ORG.f1']],
	['spans', 'names/ieer.jsonl', ['DATE.f1', 'DURATION.f1', 'CARDINAL.f1', 'MONEY.f1', 'PERCENT.f1']],
	[
		'quotes',
		'quotes/polnear-dev.jsonl',
		['content.exact.f1', 'direct.content.exact.recall', 'linked.f1', 'source.exact.f1'],
	],
	['quantities', 'quantities/newsquant.jsonl', ['value.f1', 'value+unit.f1']],
	['dates', 'dates/timebank-aquaint.jsonl', ['strict.f1', 'relaxed.f1', 'value.f1'], 100],
]

/**
 * Every system beside us on the sets of what it does, in per cent, all on the same articles: `limit` of each set, or as
 * many as its trial says. The last column is ours over the best of theirs. Below, what the scorers say of other systems
 * beside what is published of them.
 */
export async function compareAccuracy(gold: string, loaders: readonly Loader[], limit?: number): Promise<string> {
	const systems = (await Promise.all(loaders.map((loader) => loader()))).filter((system) => system !== null)
	const lines: string[][] = []
	const known = new Map<string, number | null>()
	for (const [job, path, metrics, articles = Number.POSITIVE_INFINITY] of trials) {
		if (!existsSync(join(gold, path))) {
			process.stderr.write(`${join(gold, path)}: absent, skipped\n`)
			continue
		}
		const able = systems.filter(({jobs}) => jobs.includes(job))
		const figures = new Map(able.map((system) => [system.name, figuresOf(system, job, gold, path, limit ?? articles)]))
		for (const [index, metric] of metrics.entries()) {
			const cells = systems.map(({name}) => figures.get(name)?.get(metric) ?? null)
			for (const [column, {name}] of systems.entries()) known.set(`${name} ${setName(path)} ${metric}`, cells[column]!)
			const [ours, ...theirs] = cells
			const best = Math.max(...theirs.map((value) => value ?? 0))
			const ratio = ours !== null && ours !== undefined && best > 0 ? (ours / best).toFixed(2) : ''
			const part = Number.isFinite(limit ?? articles) ? `first ${limit ?? articles}` : ''
			lines.push([index === 0 ? setName(path) : index === 1 ? part : '', metric, ...cells.map(percent), ratio])
		}
	}
	const scores = table(['set', 'metric', ...systems.map(({name}) => name), 'ratio'], lines)
	const agreement = publishedTable((system, set, metric) => known.get(`${system} ${set} ${metric}`) ?? null)
	return `${scores}\n\n${agreement}`
}

const all: ReadonlySet<Part> = new Set(['sentences', 'tokens', 'entities', 'quote', 'quantity', 'date'] as const)

// A system that raises on an article found nothing there.
function sturdy({name, extract}: System, job: Job): (article: ArticleInput) => Extraction {
	return (article) => {
		try {
			return extract(article, job)
		} catch (error) {
			process.stderr.write(`${name} raises: ${error instanceof Error ? error.message : String(error)}\n`)
			return recordsOf(article, {})
		}
	}
}

const percent = (value: number | null): string => value?.toFixed(1) ?? ''

function figuresOf(system: System, job: Job, gold: string, path: string, limit: number): Map<string, number | null> {
	let figures: readonly (readonly [string, number | null])[] = []
	const seconds = processorSeconds(() => {
		figures = scored(system, job, gold, path, limit)
	})
	process.stderr.write(`${system.name}: ${path}  ${seconds.toFixed(1)} s\n`)
	return new Map(figures.filter(([metric]) => !system.lacks?.includes(metric)))
}

function scored(system: System, job: Job, gold: string, path: string, limit: number): [string, number | null][] {
	const file = {path, text: readFileSync(join(gold, path), 'utf8')}
	const options = {
		tasks,
		extract: sturdy(system, job),
		built: all,
		seen: new Set<string>(),
		limit,
		examples: 0,
	}
	if (system.prepare) {
		const texts = new Set<string>()
		const note = (article: ArticleInput): Extraction => {
			texts.add(article.text)
			return recordsOf(article, {})
		}
		scoreFile(file, {...options, extract: note})
		system.prepare([...texts])
	}
	const score = scoreFile(file, options)
	return score?.rows.map(({metric, value}) => [metric, value]) ?? []
}
