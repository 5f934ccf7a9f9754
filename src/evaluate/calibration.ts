import type {Figure} from './score.js'

/** A fact with its confidence, 0 to 1, and whether it is right. */
export interface Judged {
	readonly confidence: number
	readonly right: boolean
}

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

function overBins(judged: readonly Judged[], errorOf: (bin: readonly Judged[]) => number): number | null {
	if (judged.length === 0) return null
	const bins: Judged[][] = Array.from({length: binCount}, () => [])
	for (const one of judged) bins[Math.min(binCount - 1, Math.floor(one.confidence * binCount))]!.push(one)
	return (100 * bins.reduce((sum, bin) => sum + errorOf(bin), 0)) / judged.length
}
