import type {Reader} from '#src/extract.js'
import {newRuleRun} from '#src/model/rule-run.js'
import {articleText, type CaseLine, readCaseLines} from './case-lines.js'
import {published} from './cases.js'
import {askedFor, columnOf, itemsOf, itemsOfColumn} from './renderings.js'

/** A line of a `known-errors.tsv`: what is to come out of a text, and what did when the line was written. */
export interface KnownError extends Pick<CaseLine, 'text' | 'kind'> {
	readonly wanted: readonly string[]
	readonly found: readonly string[]
}

/**
 * Reads the lines of a list: text (` ¶ ` between paragraphs), TAB, kind, TAB, what should come out, TAB, what does.
 * @throws CaseFault for a line of another shape, an unknown kind or a text that stands there twice
 */
export const readKnownErrors = (file: string, lines: string): KnownError[] =>
	readCaseLines(file, lines, {
		minColumns: 2,
		maxColumns: 2,
		says: 'text, kind, what should come out and what does',
	}).map(({text, kind, columns: [wanted = '', found = '']}) => ({
		text,
		kind,
		wanted: itemsOfColumn(wanted),
		found: itemsOfColumn(found),
	}))

/** How a known error comes out now. */
export interface Reported extends KnownError {
	readonly now: readonly string[]
	readonly state: 'right' | 'as known' | 'otherwise wrong'
}

export function reportKnownErrors(errors: readonly KnownError[], read: Reader): Reported[] {
	return errors.map((error) => {
		const input = {id: 'known-error', published, text: articleText(error.text)}
		const now = itemsOf(error.kind, read(input, {tokens: true, statements: 'all'}, newRuleRun()))
		const isRight = columnOf(askedFor(error.kind, error.wanted, now)) === columnOf(error.wanted)
		const state = isRight ? 'right' : columnOf(now) === columnOf(error.found) ? 'as known' : 'otherwise wrong'
		return {...error, now, state}
	})
}

/** The list with what comes out now in its last column, without the errors that are corrected; comments stay on top. */
export function rewriteKnownErrors(lines: string, reported: readonly Reported[]): string {
	const comments = lines.split('\n').filter((line) => line.startsWith('#'))
	const rows = reported
		.filter(({state}) => state !== 'right')
		.map(({text, kind, wanted, now}) => [text, kind, columnOf(wanted), columnOf(now)].join('\t'))
	return `${[...comments, ...rows.sort()].join('\n')}\n`
}
