import {extname} from 'node:path'
import {emitters, type OutputFormat} from '../../emit/index.js'
import {usageError} from '../exit.js'
import type {ExtractFlags} from '../options/flags.js'
import {oneOf} from '../options/one-of.js'
import {isFolder} from './output.js'

/** The format of --format, else of the extension of the file that --out names, else jsonl. Throws an ExitError where the two differ. */
export function outputFormat({format, out}: Pick<ExtractFlags, 'format' | 'out'>): OutputFormat {
	const given = format === undefined ? undefined : oneOf(format, Object.keys(emitters) as OutputFormat[], '--format')
	const fitting = out === undefined || isFolder(out) ? undefined : byExtension.get(extname(out).toLowerCase())
	if (given === undefined) return fitting?.[0] ?? 'jsonl'
	if (fitting && !fitting.includes(given))
		throw usageError(
			`--out: ${out} has the extension of ${fitting[0]}, but the format is ${given}; give the file another extension, or take --format ${fitting[0]}`,
		)
	return given
}

/** What a file with an extension may hold, first what it holds where no format is asked for. */
const byExtension: ReadonlyMap<string, readonly OutputFormat[]> = new Map<string, readonly OutputFormat[]>([
	['.jsonl', ['jsonl', 'document', 'webannotation', 'jsonld']],
	['.ndjson', ['jsonl', 'document', 'webannotation', 'jsonld']],
	['.json', ['json', 'jsonl', 'document', 'webannotation', 'jsonld', 'displacy']],
	['.jsonld', ['jsonld', 'webannotation']],
	['.csv', ['csv', 'gkg']],
	['.parquet', ['parquet']],
	['.md', ['sheet', 'table']],
])
