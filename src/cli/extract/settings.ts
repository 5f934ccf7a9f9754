import {emitters, type OutputFormat} from '../../emit/index.js'
import type {StatementChoice} from '../../engine.js'
import {type FactKind, factKinds} from '../../facts/fact.js'
import {encodingOf} from '../../ingest/decoding/encodings.js'
import {type FormatName, formatNames} from '../../ingest/formats.js'
import {type FieldMap, fieldNames} from '../../ingest/ingested.js'
import {toIsoDate} from '../../ingest/records/iso-date.js'
import type {Config} from '../config/schema.js'
import {usageError} from '../exit.js'
import type {ExtractFlags} from '../options/flags.js'
import {oneOf} from '../options/one-of.js'
import {wholeNumber} from '../options/whole-number.js'
import {type Part, readPart} from './part.js'

/** The settings of `extract`: flags take precedence over the configuration file, and that over the defaults. */
export interface Settings {
	readonly format: OutputFormat
	readonly kinds: readonly FactKind[]
	readonly published: string | undefined
	readonly statements: StatementChoice | undefined
	readonly tokens: boolean
	readonly compact: boolean
	readonly bom: boolean
	/** Sheets have half the length of their articles. */
	readonly brief: boolean
	/** Articles that failed are lines of the output. */
	readonly inlineErrors: boolean
	readonly inputFormat: FormatName | undefined
	readonly encoding: string | undefined
	readonly fields: FieldMap | undefined
	readonly threads: number
	readonly maxLength: number
	/** Seconds that an article may take. */
	readonly timeout: number | undefined
	readonly part: Part | null
	readonly language: 'en' | undefined
	readonly minConfidence: number
	readonly minSalience: number
	readonly top: number | undefined
}

const choices: readonly StatementChoice[] = ['main', 'all']
const maxThreads = 256
/** Longest article, in characters: Node holds no longer string. */
const maxArticleChars = 500_000_000

/** Checks the flags. Throws an ExitError that says what is wrong and what there is. */
export function readSettings(flags: ExtractFlags & {readonly format: string}, config: Config): Settings {
	const kinds = flags.kinds?.split(',').map((name) => oneOf(name.trim(), factKinds, '--kinds'))
	return {
		format: oneOf(flags.format, Object.keys(emitters) as OutputFormat[], '--format'),
		kinds: kinds ?? config.kinds ?? factKinds,
		published: readDate(flags.published) ?? config.published,
		statements: flags.statements === undefined ? undefined : oneOf(flags.statements, choices, '--statements'),
		tokens: fitting(flags.tokens, '--tokens', flags.format, ['document', 'json']),
		compact: fitting(flags.compact, '--compact', flags.format, ['document', 'json']),
		inlineErrors: fitting(
			flags.errors === undefined ? undefined : oneOf(flags.errors, ['inline'], '--errors') === 'inline',
			'--errors',
			flags.format,
			['jsonl', 'document'],
		),
		brief: flags.brief ?? false,
		bom: fitting(flags.bom, '--bom', flags.format, ['csv']),
		inputFormat: flags.inputFormat === undefined ? undefined : oneOf(flags.inputFormat, formatNames, '--input-format'),
		encoding:
			readEncoding(flags.encoding, '--encoding') ?? readEncoding(config.encoding, 'encoding in the configuration'),
		fields: {...config.map, ...readFields(flags.map)},
		threads: wholeNumber(flags.threads, '--threads', 1, maxThreads),
		maxLength: wholeNumber(flags.maxLength, '--max-length', 1, maxArticleChars),
		timeout: flags.timeout === undefined ? undefined : readSeconds(flags.timeout),
		part: readPart(flags.shard),
		language: flags.language === undefined ? undefined : oneOf(flags.language, ['en'], '--language'),
		minConfidence: readShare(flags.minConfidence, '--min-confidence'),
		minSalience: readShare(flags.minSalience, '--min-salience'),
		top: flags.top === undefined ? undefined : wholeNumber(flags.top, '--top', 1),
	}
}

// A flag without effect is an error.
function fitting(given: boolean | undefined, flag: string, format: string, formats: readonly OutputFormat[]): boolean {
	if (given && !formats.some((name) => name === format))
		throw usageError(`${flag}: does nothing with ${format}; add --format ${formats.join(' or ')}`)
	return given ?? false
}

function readShare(written: string | undefined, flag: string): number {
	const share = written === undefined ? 0 : written.trim() === '' ? Number.NaN : Number(written)
	if (!(share >= 0 && share <= 1))
		throw usageError(`${flag}: ${JSON.stringify(written)} is no number from 0 to 1; write it as 0.8`)
	return share
}

function readSeconds(written: string): number {
	const seconds = written.trim() === '' ? Number.NaN : Number(written)
	if (!(seconds > 0 && seconds <= maxSeconds))
		throw usageError(`--timeout: ${JSON.stringify(written)} is no number of seconds; write it as 60`)
	return seconds
}

/** A timer holds no longer time. */
const maxSeconds = 2_000_000

function readDate(written: string | undefined): string | undefined {
	if (written === undefined) return undefined
	const date = toIsoDate(written)
	if (date === null) throw usageError(`--published: ${JSON.stringify(written)} is no date; write it as 2024-11-21`)
	return date
}

function readEncoding(label: string | undefined, name: string): string | undefined {
	if (label !== undefined && encodingOf(label) === null)
		throw usageError(`${name}: unknown ${JSON.stringify(label)}; known are utf-8, windows-1252, iso-8859-2, utf-16le …`)
	return label
}

// `text=body,published=date`
function readFields(map: string | undefined): FieldMap {
	const fields: Record<string, string> = {}
	for (const pair of map?.split(',') ?? []) {
		const [field = '', key = ''] = pair.split('=').map((part) => part.trim())
		if (key === '') throw usageError(`--map: ${JSON.stringify(pair)} is no pair; write it as text=body,published=date`)
		fields[oneOf(field, fieldNames, '--map')] = key
	}
	return fields
}
