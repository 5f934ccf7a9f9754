/** Something judged: its score, and whether it is so. */
export interface Scored {
	readonly score: number
	readonly right: boolean
}

/** The slope and the intercept that make log-odds of scores, by Newton's method (Platt 1999). */
export function scaleOf(scored: readonly Scored[]): {readonly slope: number; readonly intercept: number} {
	let slope = 1
	let intercept = 0
	for (let step = 0; step < 30; step++) {
		const sum = {a: 0, b: 0, aa: 1e-6, ab: 0, bb: 1e-6}
		for (const {score, right} of scored) {
			const p = 1 / (1 + Math.exp(-(slope * score + intercept)))
			const w = p * (1 - p)
			const error = Number(right) - p
			sum.a += error * score
			sum.b += error
			sum.aa += w * score * score
			sum.ab += w * score
			sum.bb += w
		}
		const determinant = sum.aa * sum.bb - sum.ab * sum.ab
		slope += (sum.a * sum.bb - sum.b * sum.ab) / determinant
		intercept += (sum.b * sum.aa - sum.a * sum.ab) / determinant
	}
	return {slope, intercept}
}

/** Weights whose scores are log-odds: each times the slope, and the intercept on the feature that all have. */
export function scaleWeights(
	weights: Iterable<readonly [key: number, weight: number]>,
	scored: readonly Scored[],
	constant: number,
): Map<number, number> {
	const {slope, intercept} = scaleOf(scored)
	const scaled = new Map([...weights].map(([key, weight]) => [key, weight * slope]))
	return scaled.set(constant, (scaled.get(constant) ?? 0) + intercept)
}
