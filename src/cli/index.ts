import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {IndexFlags} from './options/flags.js'
import {addInputOptions, addReadingOptions, addRunOptions} from './options/input-options.js'

export function addIndex(program: Command): void {
	const command = program
		.command('index')
		.description('write facts into a database of SQLite, to be asked with query; what is there already stays as it is')
		.argument(
			'<paths...>',
			'folders that extract --out or merge wrote, files of jsonl or document format, or articles as extract takes them',
		)
		.requiredOption('--db <file>', 'the database; made where there is none')
		.option(
			'--merge',
			'link the articles of all these results as merge does: people, organizations and places, quotes, events … of the archive',
		)
	addReadingOptions(command)
	addInputOptions(command)
	addRunOptions(command, 'database')
	addExamples(command, [
		['newsfacts index results/ --db facts.db', 'what extract --out results/ wrote, to be asked with query'],
		['newsfacts index results/ merged/ --db facts.db', 'the same with what merge linked'],
	])
	command.action(async (paths: string[], flags: IndexFlags) => {
		const {runIndex} = await import('./index/run.js')
		process.exitCode = await runIndex(paths, flags)
	})
}
