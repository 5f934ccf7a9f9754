import type {RunHead} from '../layout.js'

/** In what two runs differ, in words: `newsfacts 0.1.0, now 0.2.0`. Empty where their results belong together. */
export function differences(former: RunHead, now: RunHead): string[] {
	const found: string[] = []
	if (former.newsfacts !== now.newsfacts) found.push(`newsfacts ${former.newsfacts}, now ${now.newsfacts}`)
	if (former.weights !== now.weights) found.push('other weights')
	if (former.format !== now.format) found.push(`--format ${former.format}, now ${now.format}`)
	if (former.part !== now.part) found.push(`--shard ${former.part ?? 'none'}, now ${now.part ?? 'none'}`)
	if (former.shardSize !== now.shardSize) found.push(`--shard-size ${former.shardSize}, now ${now.shardSize}`)
	const names = new Set([...Object.keys(former.options), ...Object.keys(now.options)])
	for (const name of names) {
		const [before, after] = [former.options[name], now.options[name]].map((value) => JSON.stringify(value) ?? 'none')
		if (before !== after) found.push(`${name} ${before}, now ${after}`)
	}
	return found
}
