import type {Extraction} from '../../facts/extraction.js'
import {hashText} from '../../model/hash.js'
import type {Emitter, NamedText, Sheet} from '../emitter.js'
import {annotationsOf} from './annotations.js'
import {configuration} from './configuration.js'

/**
 * Standoff files of brat, two an article: `NAME.txt` with the article's text, `NAME.ann` with its names and facts, and an
 * `annotation.conf` with the types there are. Offsets count Unicode characters. NAME is the article's id where a file can
 * be called so, else what is left of it with a hash.
 */
export const emitBrat: Emitter = (): Sheet[] => [
	{file: 'annotation.conf', head: configuration(), body: () => '', tail: '', files: filesOf},
]

function filesOf(extraction: Extraction): NamedText[] {
	const {id, text} = extraction.article
	const name = fileName(id)
	return [
		{file: `${name}.txt`, text},
		{file: `${name}.ann`, text: annotationsOf(extraction)},
	]
}

const maxNameChars = 80

/** A name for the files of an article: the same for the same id, never the same for two, and never outside the folder. */
export function fileName(id: string): string {
	if (/^[a-z0-9][a-z0-9._-]{0,79}$/.test(id) && !reserved.test(id) && !/-[0-9a-f]{12}$/.test(id)) return id
	const kept = id
		.slice(0, maxNameChars)
		.toLowerCase()
		.replace(/[^a-z0-9._-]/g, '_')
		.replace(/^[._-]/, '_')
	return `${kept || 'article'}-${hashText(id).slice(0, 12)}`
}

// Windows keeps these names for devices.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/
