import type {Item, Reply} from '../../batch/task.js'
import type {Written} from '../../batch/written.js'
import type {BatchSettings} from '../batch.js'

/** Where facts go: written twice, a batch leaves the same records once. */
export interface Sink {
	/** For people: `results/`, `postgres://host/news`. */
	readonly shown: string
	/** What threads make of an article for it. */
	readonly written: Written
	/** Whether the batch of this id is there already, where that is known. */
	has(id: string): Promise<boolean>
	/**
	 * Writes all of a batch, or nothing. Waits where the sink is gone for a while, as long as `signal` isn't aborted.
	 * Throws a SinkError where it is of no use to go on.
	 */
	write(batch: WrittenBatch, signal: AbortSignal): Promise<void>
	close(): Promise<void>
}

/** What came of a batch. */
export interface WrittenBatch {
	readonly id: string
	readonly items: readonly Item[]
	/** One for each item, in their order. */
	readonly replies: readonly Reply[]
	readonly settings: BatchSettings
}

/** Nothing can be written there by this worker: `message` says why and what to do. */
export const isSinkError = (error: unknown): error is Error => error instanceof Error && error.name === 'SinkError'

export const sinkError = (shown: string, reason: string, cure: string): Error =>
	Object.assign(new Error(`${shown}: ${reason}; ${cure}`), {name: 'SinkError'})

/** The sink is away and can be waited for. */
export interface SinkEvents {
	readonly onLost?: ((reason: string) => void) | undefined
	readonly onBack?: (() => void) | undefined
}
