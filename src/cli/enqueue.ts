import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {EnqueueFlags} from './options/flags.js'
import {addFactChoice, addInputOptions, addKinds, addReadingOptions} from './options/input-options.js'
import {addQueueOptions} from './options/queue-options.js'

export function addEnqueue(program: Command): void {
	const command = program
		.command('enqueue')
		.description('put the articles of files, folders or standard input into a queue, for newsfacts work to read')
		.argument('<paths...>', 'files, folders (with all that is below them), or - for standard input')
	addQueueOptions(command)
	command.option('--batch <n>', 'articles of a batch, which one worker reads at a time', '20')
	addKinds(command)
	command.option('--statements <which>', 'main (those worth stating; the default) or all')
	addReadingOptions(command)
	addInputOptions(command)
	addFactChoice(command)
	command
		.option('--max-length <n>', 'characters an article may have; longer ones are errors', '2000000')
		.option('-q, --quiet', 'no progress, no notes; errors only')
	addExamples(command, [
		[
			'newsfacts enqueue news/ --queue redis://localhost:6379',
			'all articles of a folder, for as many workers as there are',
		],
		[
			'newsfacts enqueue archive.jsonl --queue redis://localhost:6379 --name archive --batch 50 --kinds quote',
			'a queue of another name, 50 articles a batch, quotes alone',
		],
	])
	command.action(async (paths: string[], flags: EnqueueFlags) => {
		const {runEnqueue} = await import('./enqueue/run.js')
		process.exitCode = await runEnqueue(paths, flags)
	})
}
