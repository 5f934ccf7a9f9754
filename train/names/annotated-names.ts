import {fileURLToPath} from 'node:url'
import type {NameClass} from '#src/entities/names/detect/labels.js'
import {readAnnotations} from '../../bench/gold/annotations/lines.js'
import {root} from '../../bench/gold/root.js'
import type {NamedArticle} from './gold.js'

interface AnnotatedLine {
	readonly set: string
	readonly id: string
	readonly text: string
	/** Start and end in UTF-16 code units of the text, and the class. */
	readonly names: readonly (readonly [number, number, NameClass])[]
}

/** News of several sets whose names a language model marked. @throws Error where a text differs from the one that was annotated */
export function readAnnotatedNames(gold: string): NamedArticle[] {
	const file = fileURLToPath(new URL('bench/annotations/names.jsonl', root))
	return readAnnotations(file, gold).map((line) => {
		const {set, id, text, names} = JSON.parse(line) as AnnotatedLine
		return {id: `${set}#${id}`, text, names: names.map(([start, end, kind]) => ({start, end, kind}))}
	})
}
