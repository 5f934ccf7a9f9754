import type {Correction} from '../../facts/corrections/correction.js'
import {percent} from '../counts.js'
import {contextOf, type Difference} from '../errors.js'
import {layer} from '../records/layer.js'
import {sayRecord} from './say.js'
import {type Judgement, judgeCorrections} from './verdicts.js'

/**
 * Of all that a reader judged, the share that is as the reader says: what was right is found as it was, what was wrong is found as it
 * was put right or no more, what was missing is found. `verdicts.right`, `.wrong`, `.missing`: of each verdict alone.
 */
export const verdictLayer = layer('sentences', (pairs) => {
	const judged: Judgement[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		const judgements = judgeCorrections(gold.corrections ?? [], found)
		judged.push(...judgements)
		for (const one of judgements) if (!one.holds) differences.push(differenceOf(gold.text, one))
	}
	const figures = (['right', 'wrong', 'missing'] as const).map((verdict) => ({
		metric: `verdicts.${verdict}`,
		value: shareOf(judged.filter(({correction}) => correction.verdict === verdict)),
	}))
	return {
		items: judged.length,
		figures: [{metric: 'verdicts', value: shareOf(judged)}, ...figures].filter(({value}) => value !== null),
		differences,
	}
})

const shareOf = (judged: readonly Judgement[]): number | null =>
	percent(judged.filter(({holds}) => holds).length, judged.length)

function differenceOf(text: string, {correction, wanted, found, fields}: Judgement): Difference {
	const {start, end} = correction.record.evidence
	const names = fields.map(({field}) => field).join(', ')
	return {
		kind: `${faults[correction.verdict]}${wanted && found ? `: ${names}` : wanted ? '' : ', and still there'}`,
		text: contextOf(text, start, end),
		gold: wanted && sayRecord(wanted),
		ours: found && sayRecord(found.record),
		rule: found && 'evidence' in found.of ? found.of.evidence.rule : null,
	}
}

const faults: Readonly<Record<Correction['verdict'], string>> = {
	right: 'was right',
	wrong: 'was wrong',
	missing: 'missing',
}
