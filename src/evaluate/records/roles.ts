import type {RoleFact} from '../../facts/role/schema.js'
import {calibrationError} from '../calibration.js'
import {countsOf, figuresOf, percent} from '../counts.js'
import type {Difference} from '../errors.js'
import {sameOrganization} from '../same-name.js'
import {headWord} from './head-word.js'
import {layer} from './layer.js'
import {namesSame} from './names-same.js'
import type {RecordRole} from './record-article.js'

/** Roles with person and head of the title right, each told once; on those, the organization. */
export const roleLayer = layer('role', (pairs) => {
	const sum = {gold: 0, ours: 0, right: 0, organization: 0, asked: 0}
	const judged: {confidence: number; right: boolean}[] = []
	const differences: Difference[] = []
	for (const {gold, found} of pairs) {
		const golds = once(gold.roles, ({person, title, organization}) => `${person}|${headWord(title)}|${organization}`)
		const facts = found.facts.filter((fact) => fact.kind === 'role')
		const left = new Set(
			once(facts, ({personId, title, organization}) => `${personId}|${headWord(title)}|${organization}`),
		)
		sum.gold += golds.length
		sum.ours += left.size
		for (const role of golds) {
			const same = [...left].filter(
				(one) =>
					headWord(one.title) === headWord(role.title) && namesSame(gold, role.person, one.person, one.personId, found),
			)
			const ours = same.find((one) => rightOrganization(role, one)) ?? same[0]
			if (!ours) {
				differences.push({kind: 'role missed', text: gold.id, gold: say(role), ours: null, rule: null})
				continue
			}
			left.delete(ours)
			sum.right++
			if (role.organization !== undefined) sum.asked++
			const right = rightOrganization(role, ours)
			if (right && role.organization !== undefined) sum.organization++
			if (!right) differences.push(differenceOf('role: organization', role, ours))
			judged.push({confidence: ours.confidence, right})
		}
		for (const one of left) {
			differences.push(differenceOf('role invented', null, one))
			judged.push({confidence: one.confidence, right: false})
		}
	}
	return {
		items: sum.gold,
		figures: [
			...figuresOf('roles', countsOf(sum.right, sum.ours, sum.gold)),
			{metric: 'roles.organization', value: percent(sum.organization, sum.asked)},
			{metric: 'roles.ece', value: calibrationError(judged)},
		],
		differences,
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
