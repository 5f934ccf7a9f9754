import {basename, dirname, join} from 'node:path'
import {isResults} from '../../batch/index.js'
import {asLine} from '../../emit/json.js'
import {visibleLine} from '../../emit/visible.js'
import type {EngineOptions} from '../../engine.js'
import {engineOptions, readConfig} from '../config/read.js'
import {exitCodes, isExitError, usageError} from '../exit.js'
import type {CheckFlags} from '../options/flags.js'
import {goOnWithoutReader} from '../output-error.js'
import {writeText} from '../write-text.js'
import {type Counts, checkBeside, checkCorrections, isFile} from './check-corrections.js'
import {compareLines, type Line} from './compare.js'
import {readExpected} from './expected.js'
import {type Fixture, findFixtures, isAFixture, readFixture, readOptions} from './fixture.js'
import {describeDifference} from './report.js'

/** `newsfacts check`: fixtures, corrections and results against what is found today. Returns the exit code. */
export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
	if (flags.update && flags.partial)
		throw usageError(
			'--update with --partial: it would write all that is found over the part that is expected; correct expected.jsonl by hand, or leave --partial out',
		)
	goOnWithoutReader()
	const engine = engineOptions(await readConfig(flags.config))
	const fixtures: Fixture[] = []
	const corrections: string[] = []
	const results: string[] = []
	for (const path of paths)
		if (await isFile(path)) corrections.push(notOfFixture(path))
		else if (await isResults(path)) results.push(path)
		else fixtures.push(...(await findFixtures(path, noteFolder)))
	if (corrections.length > 0 && (flags.update || flags.strict || flags.partial))
		throw usageError(
			`${corrections[0]}: --update, --strict and --partial do nothing with corrections, which a reader made; leave them out`,
		)
	if (results.length > 0 && flags.update)
		throw usageError(`${results[0]}: --update writes fixtures; write results anew with extract --fresh`)
	const counts = {whole: 0, different: 0, broken: 0}
	for (const fixture of fixtures) {
		try {
			counts[(await checkOne(fixture, engine, flags)) ? 'whole' : 'different']++
		} catch (error) {
			if (!isExitError(error)) throw error
			counts.broken++
			process.stderr.write(`error: ${visibleLine(error.message)}\n`)
		}
	}
	if (fixtures.length > 0) printCounts(counts, 'fixture')
	const judged = {whole: 0, different: 0, broken: 0}
	for (const path of corrections) await checkCorrections(path, engine, judged)
	if (corrections.length > 0) printCounts(judged, 'corrected article')
	const stored = {whole: 0, different: 0, broken: 0}
	if (results.length > 0) {
		const {checkResults} = await import('./check-results.js')
		for (const folder of results) await checkResults(folder, engine, flags, stored)
		printCounts(stored, 'article')
	}
	const broken = counts.broken + judged.broken
	const different = counts.different + judged.different + stored.different
	return broken > 0 ? exitCodes.failed : different > 0 ? exitCodes.different : exitCodes.ok
}

// `fixtures/council/input.txt`
function notOfFixture(path: string): string {
	if (/^(?:input\.[^.]+|expected\.jsonl|options\.json)$/.test(basename(path)))
		throw usageError(`${path}: a file of a fixture; name its folder: ${dirname(path)}`)
	return path
}

function printCounts({whole, different, broken}: Counts, noun: string): void {
	const count = whole + different + broken
	const rest = [...(different > 0 ? [`${different} different`] : []), ...(broken > 0 ? [`${broken} not read`] : [])]
	process.stdout.write(`${[`${whole} of ${count} ${noun}${count === 1 ? '' : 's'} as expected`, ...rest].join(', ')}\n`)
}

const noteFolder = (folder: string): void => {
	process.stderr.write(`note: ${visibleLine(folder)}: passed over, no input in it; ${isAFixture}\n`)
}

async function checkOne(fixture: Fixture, engine: EngineOptions, flags: CheckFlags): Promise<boolean> {
	const path = join(fixture.folder, 'expected.jsonl')
	const found = await readFixture(fixture, engine)
	if (flags.update) {
		await writeText(path, found.map(asLine).join(''))
		process.stdout.write(`${visibleLine(path)}: ${countLines(found)} written\n`)
		return true
	}
	const corrections = join(fixture.folder, 'corrections.jsonl')
	const isCorrected = await isFile(corrections)
	const holds = !isCorrected || (await checkBeside(corrections, fixture, engine))
	if (isCorrected && !(await isFile(path))) return holds
	const expected = await readExpected(path, flags.partial ? await expectationsOf(fixture, engine) : undefined)
	const differences = compareLines(expected, found as unknown as Line[], flags)
	if (differences.length === 0) return holds
	const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`
	const lines = [`${fixture.folder}: ${count}`, ...differences.flatMap(describeDifference)]
	process.stdout.write(`${lines.map(visibleLine).join('\n')}\n`)
	return false
}

async function expectationsOf({folder}: Fixture, engine: EngineOptions) {
	const {checkExpectation} = await import('./expectation.js')
	const {events} = {...engine, ...engineOptions(await readOptions(folder))}
	return (line: Line, place: string): void => checkExpectation(line, place, Object.keys(events ?? {}))
}

function countLines(lines: readonly {readonly kind: string}[]): string {
	const errors = lines.filter(({kind}) => kind === 'error').length
	const facts = `${lines.length - errors} facts`
	return errors === 0 ? facts : `${facts}, ${errors === 1 ? '1 error' : `${errors} errors`}`
}
