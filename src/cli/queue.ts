import type {Command} from 'commander'
import type {QueueFlags} from './flags.js'
import {addQueueOptions} from './queue-options.js'

export function addQueue(program: Command): void {
	const command = program.command('queue').description('look into a queue of newsfacts enqueue, or put it right')
	addQueueOptions(command.command('status').description('what waits, runs and failed, and why'))
		.option('--limit <n>', 'batches that failed to list', '10')
		.option('--json', 'the same as JSON')
		.action(async (flags: QueueFlags) => {
			const {runStatus} = await import('./queue/run.js')
			process.exitCode = await runStatus(flags)
		})
	addQueueOptions(command.command('retry').description('put all batches that failed for good back')).action(
		async (flags: QueueFlags) => {
			const {runRetry} = await import('./queue/run.js')
			process.exitCode = await runRetry(flags)
		},
	)
	addQueueOptions(
		command.command('clear').description('drop what waits and what failed; nothing written is touched'),
	).action(async (flags: QueueFlags) => {
		const {runClear} = await import('./queue/run.js')
		process.exitCode = await runClear(flags)
	})
}
