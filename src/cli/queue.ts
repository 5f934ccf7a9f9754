import type {Command} from 'commander'
import {addExamples} from './examples.js'
import type {QueueFlags} from './options/flags.js'
import {addQueueOptions} from './options/queue-options.js'

export function addQueue(program: Command): void {
	const command = program.command('queue').description('look into a queue of newsfacts enqueue, or put it right')
	addStatus(command)
	addRetry(command)
	addClear(command)
	addExamples(command, [
		['newsfacts queue status --queue redis://localhost:6379', 'what waits, runs and failed'],
		['newsfacts queue retry --queue redis://localhost:6379', 'once more what failed for good'],
	])
}

function addStatus(queue: Command): void {
	const command = queue.command('status').description('what waits, runs and failed, and why')
	addQueueOptions(command)
		.option('--limit <n>', 'batches that failed to list', '10')
		.option('--json', 'the same as JSON')
		.action(async (flags: QueueFlags) => {
			const {runStatus} = await import('./queue/run.js')
			process.exitCode = await runStatus(flags)
		})
	addExamples(command, [
		['newsfacts queue status --queue redis://localhost:6379 --limit 50', 'up to 50 batches that failed, and why'],
		['newsfacts queue status --queue redis://localhost:6379 --json', 'the same for a program'],
	])
}

function addRetry(queue: Command): void {
	const command = queue.command('retry').description('put all batches that failed for good back')
	addQueueOptions(command).action(async (flags: QueueFlags) => {
		const {runRetry} = await import('./queue/run.js')
		process.exitCode = await runRetry(flags)
	})
	addExamples(command, [
		['newsfacts queue retry --queue redis://localhost:6379', 'once more what failed, after its cause is gone'],
		['newsfacts queue retry --queue redis://localhost:6379 --name archive', 'the same in the queue of that name'],
	])
}

function addClear(queue: Command): void {
	const command = queue.command('clear').description('drop what waits and what failed; nothing written is touched')
	addQueueOptions(command).action(async (flags: QueueFlags) => {
		const {runClear} = await import('./queue/run.js')
		process.exitCode = await runClear(flags)
	})
	addExamples(command, [
		['newsfacts queue clear --queue redis://localhost:6379', 'empties the queue'],
		['newsfacts queue clear --queue redis://localhost:6379 --name archive', 'empties the queue of that name'],
	])
}
