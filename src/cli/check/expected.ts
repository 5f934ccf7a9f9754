import {readFile} from 'node:fs/promises'
import {factKinds} from '../../facts/fact.js'
import {explain} from '../../ingest/files/system-error.js'
import {reasonOf} from '../../ingest/formats/json-error.js'
import {isExitError, usageError} from '../exit.js'
import {oneOf} from '../options/one-of.js'
import type {Line} from './compare.js'

/** The records of an expected.jsonl, each handed to `check` with its file and line. Throws an ExitError for what is none. */
export async function readExpected(
	path: string,
	check: (line: Line, place: string) => void = () => {},
): Promise<Line[]> {
	const raw = await readFile(path, 'utf8').catch((error: unknown) => {
		const {reason} = explain(path, error)
		throw usageError(`${path}: ${reason}; newsfacts check --update writes it`)
	})
	return raw.split(/\r?\n/).flatMap((text, index) => {
		if (text.trim() === '') return []
		const place = `${path}:${index + 1}`
		try {
			const line = asExpected(JSON.parse(text), place)
			check(line, place)
			return [line]
		} catch (error) {
			if (isExitError(error)) throw error
			throw usageError(`${place}: ${reasonOf(error)}; correct the line, or write the file anew with --update`)
		}
	})
}

// A kind that is misspelled or lacks would never be found.
function asExpected(line: unknown, place: string): Line {
	if (typeof line !== 'object' || line === null || Array.isArray(line))
		throw usageError(`${place}: a record is an object; correct the line, or write the file anew with --update`)
	const {kind} = line as Line
	if (typeof kind !== 'string') throw usageError(`${place}: no kind; write "kind": and one of ${kinds.join(', ')}`)
	oneOf(kind, kinds, `${place}: kind`)
	return line as Line
}

const kinds = [...factKinds, 'error']
