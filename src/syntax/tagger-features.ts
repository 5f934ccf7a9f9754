import {compileTemplates} from '../learning/templates.js'
import {attributeCount, attributeNames} from './attributes.js'

// Attributes of the token and its two neighbours on each side, then the two tags before it.
const offsets = [0, -1, 1, -2, 2] as const
const names = [
	'none',
	...offsets.flatMap((offset) => attributeNames.map((name) => (offset === 0 ? name : `${name}${signed(offset)}`))),
	'tag-1',
	'tag-2',
	'upos-1',
	'upos-2',
]
function signed(offset: number): string {
	return offset > 0 ? `+${offset}` : String(offset)
}

const firstTag = 1 + offsets.length * attributeCount

export const taggerAtoms = names.length

const templates: readonly string[] = [
	'word',
	'word-1',
	'word+1',
	'word-2',
	'word+2',
	'word-1 word',
	'word word+1',
	'word-2 word-1',
	'word+1 word+2',
	'word-1 word+1',
	'word-1 word word+1',
	'prefix1',
	'prefix2',
	'prefix3',
	'prefix4',
	'suffix1',
	'suffix2',
	'suffix3',
	'suffix4',
	'suffix5',
	'suffix3 shape',
	'suffix2 prefix2',
	'suffix2-1',
	'suffix3-1',
	'suffix2+1',
	'suffix3+1',
	'suffix2-1 suffix2',
	'suffix2 suffix2+1',
	'shape',
	'shape case',
	'letters case',
	'letters case dictionary',
	'letters case letters-1 letters+1',
	'shape-1 shape',
	'shape shape+1',
	'word letters',
	'topic',
	'kind',
	'group',
	'topic-1',
	'topic+1',
	'topic-2',
	'topic+2',
	'kind-1 kind',
	'kind kind+1',
	'group-1 group group+1',
	'topic letters',
	'dictionary',
	'dictionary letters',
	'dictionary suffix3',
	'dictionary-1',
	'dictionary+1',
	'dictionary+2',
	'dictionary dictionary+1',
	'dictionary-1 dictionary',
	'dictionary dictionary+1 dictionary+2',
	'observed',
	'observed+1',
	'observed+2',
	'observed observed+1',
	'observed+1 observed+2',
	'observed observed+1 observed+2',
	'tag-1',
	'tag-1 tag-2',
	'tag-1 word',
	'tag-1 tag-2 word',
	'tag-1 word+1',
	'tag-1 word word+1',
	'tag-1 observed',
	'tag-1 dictionary',
	'tag-1 observed observed+1',
	'tag-1 dictionary dictionary+1',
	'tag-1 tag-2 observed',
	'tag-1 tag-2 dictionary',
	'tag-2 word',
	'tag-1 suffix3',
	'tag-1 suffix2',
	'tag-1 shape',
	'tag-1 letters case',
	'tag-1 topic',
	'tag-1 kind kind+1',
	'tag-1 word-1',
	'tag-1 suffix3 suffix3+1',
	'upos-1 upos-2 word',
	'upos-1 upos-2 suffix3',
	'none',
]

/** Templates of the tagger: words and what is known of them, letters, and the tags before. */
export const taggerTemplates = compileTemplates(names, templates)

// Attributes that hang on a token's spelling alone.
const spelled: ReadonlySet<string> = new Set(attributeNames.filter((name) => name !== 'case'))
const readsWordAlone = (template: string): boolean => template.split(' ').every((atom) => spelled.has(atom))

/** Those that look at the token alone, and those that look around. */
export const wordTemplates = compileTemplates(names, templates.filter(readsWordAlone))
export const contextTemplates = compileTemplates(
	names,
	templates.filter((template) => !readsWordAlone(template)),
)

/** Copies what the templates read of a token's surroundings into `values`; the tags before are written by the tagger. */
export function writeTaggerAtoms(table: Int32Array, row: number, from: number, to: number, values: Int32Array): void {
	const outside = table.length - attributeCount
	let at = 1
	for (let side = 0; side < 5; side++) {
		const other = row + offsets[side]!
		const start = other < from || other >= to ? outside : other * attributeCount
		for (let number = 0; number < attributeCount; number++) values[at++] = table[start + number]!
	}
}

/** Writes the classes of the two tokens before, and their universal tags; 255 stands for none. */
export function writeTagAtoms(values: Int32Array, before: number, before2: number, uposNumbers: Uint8Array): void {
	values[firstTag] = before + 1
	values[firstTag + 1] = before2 + 1
	values[firstTag + 2] = before < uposNumbers.length ? uposNumbers[before]! : 99
	values[firstTag + 3] = before2 < uposNumbers.length ? uposNumbers[before2]! : 99
}
