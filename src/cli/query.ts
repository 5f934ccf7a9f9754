import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {QueryFlags} from './options/flags.js'
import {addKinds} from './options/input-options.js'

export function addQuery(program: Command): void {
	const command = program
		.command('query')
		.description('ask a database that index has written; without a question, say what is in it')
		.argument('<db>', 'the database')
		.argument('[sql]', 'a question in SQL that only reads: "select speaker, count(*) from quotes group by speaker"')
		.option('--speaker <name>', 'quotes of a speaker; with --kinds, --unit or --event what such quotes say')
		.option(
			'--entity <name>',
			'facts on a person, organization or place, by any of its names, or by its id (in table merged: of all articles)',
		)
		.option('--unit <unit>', 'numbers with a unit, by name or code: kilometre, km, euros, EUR, %')
		.option('--event <type>', 'events of a type: attack, elect, deal …')
		.option('--text <words>', 'facts whose sentences have all these words, in any form; a "phrase" in quotation marks')
		.option('--from <date>', 'from this day, month or year on: the time of the fact, else of its article')
		.option('--to <date>', 'up to the end of this day, month or year')
		.option('--article <id>', 'facts of one article')
	addKinds(command)
	command
		.option('--min-confidence <p>', 'only facts that are at least so sure, from 0 to 1')
		.option('--limit <n>', 'at most so many rows; 0 for all (the default: 100 facts in a table, else all)')
		.option('-f, --format <name>', 'table, jsonl or csv', 'table')
		.addHelpText(
			'after',
			`
Several questions at once give what fits all of them. Tables for SQL: articles, entities, facts (every kind), and
quotes, quantities, dates, roles, relations, statements, events with the columns of --format csv, lists in JSON.
What merge wrote: merged (kind, id, type, name, articles, first, last, record) and merged_entities (entity, merged).
Full text: articles_text (title, text), passages_text (text), as in "… where passages_text match 'bridge'".`,
		)
	addExamples(command, [
		['newsfacts query facts.db --speaker "Lin Jian" --from 2024-11', 'the quotes of a speaker, from that month on'],
		['newsfacts query facts.db --event elect --format csv > elections.csv', 'all events of a type, as a table'],
		[
			'newsfacts query facts.db "select speaker, count(*) from quotes group by speaker order by 2 desc" --limit 10',
			'who is quoted most, in SQL',
		],
	])
	command.action(async (path: string, sql: string | undefined, flags: QueryFlags) => {
		const {runQuery} = await import('./query/run.js')
		process.exitCode = await runQuery(path, sql, flags)
	})
}
