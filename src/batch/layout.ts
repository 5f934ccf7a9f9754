import type {Extraction} from '../facts/extraction.js'
import type {Fact, FactKind} from '../facts/fact.js'
import {factKinds} from '../facts/fact.js'

/*
 * A folder of results, as `newsfacts extract … --out results/` writes it (layout 1):
 *
 *   manifest.jsonl         first line: the run (RunHead); then a line for each article, in the order of the shards, and for
 *                          each that failed (ManifestEntry)
 *   facts-00001.jsonl      a fact a line (FactLine, as on standard output); those of an article stand together, in the
 *                          order of the articles
 *   articles-00001.jsonl   an article a line (ArticleLine): everything but its facts
 *   documents-00001.jsonl  with `--format document`, instead of both: an article with all found in it, a line (Extraction)
 *   .sources.jsonl         the files that needn't be read again; no result (run/sources.ts)
 *   errors.jsonl           an article or file that could not be read, a line (ErrorRecord); absent where there is none
 *   .run/                  while a run is going on or was cut: what isn't finished yet, its journal and its lock
 *
 * Files appear whole: they are written in `.run/`, then renamed. Lines end in a line feed; text is UTF-8.
 */

/** The version of the layout: a reader of another one refuses the folder. */
export const layoutVersion = 1

export const manifestFile = 'manifest.jsonl'
export const errorsFile = 'errors.jsonl'
/** What isn't finished yet lies here, below the folder. */
export const workFolder = '.run'

/** How results are written: a fact a line, or an article with all found in it a line. */
export type ResultFormat = 'jsonl' | 'document'

/** The files of a shard, in the order of the `bytes` of a ManifestEntry. */
export const shardFiles = {jsonl: ['facts', 'articles'], document: ['documents']} as const satisfies Readonly<
	Record<ResultFormat, readonly string[]>
>

/** `facts-00001.jsonl`: shards count from 1. */
export const shardFile = (name: string, shard: number): string => `${name}-${String(shard).padStart(5, '0')}.jsonl`

/** Name and number of the shard that a file is; null for other files. */
export function shardOf(file: string): {readonly name: string; readonly shard: number} | null {
	const [, name, digits] = /^(facts|articles|documents)-(\d{5,15})\.jsonl$/.exec(file) ?? []
	return name === undefined ? null : {name, shard: Number(digits)}
}

/** The first line of the manifest: what all results of the folder were made with. */
export interface RunHead {
	/** Version of newsfacts. */
	readonly newsfacts: string
	readonly layout: number
	readonly format: ResultFormat
	/** SHA-256 of all weight files, its first 16 digits; null without models. */
	readonly weights: string | null
	/** The options that results depend on: kinds, own words, `published` … */
	readonly options: Readonly<Record<string, unknown>>
	/** Which part of the articles: `2/5`; null for all. */
	readonly part: string | null
	/** Articles that a shard holds at most. */
	readonly shardSize: number
}

/** A line of the manifest: an article with results, or one that failed. */
export type ManifestEntry = DoneEntry | FailedEntry

/** An article with results. */
export interface DoneEntry {
	readonly id: string
	/** Which of the articles of that id, from 2; left out for the first. */
	readonly copy?: number
	/** File and line that it came from: `news/a.jsonl:17`. */
	readonly place: string
	/** The file, as below the path that was named: `a.jsonl`; left out where that is the id, or nothing came from a file. */
	readonly source?: string
	/** SHA-256 of the article as it was read (words, title, dates …), its first 32 digits. */
	readonly hash: string
	/** Number of its shard, from 1. */
	readonly shard: number
	/** Facts in the results. */
	readonly facts: number
	/** Length in bytes of what it has in each file of its shard, line feeds included. */
	readonly bytes: readonly number[]
}

/** An article that failed. */
export interface FailedEntry {
	/** Null where it got no id: a line that is no JSON, for example. */
	readonly id: string | null
	readonly copy?: number
	readonly place: string
	readonly source?: string
	readonly hash: string | null
	readonly error: {readonly reason: string; readonly cure: string}
}

/** A line of `articles-00001.jsonl`: the article's own fields first, flat, then what was found in it, without its facts. */
export type ArticleLine = {readonly schema: 1} & Pick<Extraction['article'], 'id'> & {
		readonly place: string
	} & Omit<Extraction['article'], 'id'> & {
		/** Facts of each kind; a kind without any is left out. */
		readonly counts: Readonly<Partial<Record<FactKind, number>>>
	} & Pick<Extraction, 'sentences' | 'entities' | 'messages' | 'tokens'>

export function articleLine(
	place: string,
	{article, facts, sentences, entities, messages, tokens}: Extraction,
): ArticleLine {
	const {id, ...fields} = article
	const found = {sentences, entities, messages, ...(tokens && {tokens})}
	return {schema: 1, id, place, ...fields, counts: countKinds(facts), ...found}
}

function countKinds(facts: readonly Fact[]): Partial<Record<FactKind, number>> {
	const counted = factKinds.map((kind) => [kind, facts.filter((fact) => fact.kind === kind).length] as const)
	return Object.fromEntries(counted.filter(([, count]) => count > 0))
}

/** The extraction that an ArticleLine and the article's facts make up. */
export function joinArticle(line: ArticleLine, facts: readonly Fact[]): Extraction {
	const {schema: _schema, place: _place, counts: _counts, sentences, entities, messages, tokens, ...article} = line
	return {article, sentences, entities, facts: [...facts], messages, ...(tokens && {tokens})}
}
