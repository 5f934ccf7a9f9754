import {fileURLToPath} from 'node:url'
import {ploverChoices} from '#src/facts/event/plover/plover-features.js'
import type {PloverRoot} from '#src/facts/event/types/type.js'
import type {Span} from '#src/model/span.js'
import {readAnnotations} from '../../bench/gold/annotations/lines.js'
import {root} from '../../bench/gold/root.js'

/** The trigger of an event with its root code, null where it is no act of politics. */
export interface CodedEventPlace extends Span {
	readonly code: PloverRoot | null
}

/** An article with codes of some of its events. */
export interface CodedArticle {
	readonly id: string
	readonly published: string | null
	readonly text: string
	readonly codes: readonly CodedEventPlace[]
}

interface CodeLine extends Omit<CodedArticle, 'codes'> {
	/** Start and end of a trigger, in UTF-16 code units, and the place of its code among all choices. */
	readonly codes: readonly (readonly [start: number, end: number, choice: number])[]
}

/** The articles for whose events a code was given. */
export const readCodedArticles = (gold: string): CodedArticle[] =>
	readAnnotations(fileURLToPath(new URL('bench/annotations/codes.jsonl', root)), gold).map((line) => {
		const {id, published, text, codes} = JSON.parse(line) as CodeLine
		return {
			id,
			published,
			text,
			codes: codes.map(([start, end, choice]) => ({start, end, code: ploverChoices[choice] ?? null})),
		}
	})
