import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {ExplainFlags} from './options/flags.js'
import {addInputOptions, addKinds, addReadingOptions} from './options/input-options.js'

export function addExplain(program: Command): void {
	const command = program
		.command('explain')
		.description('say how the facts of an article came about, and why there are no others')
		.argument('<paths...>', 'articles, as extract takes them, or folders that extract --out wrote')
		.option('--find <words>', 'only what touches these words, in detail')
		.option('--at <offset>', 'only what touches the character at this offset, in detail')
		.option('--sentence <n>', 'only this sentence, in detail; the first is 1')
		.option('--id <id>', 'only the words of the fact with this id, in detail')
		.option('--article <id>', 'of several articles only that with this id')
		.option('--features <n>', 'of each judgment the n features that weigh most', '6')
		.option('--all', 'also what was far from being a fact, and all that was seen')
		.option('--json', 'the whole explanation as JSON, an article a line; newsfacts/explain has its schema')
	addKinds(command)
	command.option('--statements <which>', 'main (those worth stating; the default) or all')
	addReadingOptions(command)
	addInputOptions(command)
	command
		.option('--language <code>', 'en: read every text as English')
		.option('--no-network', 'fetch no page: an address among the paths is an error')
		.option('--max-length <n>', 'characters an article may have; longer ones are errors', '200000')
		.option('-q, --quiet', 'no notes; errors only')
		.action(async (paths: string[], flags: ExplainFlags) => {
			const {runExplain} = await import('./explain/run.js')
			process.exitCode = await runExplain(paths, flags)
		})
	addExamples(command, [
		['newsfacts explain article.txt', 'sentence by sentence: the facts, what found each, and what was left out'],
		['newsfacts explain article.txt --find "declined to comment"', 'why these words gave a fact, or none'],
		['newsfacts explain article.txt --sentence 3 --kinds quote', 'all about the quotes of the third sentence'],
	])
}
