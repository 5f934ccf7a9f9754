import {workerData} from 'node:worker_threads'
import {openReader} from './reader.js'
import type {Answer, Item, Reply, Setup, Task} from './task.js'

const opened = open()

function open(): {readonly read: (item: Item) => Reply} | {readonly fault: unknown} {
	try {
		return {read: openReader(workerData as Setup)}
	} catch (fault) {
		return {fault}
	}
}

/** Reads the articles of a task, and notes the number of each before it is begun. */
export function readTask({items, at}: Task): Answer {
	if ('fault' in opened) return opened
	return items.map((item, index) => {
		Atomics.store(at, 0, index)
		return opened.read(item)
	})
}
