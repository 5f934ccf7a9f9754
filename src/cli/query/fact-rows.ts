import {type Column, columnsOf, sharedColumns} from '../../emit/columns.js'
import {asRows} from '../../emit/csv.js'
import type {FactLine} from '../../emit/fact-lines.js'
import {visibleJson, visibleLine} from '../../emit/visible.js'
import {describe} from '../../facts/describe/describe.js'
import type {Fact, FactKind} from '../../facts/fact.js'
import type {QueryFormat} from './question.js'
import {cut, terminalWidth} from './width.js'
import {writeOut} from './write-out.js'

/** Writes facts in a format; gives how many. `kind`: the one that all of them have, null where they may have several. */
export async function writeFactRows(
	facts: Iterable<FactLine>,
	format: QueryFormat,
	kind: FactKind | null,
): Promise<number> {
	const {head, row} = writers[format](kind)
	await writeOut(head)
	let count = 0
	for (const fact of facts) {
		await writeOut(row(fact))
		count++
	}
	return count
}

interface RowWriter {
	readonly head: string
	readonly row: (fact: FactLine) => string
}

const writers: Readonly<Record<QueryFormat, (kind: FactKind | null) => RowWriter>> = {
	jsonl: () => ({head: '', row: (fact) => `${visibleJson(JSON.stringify(fact))}\n`}),
	csv: (kind) => {
		const columns = kind === null ? columnsOfAll() : columnsOf(kind)
		return {
			head: asRows([columns.map(({name}) => name)]),
			row: (fact) => asRows([columns.map(({fill}) => fill(fact))]),
		}
	},
	table: () => ({head: '', row: (fact) => `${cut(lineOf(fact), terminalWidth())}\n`}),
}

// What all kinds have, with the fact in words instead of the columns of its own.
const columnsOfAll = (): Column[] => [
	{name: 'kind', type: 'text', fill: ({kind}) => kind},
	{name: 'fact', type: 'text', fill: (fact) => describe(fact as Fact)},
	...sharedColumns(),
]

/** Characters of an article's id in a table. */
const idChars = 24

// `2024-11-21  news/ferry.txt            Lena Varga said: “The ship was never safe”`
const lineOf = (fact: FactLine): string =>
	[
		(fact.articlePublished ?? '').slice(0, 10).padEnd(10),
		cut(visibleLine(fact.article), idChars).padEnd(idChars),
		visibleLine(describe(fact as Fact)),
	].join('  ')
