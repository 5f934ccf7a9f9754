import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {ReportFlags} from './options/flags.js'
import {addInputOptions, addReadingOptions, addRunOptions} from './options/input-options.js'

export function addReport(program: Command): void {
	const command = program
		.command('report')
		.description(
			'write a report to look at in a browser: who said what, what happened when, which numbers change, over many articles',
		)
		.argument(
			'<paths...>',
			'folders that extract --out wrote, databases that index wrote, files of jsonl or document format, or articles as extract takes them',
		)
		.requiredOption('-o, --out <folder>', 'where to write the report; a former report there is replaced')
		.option('--title <text>', 'title of the report')
		.option('--no-pages', 'leave out the page of each article, which takes most of the room')
	addReadingOptions(command)
	addInputOptions(command)
	addRunOptions(command, 'report')
	command.action(async (paths: string[], flags: ReportFlags) => {
		const {runReport} = await import('./report/run.js')
		process.exitCode = await runReport(paths, flags)
	})
	addExamples(command, [
		[
			'newsfacts report results/ --out report/',
			'a site from a folder that extract --out wrote; open report/index.html',
		],
		['newsfacts report news/ --out report/ --title "Council news"', 'the same straight from articles'],
	])
}
