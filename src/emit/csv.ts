import type {FactKind} from '../facts/fact.js'
import {type Cell, type Columns, joined} from '../facts/presentation.js'
import {presentations} from '../facts/presentations.js'
import type {Emitter, Sheet} from './emitter.js'
import {type FactLine, factLines} from './fact-lines.js'
import {readStringify} from './stringify.js'

/** One table for each kind of fact, one fact a row. */
export const emitCsv: Emitter = ({kinds, bom = false}) => kinds.map((kind) => openTable(kind, bom ? '\uFEFF' : ''))

function openTable(kind: FactKind, mark: string): Sheet {
	const own = presentations[kind].columns as Columns<FactLine>
	const columns = {...before, ...own, ...after}
	const body: Sheet['body'] = (extraction) => {
		const rows = factLines(extraction).filter((fact) => fact.kind === kind)
		return asRows(rows.map((fact) => Object.values(columns).map((fill) => fill(fact))))
	}
	return {file: `${kind}.csv`, head: mark + asRows([Object.keys(columns)]), body, tail: ''}
}

// Columns that every kind has, before and after its own.
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
	related: ({related}) => joined(related.map(({id, as}) => `${as}:${id}`)),
	id: ({id}) => id,
}

// Text that a spreadsheet would run as a formula gets an apostrophe in front; a lone sign and numbers are none.
const asRows = (rows: readonly (readonly Cell[])[]): string =>
	readStringify()(rows.map((row) => row.map(withoutFormula)))

const withoutFormula = (cell: Cell): Cell =>
	typeof cell === 'string' &&
	/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) &&
	!/^(?:[=<>~]{1,2}|[+-]?[\d.,]+%?)$/.test(cell)
		? `'${cell}`
		: cell
