import {existsSync, readFileSync} from 'node:fs'
import {describe, expect} from '@jest/globals'
import type {Score} from '../../src/evaluate/score.js'
import type {GoldFile, Task} from '../../src/evaluate/task.js'
import type {Extraction} from '../../src/facts/extraction.js'

// Scorers tried on the gold sets, where they are at hand.

const folder = new URL('../../../shared/gold/', import.meta.url)
const there = existsSync(folder)
if (!there) console.warn('no ../shared/gold: the scorers are not tried on real gold')
export const onGold = there ? describe : describe.skip

export const fileOf = (path: string): GoldFile => ({path, text: readFileSync(new URL(path, folder), 'utf8')})

export function scoreOf<Gold>(task: Task<Gold>, path: string, find: (gold: Gold) => Extraction, limit = 40): Score {
	const file = fileOf(path)
	expect(task.accepts(file)).toBe(true)
	const items = task.read(file).slice(0, limit)
	return task.score(items.map((gold) => ({gold, found: find(gold)})))
}

export const values = ({figures}: Score): Record<string, number | null> =>
	Object.fromEntries(figures.map(({metric, value}) => [metric, value]))

/** All figures are 100, those that can't be distinguished. */
export function expectPerfect(score: Score, except: RegExp = /^$/): void {
	expect(score.items).toBeGreaterThan(0)
	for (const {metric, value} of score.figures)
		if (value !== null && !except.test(metric) && metric !== 'ece') expect([metric, value]).toEqual([metric, 100])
}
