import {overlaps} from '../../model/span.js'
import {percent} from '../counts.js'
import {contextOf, type Difference} from '../errors.js'
import {layer} from './layer.js'

/**
 * Of the clauses that an editor would put into a box of facts, the share that the evidence of the first facts by salience
 * touches: as many facts of an article as gold has clauses. Facts of one salience stand in the order of the text.
 */
export const keyLayer = layer('statement', (pairs) => {
	const sum = {gold: 0, touched: 0}
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		if (!gold.key) continue
		const first = [...found.facts].sort((a, b) => b.salience - a.salience).slice(0, gold.key.length)
		sum.gold += gold.key.length
		for (const clause of gold.key) {
			if (first.some(({evidence}) => overlaps(evidence, clause))) sum.touched++
			else
				differences.push({
					kind: 'key clause missed',
					text: gold.id,
					gold: contextOf(gold.text, clause.start, clause.end),
					ours: first.map(({evidence}) => evidence.text).join(' / '),
					rule: null,
				})
		}
	}
	const value = percent(sum.touched, sum.gold)
	return {items: sum.gold, figures: value === null ? [] : [{metric: 'key', value}], differences}
})
