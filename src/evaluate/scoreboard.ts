import type {Extraction} from '../facts/extraction.js'
import type {ArticleInput} from '../model/article/article.js'
import {type Difference, type ErrorKind, groupDifferences} from './errors.js'
import {GoldError} from './gold/gold-file.js'
import {isMeasured} from './metrics.js'
import type {Part, Row} from './score.js'
import {checkSlices} from './slices.js'
import type {AnyTask, GoldFile, ParseTokens} from './task.js'

export interface ScoreOptions {
	readonly tasks: readonly AnyTask[]
	/** Reads an article, tokens included. */
	readonly extract: (article: ArticleInput) => Extraction
	/** The same with attitudes among the quotes; `extract` where it is left out. */
	readonly extractAttitudes?: (article: ArticleInput) => Extraction
	/** Parses words that are given; without it, tasks that need it are left out. */
	readonly parse?: ParseTokens
	/** The parts that `extract` fills; rows of others have no figure. */
	readonly built: ReadonlySet<Part>
	/** Ids of documents that weights in use were trained on; `set#id` where an id is a mere number. */
	readonly seen: ReadonlySet<string>
	/** Most articles of a set. */
	readonly limit: number
	/** Best figure known from elsewhere, in per cent; null or left out where none is. */
	readonly best?: (set: string, metric: string) => number | null
	/** Examples for each kind of error. */
	readonly examples: number
}

export interface SetScore {
	readonly set: string
	readonly rows: readonly Row[]
	readonly errors: readonly ErrorKind[]
}

/** Scores a gold file by every task that accepts it; null when none does. An empty set is an error. */
export function scoreFile(file: GoldFile, options: ScoreOptions): SetScore | null {
	const accepting = options.tasks.filter((task) => task.accepts(file) && (options.parse || !task.onWords))
	if (accepting.length === 0) {
		if (isMeasured(file.path) && file.text.trim() === '') throw new GoldError(file.path, 1, '', 'holds no gold items')
		return null
	}
	const set = setName(file.path)
	const plain = remember(options.extract)
	const wider = options.extractAttitudes ? remember(options.extractAttitudes) : plain
	const rows: Row[] = []
	const differences: Difference[] = []
	const isSeen = (id: string): boolean => wasSeen(options.seen, set, id)
	for (const task of accepting) {
		const {
			items,
			figures,
			documents,
			differences: more,
		} = task.run(file, task.attitudes ? wider : plain, options.limit, options.parse, isSeen)
		if (items === 0 && accepting.length === 1) throw new RangeError(`${set}: the set has no items to score`)
		const seen = documents.some(isSeen)
		const isBuilt = options.built.has(task.part)
		for (const {metric, value, part} of figures)
			rows.push({
				set,
				items,
				metric,
				value: options.built.has(part ?? task.part) ? value : null,
				best: options.best?.(set, metric) ?? null,
				seen,
			})
		if (isBuilt) for (const difference of more) differences.push(difference)
	}
	if (rows.every(({items}) => items === 0)) throw new RangeError(`${set}: the set has no items to score`)
	return {set, rows, errors: groupDifferences(differences, options.examples)}
}

const wasSeen = (seen: ReadonlySet<string>, set: string, id: string): boolean =>
	seen.has(`${set}#${id}`) || (/\D/.test(id) && seen.has(id))

/** The path of a gold file without its extension: `names/worldwide-dev`. */
export const setName = (path: string): string => path.replace(/\.[a-z0-9]+(?:\.gz)?$/i, '')

// Tasks of one file ask for the same articles; each is read once and checked once.
function remember(extract: (article: ArticleInput) => Extraction): (article: ArticleInput) => Extraction {
	const known = new Map<string, Extraction>()
	return (article) => {
		const key = JSON.stringify(article)
		const found = known.get(key) ?? checkSlices(extract(article))
		known.set(key, found)
		return found
	}
}
