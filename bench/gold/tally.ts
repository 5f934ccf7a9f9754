import {percent} from '#src/evaluate/counts.js'
import type {Figure} from '#src/evaluate/score.js'

/** How much of gold is found and how much of ours is right, counted apart: as where only one side is split by type. */
export interface Sides {
	readonly foundGold: number
	readonly gold: number
	readonly rightOurs: number
	readonly ours: number
}

/** Sides by name, summed up as texts come. */
export type Tally = Map<string, Sides>

export function addSides(tally: Tally, name: string, {foundGold, gold, rightOurs, ours}: Sides): void {
	const old = tally.get(name) ?? {foundGold: 0, gold: 0, rightOurs: 0, ours: 0}
	tally.set(name, {
		foundGold: old.foundGold + foundGold,
		gold: old.gold + gold,
		rightOurs: old.rightOurs + rightOurs,
		ours: old.ours + ours,
	})
}

/** F1, precision and recall of a name, in per cent; null without gold. */
export function sideFigures(tally: Tally, name: string): Figure[] {
	const sides = tally.get(name)
	const recall = sides ? percent(sides.foundGold, sides.gold) : null
	const precision = sides ? percent(sides.rightOurs, sides.ours) : null
	return [
		{metric: `${name}.f1`, value: recall === null ? null : harmonic(precision ?? 0, recall)},
		{metric: `${name}.precision`, value: precision},
		{metric: `${name}.recall`, value: recall},
	]
}

const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0)
