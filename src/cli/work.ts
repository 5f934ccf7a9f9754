import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {WorkFlags} from './options/flags.js'
import {addQueueOptions} from './options/queue-options.js'

export function addWork(program: Command): void {
	const command = program
		.command('work')
		.description('extract facts from the articles of a queue; start it on as many machines as you like')
	addQueueOptions(command)
	command
		.requiredOption('-o, --out <place>', 'a folder, with a file for each batch, or postgres://user@host/database')
		.option('-f, --format <name>', 'in a folder: jsonl (a fact a line) or document (an article a line)', 'jsonl')
		.option('--until-empty', 'end when nothing is left in the queue, neither waiting nor with any worker')
		.option('--threads <n>', 'threads that extract at the same time', '1')
		.option('--timeout <seconds>', 'how long an article may take; one that takes longer is an error')
		.option('--lost-after <seconds>', 'when the batch of a worker without a sign of life goes to another', '60')
		.option('--mount <from=to>', 'read files below the one folder from the other: /data=/mnt/data')
		.option('-q, --quiet', 'no progress, no notes; errors only')
	addExamples(command, [
		[
			'newsfacts work --queue redis://localhost:6379 --out results/ --threads 4',
			'batch after batch into a folder, until it is stopped',
		],
		[
			'newsfacts work --queue redis://localhost:6379 --out postgres://user@host/news --until-empty',
			'into a database, until the queue is empty',
		],
	])
	command.action(async (flags: WorkFlags) => {
		const {runWork} = await import('./work/run.js')
		process.exitCode = await runWork(flags)
	})
}
