import type {Figure, Judged} from './score.js'

const binCount = 10

/**
 * Expected calibration error in per cent: how far confidence is from the share that is right, in ten bins of confidence,
 * weighted by their number. Null of nothing.
 */
export const calibrationError = (judged: readonly Judged[]): number | null =>
	overBins(judged, (bin) => {
		const expected = bin.reduce((sum, {confidence}) => sum + confidence, 0)
		return Math.abs(expected - bin.filter(({right}) => right).length)
	})

/**
 * The calibration error in per cent that is to be expected of as many facts whose confidences are the true probabilities: few
 * facts lie off by chance. The mean absolute deviation of a binomial sum, by the normal distribution.
 */
export const chanceError = (judged: readonly Judged[]): number | null =>
	overBins(judged, (bin) => {
		const variance = bin.reduce((sum, {confidence}) => sum + confidence * (1 - confidence), 0)
		return Math.sqrt((2 * variance) / Math.PI)
	})

/** The calibration error of facts of a kind, and what is chance of it, as `<prefix>.ece` and `<prefix>.ece.chance`. */
export const calibrationFigures = (prefix: string, judged: readonly Judged[]): Figure[] => [
	{metric: `${prefix}.ece`, value: calibrationError(judged)},
	{metric: `${prefix}.ece.chance`, value: chanceError(judged)},
]

/** Facts of a like confidence: how many, their mean confidence, and the share of them that is right, both 0 to 1. */
export interface ConfidenceBin {
	readonly count: number
	readonly mean: number
	readonly right: number
}

/** The bins that the calibration error is taken over, without the empty ones, the lowest confidence first. */
export const calibrationBins = (judged: readonly Judged[]): ConfidenceBin[] =>
	binsOf(judged)
		.filter((bin) => bin.length > 0)
		.map((bin) => ({
			count: bin.length,
			mean: bin.reduce((sum, {confidence}) => sum + confidence, 0) / bin.length,
			right: bin.filter((one) => one.right).length / bin.length,
		}))

const overBins = (judged: readonly Judged[], errorOf: (bin: readonly Judged[]) => number): number | null =>
	judged.length === 0 ? null : (100 * binsOf(judged).reduce((sum, bin) => sum + errorOf(bin), 0)) / judged.length

function binsOf(judged: readonly Judged[]): Judged[][] {
	const bins: Judged[][] = Array.from({length: binCount}, () => [])
	for (const one of judged) bins[Math.min(binCount - 1, Math.floor(one.confidence * binCount))]!.push(one)
	return bins
}
