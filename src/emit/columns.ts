import type {FactKind} from '../facts/fact.js'
import type {Cell, CellType, Columns} from '../facts/presentation.js'
import {presentations} from '../facts/presentations.js'
import type {FactLine} from './fact-lines.js'

/** A column of a table of facts: the same in every format. */
export interface Column {
	readonly name: string
	readonly type: CellType
	readonly fill: (fact: FactLine) => Cell
}

/** The columns of a kind of fact: those that open every table, its own, those that close every table. */
export function columnsOf(kind: FactKind): Column[] {
	const {columns, types} = presentations[kind]
	return [...asColumns(before, {}), ...asColumns(columns as Columns<FactLine>, types), ...asColumns(after, afterTypes)]
}

/** The columns that a kind of fact has to itself. */
export function ownColumnsOf(kind: FactKind): Column[] {
	const {columns, types} = presentations[kind]
	return asColumns(columns as Columns<FactLine>, types)
}

/** The columns that every kind of fact has. */
export const sharedColumns = (): Column[] => [...asColumns(before, {}), ...asColumns(after, afterTypes)]

const asColumns = (columns: Columns<FactLine>, types: Readonly<Record<string, CellType>>): Column[] =>
	Object.entries(columns).map(([name, fill]) => ({name, type: types[name] ?? 'text', fill}))

const before: Columns<FactLine> = {
	article: ({article}) => article,
	published: ({articlePublished}) => articlePublished,
}

const after: Columns<FactLine> = {
	claimBy: ({claim}) => claim.by,
	claimMode: ({claim}) => claim.mode,
	polarity: ({claim}) => claim.polarity,
	modality: ({claim}) => claim.modality,
	confidence: ({confidence}) => confidence,
	evidence: ({evidence}) => evidence.text,
	start: ({evidence}) => evidence.start,
	end: ({evidence}) => evidence.end,
	context: ({context}) => context.text,
	articleTitle: ({articleTitle}) => articleTitle,
	articleUrl: ({articleUrl}) => articleUrl,
	sentence: ({sentence}) => sentence,
	rule: ({evidence}) => evidence.rule,
	salience: ({salience}) => salience,
	related: ({related}) => related.map(({id, as}) => `${as}:${id}`),
	id: ({id}) => id,
}

const afterTypes: Readonly<Record<string, CellType>> = {
	confidence: 'number',
	start: 'whole',
	end: 'whole',
	sentence: 'whole',
	salience: 'number',
	related: 'texts',
}
