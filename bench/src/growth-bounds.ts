import type {Growth} from './growth.js'

/** What a text of the largest size may cost. */
export interface Bounds {
	readonly exponent: number
	readonly seconds: number
	/** In MB. */
	readonly peak: number
}

/** A line for each bound that a shape goes beyond. */
export const excessesOf = (growth: readonly Growth[], {exponent, seconds, peak}: Bounds): string[] =>
	growth.flatMap(({shape, sizes, costs, exponent: own}) => {
		const last = costs.at(-1) ?? {seconds: 0, peak: 0}
		const isRead = costs.length === sizes.length
		return [
			// Times of a few hundredths of a second vary by more than the bound.
			...(own > exponent && last.seconds > 0.2 ? [`grows too fast: ${shape}, exponent ${own.toFixed(2)}`] : []),
			...(last.seconds > seconds ? [`takes too long: ${shape}, ${last.seconds.toPrecision(3)} s`] : []),
			...(last.peak > peak ? [`takes too much memory: ${shape}, ${last.peak.toFixed(0)} MB`] : []),
			// A text that is never read is beyond any bound.
			...(!isRead && Number.isFinite(seconds) ? [`takes too long: ${shape}, not read to the end`] : []),
		]
	})
