import type {RoleFact} from '../../facts/role/schema.js'
import {calibrationFigures} from '../calibration.js'
import {type Counts, countsOf, figuresOver, percent} from '../counts.js'
import type {Difference} from '../errors.js'
import {sameOrganization} from '../same-name.js'
import {layer} from './layer.js'
import type {RecordRole} from './record-article.js'
import {headWord, namesSame} from './same-words.js'

/** Roles with person and head of the title right, each counted once; on those, the organization. */
export const roleLayer = layer('role', (pairs) => {
	const sum = {gold: 0, organization: 0, asked: 0}
	const counts: Counts[] = []
	const judged: {confidence: number; right: boolean}[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		const golds = once(gold.roles, ({person, title, organization}) => `${person}|${headWord(title)}|${organization}`)
		const facts = found.facts.filter((fact) => fact.kind === 'role')
		const left = new Set(
			once(facts, ({personId, title, organization}) => `${personId}|${headWord(title)}|${organization}`),
		)
		sum.gold += golds.length
		const ours = left.size
		for (const role of golds) {
			const same = [...left].filter(
				(one) =>
					headWord(one.title) === headWord(role.title) && namesSame(gold, role.person, one.person, one.personId, found),
			)
			const best = same.find((one) => rightOrganization(role, one)) ?? same[0]
			if (!best) {
				differences.push({kind: 'role missed', text: gold.id, gold: say(role), ours: null, rule: null})
				continue
			}
			left.delete(best)
			if (role.organization !== undefined) sum.asked++
			const right = rightOrganization(role, best)
			if (right && role.organization !== undefined) sum.organization++
			if (!right) differences.push(differenceOf('role: organization', role, best))
			judged.push({confidence: best.confidence, right})
		}
		counts.push(countsOf(ours - left.size, ours, golds.length))
		for (const one of left) {
			differences.push(differenceOf('role invented', null, one))
			judged.push({confidence: one.confidence, right: false})
		}
	}
	return {
		items: sum.gold,
		figures: [
			...figuresOver('roles', counts),
			{metric: 'roles.organization', value: percent(sum.organization, sum.asked)},
			...calibrationFigures('roles', judged),
		],
		differences,
		judged,
	}
})

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
	return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

// `Russian President`: gold names the country, ours may have it as the place.
function rightOrganization(gold: RecordRole, {organization, place}: RoleFact): boolean {
	if (gold.organization === undefined) return true
	if (gold.organization === null) return organization === null
	return [organization, place].some((name) => name !== null && sameOrganization(gold.organization!, name))
}

const say = ({person, title, organization}: RecordRole): string =>
	`${person} | ${title ?? '–'} | ${organization ?? '–'}`

const differenceOf = (kind: string, gold: RecordRole | null, ours: RoleFact): Difference => ({
	kind,
	text: ours.evidence.text,
	gold: gold && say(gold),
	ours: say(ours),
	rule: ours.evidence.rule,
})
