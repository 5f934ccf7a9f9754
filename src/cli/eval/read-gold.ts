import {readFile, stat} from 'node:fs/promises'
import {isResults, ResultsError, readResults} from '../../batch/index.js'
import {explain} from '../../ingest/files/system-error.js'
import {usageError} from '../exit.js'
import {resultsIn} from '../view/records.js'
import {goldLines} from './gold-lines.js'

/**
 * Gold as JSON lines, an article with its facts each: of a file, or of a folder that `extract --out` wrote. Throws an ExitError
 * that names the path for what holds none.
 */
export async function readGold(path: string): Promise<string> {
	if (!(await isFolder(path))) return linesOf(path)
	if (await isResults(path)) return storedLines(path)
	const file = await resultsIn(path)
	if (file === null)
		throw usageError(
			`${path}: a folder, but none that extract --out wrote; name it, or a file of articles with their facts`,
		)
	return linesOf(file)
}

async function linesOf(path: string): Promise<string> {
	const text = await readText(path)
	if (!/^\uFEFF?\s*[[{]/.test(text))
		throw usageError(`${path}: no JSON; write gold with newsfacts extract --format document, and put it right by hand`)
	return goldLines(path, text)
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false

async function storedLines(folder: string): Promise<string> {
	const lines: string[] = []
	try {
		for await (const {extraction} of readResults(folder)) lines.push(JSON.stringify(extraction))
	} catch (error) {
		throw error instanceof ResultsError ? usageError(error.message) : error
	}
	if (lines.length === 0) throw usageError(`${folder}: no article in it; extract some first`)
	return lines.join('\n')
}

async function readText(path: string): Promise<string> {
	try {
		return await readFile(path, 'utf8')
	} catch (error) {
		const {reason, cure} = explain(path, error)
		throw usageError(`${path}: ${reason}; ${cure}`)
	}
}
