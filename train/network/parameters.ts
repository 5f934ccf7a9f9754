import {randomFrom} from '../learning/random.js'
import type {Floats} from './floats.js'

/** A matrix of weights to learn, `rows` by `columns`; a vector has one row. Its gradient  lies `offset` after it. */
export interface Block {
	readonly place: number
	readonly rows: number
	readonly columns: number
	/** Place of the gradients. */
	readonly gradient: number
	/** Place of a transposed copy, -1 if none was asked for. */
	readonly turned: number
}

export type Wanted = Readonly<Record<string, readonly [rows: number, columns: number, spread: number, kind?: 'table']>>

/** All weights of a network: where each block lies. Blocks follow each other, and so do their gradients. */
export interface Parameters<Name extends string = string> {
	readonly floats: Floats
	readonly blocks: Readonly<Record<Name, Block>>
	readonly start: number
	readonly length: number
	/** From a weight to its gradient. */
	readonly offset: number
}

const sizeOf = (rows: number, columns: number): number => (rows * columns + 7) & -8

/** Blocks of normally distributed weights with the given standard deviations, the same for the same seed. */
export function createParameters(floats: Floats, wanted: Wanted, seed: number): Parameters {
	const length = Object.values(wanted).reduce((sum, [rows, columns]) => sum + sizeOf(rows, columns), 0)
	const start = floats.take(length)
	const offset = floats.take(length) - start
	const random = randomFrom(seed)
	const blocks: Record<string, Block> = {}
	let place = start
	for (const [name, [rows, columns, spread, kind]] of Object.entries(wanted)) {
		const turned = rows > 1 && kind !== 'table' ? floats.take(rows * columns) : -1
		blocks[name] = {place, rows, columns, gradient: place + offset, turned}
		if (spread > 0) for (let at = 0; at < rows * columns; at++) floats.at[place + at] = spread * normal(random)
		place += sizeOf(rows, columns)
	}
	return {floats, blocks, start, length, offset}
}

// The sum of twelve uniform numbers, less six: close to normal, and the same on every machine.
function normal(random: () => number): number {
	let sum = -6
	for (let count = 0; count < 12; count++) sum += random()
	return sum
}

/** Y = X W + b, row by row: `rows` of X, a multiple of four. */
export function forward({floats}: Parameters, x: number, w: Block, b: Block, y: number, rows: number): void {
	floats.multiply(x, w.rows, 1, w.place, y, rows, w.columns, w.rows)
	const {at} = floats
	const n = w.columns
	for (let row = 0; row < rows; row++) {
		const base = y + row * n
		for (let column = 0; column < n; column++) at[base + column]! += at[b.place + column]!
	}
}

/** Gradients of W, b and X from those of Y; those of X are added to `dx` if `adds`, else written there. */
export function backward(
	{floats}: Parameters,
	x: number,
	w: Block,
	b: Block,
	dy: number,
	dx: number,
	rows: number,
	adds: boolean,
): void {
	floats.multiply(x, 1, w.rows, dy, w.gradient, w.rows, w.columns, rows, true)
	const {at} = floats
	const n = w.columns
	for (let row = 0; row < rows; row++) {
		const base = dy + row * n
		for (let column = 0; column < n; column++) at[b.gradient + column]! += at[base + column]!
	}
	floats.multiply(dy, n, 1, w.turned, dx, rows, w.rows, n, adds)
}

/** Writes the transposed copies anew: after each change of the weights. */
export function turn({floats, blocks}: Parameters): void {
	const {at} = floats
	for (const {place, rows, columns, turned} of Object.values(blocks)) {
		if (turned < 0) continue
		for (let row = 0; row < rows; row++)
			for (let column = 0; column < columns; column++)
				at[turned + column * rows + row] = at[place + row * columns + column]!
	}
}
