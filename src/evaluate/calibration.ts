/**
 * Expected calibration error in per cent: how far confidence is from the share that is right, in ten bins of confidence,
 * weighted by their number. Null of nothing.
 */
export function calibrationError(judged: readonly {confidence: number; right: boolean}[]): number | null {
	if (judged.length === 0) return null
	const bins = Array.from({length: 10}, () => ({confidence: 0, right: 0}))
	for (const {confidence, right} of judged) {
		const bin = bins[Math.min(9, Math.floor(confidence * 10))]!
		bin.confidence += confidence
		if (right) bin.right++
	}
	const error = bins.reduce((sum, {confidence, right}) => sum + Math.abs(confidence - right), 0)
	return (100 * error) / judged.length
}
