/**
 * The hyperbolic tangent, nearly: a quotient of polynomials that reaches 1 at 3, where it is flat. Unlike `Math.tanh` it
 * is the same on every machine.
 */
export function approximateTanh(x: number): number {
	if (x >= 3) return 1
	if (x <= -3) return -1
	const square = x * x
	return (x * (27 + square)) / (27 + 9 * square)
}

/** The derivative of `approximateTanh`. */
export function approximateTanhDerivative(x: number): number {
	if (x >= 3 || x <= -3) return 0
	const square = x * x
	const upper = square - 9
	const lower = square + 3
	return (upper * upper) / (9 * lower * lower)
}
