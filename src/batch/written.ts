import type {EmitOptions} from '../emit/emitter.js'
import {factLines} from '../emit/fact-lines.js'
import {emitters} from '../emit/index.js'
import {asLine} from '../emit/json.js'
import type {Extraction} from '../facts/extraction.js'
import {articleLine} from './layout.js'

/**
 * What is written of an article, one text for each file: `record`: its extraction as JSON; `results`: its facts, then the
 * article (the files of a shard); a format of `emit` of which each article stands for itself: the bodies of its sheets.
 */
export type Written = {readonly as: 'record'} | {readonly as: 'results'} | ({readonly as: SeparateFormat} & EmitOptions)

/** Formats in which what an article adds doesn't depend on those before it. */
export const separateFormats = ['jsonl', 'document', 'csv'] as const

/** A format in which what an article adds doesn't depend on those before it. */
export type SeparateFormat = (typeof separateFormats)[number]

/** Makes the texts of one article after the other. */
export function openWriter(written: Written): (place: string, extraction: Extraction) => readonly string[] {
	if (written.as === 'record') return (_, extraction) => [JSON.stringify(extraction)]
	if (written.as === 'results')
		return (place, extraction) => [factLines(extraction).map(asLine).join(''), asLine(articleLine(place, extraction))]
	const sheets = emitters[written.as](written)
	return (_, extraction) => sheets.map(({body}) => body(extraction, 1))
}
