import type {Batch, BatchSettings} from './batch.js'
import type {OpenQueue} from './connect.js'

export interface Settings {
	/** The settings of a batch. Throws an error that `isOther` knows where another version queued it. */
	of(batch: Batch): Promise<BatchSettings>
	isOther(error: unknown): error is Error
}

/** Reads settings from the queue, each once. */
export function openSettings({client, settingsKey, shown}: OpenQueue, version: string): Settings {
	const known = new Map<string, Promise<BatchSettings>>()
	const read = async (key: string): Promise<BatchSettings> => {
		const record = await client.hget(settingsKey, key)
		if (record === null) throw new Error(`${shown}: the settings of this batch are lost; queue its sources again`)
		return JSON.parse(record) as BatchSettings
	}
	return {
		async of({settings: key}) {
			const reading = known.get(key) ?? read(key)
			known.set(key, reading)
			try {
				const settings = await reading
				if (settings.version === version) return settings
			} catch (error) {
				known.delete(key)
				throw error
			}
			const {version: other} = await reading
			const reason = `queued by newsfacts ${other}, and this is ${version}: facts of two versions would be mixed`
			throw Object.assign(new Error(`${shown}: ${reason}; install newsfacts@${other}, or queue the sources again`), {
				name: otherVersion,
			})
		},
		isOther: (error): error is Error => error instanceof Error && error.name === otherVersion,
	}
}

const otherVersion = 'OtherVersion'
