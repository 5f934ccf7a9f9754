import type {Command} from 'commander'

/** Adds where the queue is. */
export const addQueueOptions = (command: Command): Command =>
	command
		.requiredOption('--queue <url>', 'the Redis or Valkey that holds the queue: redis://localhost:6379')
		.option('--name <name>', 'name of the queue, where several are in one Redis', 'newsfacts')
