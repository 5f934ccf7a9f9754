import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {EvalFlags} from './options/flags.js'

export function addEval(program: Command): void {
	const command = program
		.command('eval')
		.description('measure newsfacts on your own gold: precision, recall and F1 of each kind, and what differs')
		.requiredOption(
			'-g, --gold <path>',
			'articles with their facts, as extract --format document writes them, put right by hand; or the folder that extract --out wrote; or corrections, as the page of view exports them',
		)
		.option('--errors <n>', 'examples of each kind of difference; 0 for the figures alone', '3')
		.option('--differences <file>', 'write all differences to a file')
		.option('--json <file>', 'write the rows as JSON; - for standard output, instead of the table')
		.option('--limit <n>', 'read at most so many articles')
		.option('--rules', 'without learned models: rules and word lists alone')
		.option('-c, --config <file>', 'word lists; newsfacts.config.json where it exists')
		.action(async (flags: EvalFlags) => {
			const {runEval} = await import('./eval/run.js')
			process.exitCode = await runEval(flags)
		})
	addExamples(command, [
		[
			'newsfacts eval --gold gold.jsonl',
			'how well the facts of your own articles are found, with examples of what differs',
		],
		['newsfacts eval --gold results/', 'what is found today beside what stands in a folder of results, in figures'],
		['newsfacts eval --gold gold.jsonl --errors 0 --json scores.json', 'the figures alone, for a program too'],
	])
}
