import {type Correction, correctionsVersion} from '../../../facts/corrections/correction.js'
import type {PageData} from '../../page-data.js'
import type {Store} from './store.js'
import {openWatchers} from './watchers.js'

/** What is to be saved: a correction, or its absence. */
interface Change {
	readonly id: string
	readonly correction: Correction | null
}

/**
 * Keeps the corrections of the page's only article on disk, by the server that sent the page: each change by itself, so that two
 * tabs don't undo each other's. What couldn't be saved is tried again, and the state says so.
 */
export function openDeskStore({desk, layers, articles}: PageData): Store {
	const base = `/corrections/${articles[0]!.record.hash}`
	const watchers = openWatchers()
	let saved = new Map<string, Correction>()
	const waiting: Change[] = []
	let trouble: string | null = null
	let refused: string | null = null
	let isSending = false
	const kinds = new Set(layers.map(({name}) => name))

	async function ask(method: string, path: string, body?: Correction): Promise<void> {
		const response = await fetch(path, {
			method,
			...(body && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}}),
		})
		const answer = (await response.json()) as {
			corrections?: unknown
			records?: Correction[]
			error?: {reason: string; cure: string}
		}
		if (answer.error) {
			const said = `${answer.error.reason}; ${answer.error.cure}`
			throw permanent.has(response.status) ? new RefusedError(said) : new Error(said)
		}
		if (answer.corrections !== correctionsVersion || !answer.records)
			throw new Error('the server is of another version')
		saved = new Map(answer.records.filter(({record}) => kinds.has(record.kind)).map((one) => [one.id, one]))
	}

	async function send(): Promise<void> {
		if (isSending) return
		isSending = true
		try {
			for (let change = waiting[0]; change; change = waiting[0]) {
				const path = `${base}/${encodeURIComponent(change.id)}`
				try {
					await (change.correction ? ask('PUT', path, change.correction) : ask('DELETE', path))
				} catch (error) {
					if (!(error instanceof RefusedError)) throw error
					refused = error.message
				}
				waiting.shift()
				trouble = null
				watchers.call()
			}
		} catch (error) {
			trouble = error instanceof TypeError ? 'the server doesn’t answer; start it again' : (error as Error).message
			setTimeout(send, retryMs)
		} finally {
			isSending = false
			watchers.call()
		}
	}

	function change(changes: readonly Change[]): void {
		waiting.push(...changes)
		refused = null
		watchers.call()
		void send()
	}

	const refresh = (): void => {
		if (document.visibilityState === 'hidden' || waiting.length > 0) return
		ask('GET', base).then(
			() => {
				trouble = null
				watchers.call()
			},
			() => {},
		)
	}
	document.addEventListener('visibilitychange', refresh)
	addEventListener('focus', refresh)
	refresh()
	addEventListener('beforeunload', (event) => {
		if (waiting.length > 0) event.preventDefault()
	})

	return {
		of() {
			const all = new Map(saved)
			for (const {id, correction} of waiting)
				if (correction) all.set(id, correction)
				else all.delete(id)
			return all
		},
		put: (_, corrections) => change(corrections.map((correction) => ({id: correction.id, correction}))),
		remove: (_, id) => change([{id, correction: null}]),
		watch: watchers.watch,
		state() {
			if (trouble !== null) return {words: `Not saved: ${trouble}. It is tried again.`, isTrouble: true}
			if (refused !== null) return {words: `Not taken: ${refused}.`, isTrouble: true}
			return {words: waiting.length > 0 ? 'Saving …' : `Saved in ${desk!.file}.`, isTrouble: false}
		},
		address: '/corrections.jsonl',
	}
}

const retryMs = 3000

/** What the server will never take, however often it is asked. */
class RefusedError extends Error {}

const permanent = new Set([400, 404, 413, 415, 422])
