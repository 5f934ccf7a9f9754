import {slope} from '../src/spread.js'

/**
 * Megabytes that memory grows by with each 1,000 articles, from samples over a run of `count` articles: the line through
 * the lows of its second half, when word lists, models and caches are in place. Lows, since what lies above them is
 * collected in time. Null where the run is too short to say.
 */
export function growthOf(
	samples: readonly (readonly [seconds: number, megabytes: number])[],
	count: number,
): number | null {
	const end = samples.at(-1)?.[0] ?? 0
	const late = samples.filter(([at]) => at > end / 2)
	const lows: (readonly [articles: number, megabytes: number])[] = []
	const width = Math.max(1, Math.floor(late.length / windows))
	for (let at = 0; at + width <= late.length; at += width) {
		const low = late.slice(at, at + width).reduce((least, sample) => (sample[1] < least[1] ? sample : least))
		lows.push([(low[0] / end) * count, low[1]])
	}
	return lows.length < fewest ? null : slope(lows) * 1000
}

/** Parts of the second half, each with one low. */
const windows = 12
const fewest = 5
