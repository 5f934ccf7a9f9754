import {describe, type Extraction} from 'newsfacts/browser'
import {sharedColumns} from '#src/emit/columns.js'
import {asRows} from '#src/emit/csv.js'
import {factLines} from '#src/emit/fact-lines.js'
import {asLine} from '#src/emit/json.js'
import type {Request} from './protocol.js'

/** Facts of an article, those that are asked for, in a form to keep: as the command writes them, or in one table. */
export function write(
	extraction: Extraction,
	{format, facts}: Pick<Request & {kind: 'write'}, 'format' | 'facts'>,
): string {
	const asked = new Set(facts)
	const chosen = factLines({...extraction, facts: extraction.facts.filter(({id}) => asked.has(id))})
	if (format === 'jsonl') return chosen.map(asLine).join('')
	if (format === 'json') return JSON.stringify(chosen, null, 2)
	const columns = sharedColumns()
	return asRows([
		['kind', 'fact', ...columns.map(({name}) => name)],
		...chosen.map((fact) => [fact.kind, describe(fact), ...columns.map(({fill}) => fill(fact))]),
	])
}
