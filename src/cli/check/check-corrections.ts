import {stat} from 'node:fs/promises'
import {visibleLine} from '../../emit/visible.js'
import type {EngineOptions} from '../../engine.js'
import type {ArticleCorrections} from '../../facts/corrections/correction.js'
import type {Extraction} from '../../facts/extraction.js'
import {readCorrections} from '../corrections/read.js'
import {usageError} from '../exit.js'
import {differencesFrom} from './corrections.js'
import {extractFixture, type Fixture} from './fixture.js'

/** Whether a path is a file: then it holds corrections. */
export const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false

/** How many articles are as their corrections say, differ, or could not be read. */
export interface Counts {
	whole: number
	different: number
	broken: number
}

/** Extracts the articles of a file of corrections again and holds the corrections against what is found. */
export async function checkCorrections(path: string, engine: EngineOptions, counts: Counts): Promise<void> {
	const {createEngine} = await import('../../extract.js')
	const {extract} = createEngine(engine)
	const lines = await readCorrections(path)
	if (lines.length === 0)
		throw usageError(`${path}: no corrections in it; export them from the page of an article, or leave the file out`)
	for (const line of lines) {
		if ('fault' in line) {
			counts.broken++
			process.stderr.write(`error: ${visibleLine(line.fault)}\n`)
			continue
		}
		const {hash: _, ...article} = line.corrections.article
		const isWhole = report(`${line.place} ${article.id}`, line.corrections, extract(article))
		counts[isWhole ? 'whole' : 'different']++
	}
}

/**
 * Holds the corrections beside a fixture's input against what is found in it; whether all hold. Throws an ExitError where they are of
 * another text.
 */
export async function checkBeside(path: string, fixture: Fixture, engine: EngineOptions): Promise<boolean> {
	const found = new Map<string, Extraction>()
	for await (const outcome of extractFixture(fixture, engine))
		if ('extraction' in outcome) found.set(outcome.extraction.article.hash, outcome.extraction)
	let isWhole = true
	for (const line of await readCorrections(path)) {
		if ('fault' in line) throw usageError(line.fault)
		const extraction = found.get(line.corrections.article.hash)
		if (!extraction)
			throw usageError(
				`${line.place}: corrections of another text than ${fixture.input} has: another article, or its words were changed since; correct this text anew, or put the former one back`,
			)
		if (!report(`${line.place} ${extraction.article.id}`, line.corrections, extraction)) isWhole = false
	}
	return isWhole
}

/** Prints what differs from corrections; whether nothing does. */
export function report(place: string, corrections: ArticleCorrections, extraction: Extraction): boolean {
	const differences = differencesFrom(corrections, extraction)
	if (differences.length === 0) return true
	const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`
	const all = `${count} in ${corrections.records.length} records that were judged`
	process.stdout.write(`${[`${place}: ${all}`, ...differences.flat()].map(visibleLine).join('\n')}\n`)
	return false
}
