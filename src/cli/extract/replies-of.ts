import {setFlagsFromString} from 'node:v8'
import {readReplies} from '../../batch/replies.js'
import type {Item, Reply} from '../../batch/task.js'
import type {Written} from '../../batch/written.js'
import {type Job, setupOf} from './job.js'

/** Replies to the articles of a job, in their order, by the threads and for the time that it allows. */
export async function* repliesOf(
	job: Job,
	items: AsyncIterable<Item> | Iterable<Item>,
	written: Written,
): AsyncGenerator<Reply> {
	const {threads: count, timeout} = job.settings
	let came = 0
	const options = {count, timeout, signal: job.interrupt.signal}
	for await (const reply of readReplies(items, {...setupOf(job), written}, options)) {
		came++
		if (count > 1 && came === count * repliesUntilWarm) keepYoungGeneration()
		yield reply
	}
}

/** By then each thread has read some articles, and its young generation has grown. */
const repliesUntilWarm = 8

// With threads the caller's own does little, and would double its young generation all the same: 16 MB. V8 takes the factor
// for all threads, and forgets it with the next one that begins.
const keepYoungGeneration = (): void => setFlagsFromString('--semi-space-growth-factor=1')
