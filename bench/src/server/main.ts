import {measureLoad} from './load.js'
import {measureStorm} from './storm.js'

export interface ServerSettings {
	/** Seconds of each load. */
	readonly seconds: number
	/** Requests of the storm. */
	readonly requests: number
	readonly seed: number
}

/** `newsfacts serve` under load and in a storm. Sections: `load`, `storm`; both unless some are named. */
export async function measureServer(settings: ServerSettings, sections: readonly string[] = []): Promise<string> {
	const wanted = (name: string): boolean => sections.length === 0 || sections.includes(name)
	const parts: string[] = []
	if (wanted('load')) parts.push(await measureLoad(settings.seconds))
	if (wanted('storm')) parts.push(await measureStorm(settings.requests, settings.seed))
	return parts.join('\n\n')
}
