import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {FactsFlags} from './options/flags.js'
import {addInputOptions, addReadingOptions, addRunOptions} from './options/input-options.js'

export function addFacts(program: Command): void {
	const command = program
		.command('facts')
		.description(
			'write a sheet of facts for each article, in Markdown: what matters, who said what, people, a timeline',
		)
		.argument('<paths...>', 'files, folders (with all that is below them), or - for standard input')
		.option('-o, --out <path>', 'a file, or a folder where it ends in /')
		.option('--brief', 'those lines alone that half the length of the article holds')
		.option('--min-confidence <p>', 'only of facts that are at least so sure, from 0 to 1')
	addReadingOptions(command)
	addInputOptions(command)
	addRunOptions(command, 'output')
	addExamples(command, [
		['newsfacts facts article.html', 'the sheet of an article on standard output'],
		['newsfacts facts news/ --out sheets.md', 'the sheets of all articles of a folder in one file'],
	])
	command.action(async (paths: string[], flags: FactsFlags) => {
		const {runExtract} = await import('./extract/run.js')
		process.exitCode = await runExtract(paths, {...flags, format: 'sheet'})
	})
}
