import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {root} from '../gold/root.js'
import {articleText, CaseFault, readCaseLines} from './case-lines.js'
import {itemsOfColumn, type Kind} from './renderings.js'

/** How a text of a case is read. */
export interface Conditions {
	readonly models: boolean
	readonly published: string | null
}

/** The date of publication of cases and known errors, a Thursday. */
export const published = '2024-11-21'

const undated = [null, 'nonsense', '2024-13-45', '0000-01-01']

/** What may stand in brackets behind the name of a group; nothing: with models. */
const conditions: Readonly<Record<string, readonly Conditions[]>> = {
	'': [{models: true, published}],
	'without models': [{models: false, published}],
	'with and without models': [true, false].map((models) => ({models, published})),
	undated: [true, false].flatMap((models) => undated.map((date) => ({models, published: date}))),
}

/** What is to come out of a text, and which rule is to fire in it. */
export interface Case {
	/** `file:line`. */
	readonly place: string
	readonly group: string
	readonly text: string
	readonly kind: Kind
	readonly wanted: readonly string[]
	readonly rule: {readonly id: string; readonly fires: boolean} | null
	readonly conditions: readonly Conditions[]
}

/**
 * Reads a list of cases, `src/ROOM/cases/TOPIC.tsv`: text (` ¶ ` between paragraphs), TAB, kind, TAB, what should come out (` | `
 * between items, `–` for nothing), and where it is the case of a rule TAB `phase/name`, of one that must not fire TAB `not
 * phase/name`. A line `## name` opens a group, `## name [undated]` one that is read in other ways; `#` opens a comment.
 * @throws CaseFault for a line of another shape, an unknown kind or condition, no group, or a text that stands there twice
 */
export function readCases(file: string, lines: string): Case[] {
	return readCaseLines(file, lines, {
		minColumns: 1,
		maxColumns: 2,
		says: 'text, kind and what should come out, and the rule where it is the case of one',
	}).map(({place, text, kind, columns: [column = '', rule], group}) => {
		const [, name = '', condition = ''] = /^(.*?)(?: \[(.*)\])?$/.exec(group) ?? []
		if (name === '') throw new CaseFault(`${place}: no group is open: write a line '## ' and its name above`)
		const ways = conditions[condition]
		if (ways === undefined)
			throw new CaseFault(
				`${place}: '${condition}' is no way to read: write one of ${Object.keys(conditions).filter(Boolean).join(', ')}`,
			)
		const wanted = itemsOfColumn(column)
		if (kind === 'arcs' && wanted.length === 0 && !rule?.startsWith('not '))
			throw new CaseFault(`${place}: no tree is without arcs: write some, or 'not' and a rule`)
		return {
			place,
			group: name,
			text: articleText(text),
			kind,
			wanted,
			rule: rule === undefined ? null : {id: rule.replace(/^not /, ''), fires: !rule.startsWith('not ')},
			conditions: ways,
		}
	})
}

/** The lists of cases of all rooms: `src/quotes/cases/sources.tsv`. */
export function caseFiles(): string[] {
	const rooms = fileURLToPath(new URL('src', root))
	return readdirSync(rooms, {recursive: true, encoding: 'utf8'})
		.map((file) => `src/${file.replaceAll('\\', '/')}`)
		.filter((file) => /\/cases\/[^/]*\.tsv$/.test(file))
		.sort()
}

/** The cases of a list below the project's root. */
export const casesIn = (file: string): Case[] => readCases(file, readFileSync(new URL(file, root), 'utf8'))
