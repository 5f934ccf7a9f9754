// A printable sign of ASCII for each weight: compressed, a bundle has a quarter less of them than with base64, whose signs
// straddle the weights.
const zeroSign = 80

/** The least and the greatest weight that a sign stands for. */
export const weightRange = [0x20 - zeroSign, 0x7e - zeroSign] as const

/** Weights, each within the range, as text. */
export const packGaps = (weights: Int8Array): string =>
	Array.from(weights, (weight) => String.fromCharCode(weight + zeroSign)).join('')

export const unpackGaps = (text: string): Int8Array => Int8Array.from(text, (sign) => sign.charCodeAt(0) - zeroSign)
