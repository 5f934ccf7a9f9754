import {readFileSync} from 'node:fs'
import {ploverChoices} from '#src/facts/event/plover/plover-features.js'
import type {PloverRoot} from '#src/facts/event/types/type.js'
import type {Span} from '#src/model/span.js'

/** Words that name an act of politics, with its root code in PLOVER. */
export interface CodedAct extends Span {
	readonly code: PloverRoot
}

/** A sentence with its acts; spans in UTF-16 code units. */
export interface CodedSentence {
	readonly text: string
	readonly acts: readonly CodedAct[]
}

const mark = /\{([^{}|]{1,200})\|([A-Z]{1,20})\}/g

/** Reads sentences whose acts are marked, one a line: `Kenya {halted the aid|SANCTION}.` @throws Error that names an unknown code */
export const readCodedSentences = (file: URL): CodedSentence[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map(readCodedSentence)

/** Reads one such line. */
export function readCodedSentence(line: string): CodedSentence {
	const acts: CodedAct[] = []
	let text = ''
	let last = 0
	for (const match of line.matchAll(mark)) {
		const [whole, words, code] = match as unknown as [string, string, string]
		text += line.slice(last, match.index)
		last = match.index + whole.length
		if (!isCode(code)) throw new Error(`${code} is no root code: ${line}`)
		acts.push({start: text.length, end: text.length + words.length, code})
		text += words
	}
	return {text: text + line.slice(last), acts}
}

const isCode = (code: string): code is PloverRoot => ploverChoices.some((choice) => choice === code)
