import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {ViewFlags} from './options/flags.js'
import {addInputOptions, addKinds, addReadingOptions, addRunOptions} from './options/input-options.js'

export function addView(program: Command): void {
	const command = program
		.command('view')
		.description('write a page to look at: articles with their facts marked in the text and listed beside it')
		.argument(
			'<paths...>',
			'articles, as extract takes them, or what extract --format document wrote, its folder too; - reads articles',
		)
		.requiredOption('-o, --out <file>', 'the page, one file of HTML; - for standard output')
		.option('--title <text>', 'title of the page')
	addKinds(command)
	addReadingOptions(command)
	addInputOptions(command)
	addRunOptions(command, 'page')
	addExamples(command, [
		['newsfacts view news/ --out page.html', 'articles with their facts, in one file that works offline'],
		[
			'newsfacts view results/ --kinds quote,event --out page.html',
			'what extract --format document --out results/ wrote, quotes and events alone',
		],
	])
	command.action(async (paths: string[], flags: ViewFlags) => {
		const {runView} = await import('./view/run.js')
		process.exitCode = await runView(paths, flags)
	})
}
