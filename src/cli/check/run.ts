import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {asLine} from '../../emit/json.js'
import {visibleLine} from '../../emit/visible.js'
import type {EngineOptions} from '../../engine.js'
import {explain} from '../../ingest/files/system-error.js'
import {reasonOf} from '../../ingest/formats/json-error.js'
import {engineOptions, readConfig} from '../config/read.js'
import {exitCodes, isExitError, usageError} from '../exit.js'
import type {CheckFlags} from '../flags.js'
import {writeText} from '../write-text.js'
import {compareLines, type Line} from './compare.js'
import {type Fixture, findFixtures, isAFixture, readFixture} from './fixture.js'
import {describeDifference} from './report.js'

/** `newsfacts check`: the fixtures against what is found today. Returns the exit code. */
export async function runCheck(folders: readonly string[], flags: CheckFlags): Promise<number> {
	if (flags.update && flags.partial)
		throw usageError(
			'--update with --partial: it would write all that is found over the part that is expected; correct expected.jsonl by hand, or leave --partial out',
		)
	const engine = engineOptions(await readConfig(flags.config))
	const fixtures: Fixture[] = []
	for (const folder of folders) fixtures.push(...(await findFixtures(folder, noteFolder)))
	let different = 0
	let broken = 0
	for (const fixture of fixtures) {
		try {
			if (!(await checkOne(fixture, engine, flags))) different++
		} catch (error) {
			if (!isExitError(error)) throw error
			broken++
			process.stderr.write(`error: ${visibleLine(error.message)}\n`)
		}
	}
	const whole = fixtures.length - different - broken
	const rest = [...(different > 0 ? [`${different} different`] : []), ...(broken > 0 ? [`${broken} not read`] : [])]
	const all = fixtures.length === 1 ? '1 fixture' : `${fixtures.length} fixtures`
	process.stdout.write(`${[`${whole} of ${all} as expected`, ...rest].join(', ')}\n`)
	return broken > 0 ? exitCodes.failed : different > 0 ? exitCodes.different : exitCodes.ok
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
	const differences = compareLines(await readExpected(path), found as unknown as Line[], flags)
	if (differences.length === 0) return true
	const count = differences.length === 1 ? '1 difference' : `${differences.length} differences`
	const lines = [`${fixture.folder}: ${count}`, ...differences.flatMap(describeDifference)]
	process.stdout.write(`${lines.map(visibleLine).join('\n')}\n`)
	return false
}

function countLines(lines: readonly {readonly kind: string}[]): string {
	const errors = lines.filter(({kind}) => kind === 'error').length
	const facts = `${lines.length - errors} facts`
	return errors === 0 ? facts : `${facts}, ${errors === 1 ? '1 error' : `${errors} errors`}`
}

async function readExpected(path: string): Promise<Line[]> {
	const raw = await readFile(path, 'utf8').catch((error: unknown) => {
		const {reason} = explain(path, error)
		throw usageError(`${path}: ${reason}; newsfacts check --update writes it`)
	})
	return raw.split(/\r?\n/).flatMap((line, index) => {
		if (line.trim() === '') return []
		try {
			return [JSON.parse(line) as Line]
		} catch (error) {
			throw usageError(
				`${path}:${index + 1}: ${reasonOf(error)}; correct the line, or write the file anew with --update`,
			)
		}
	})
}
