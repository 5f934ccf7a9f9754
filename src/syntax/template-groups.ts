import type {Templates} from '../learning/templates.js'
import {compileParserTemplates, viewOf} from './parser-features.js'
import {templates} from './parser-templates.js'

/**
 * Templates that read the same few places. Their weights are summed once for all configurations that look alike there,
 * which on news are half as many as all configurations, or a third.
 */
export interface TemplateGroup {
	readonly templates: Templates
	/** Numbers in a view of all that decides what these templates see. */
	readonly key: Int32Array
	/** Number of the group whose sum this one's contains; -1 for none. */
	readonly base: number
}

/** `on`: what tells states apart; `with`: what follows from that, such as the neighbours of a node in the text. */
interface Places {
	readonly on: string
	readonly with?: string
	readonly base?: string
}

const front = {on: 'b0', with: 'b1 b2 b3 b0-1'}
const top = {on: 's0', with: 's0-1 s0+1'}
const second = {on: 's1', with: 's1-1 s1+1'}
const secondDependents = 's1l1 s1l1.label s1r1 s1r1.label s1r2 s1r2.label s1.lefts s1.rights'

const places: Readonly<Record<string, Places>> = {
	front,
	top,
	second,
	'front with dependents': {on: 'b0l1 b0l1.label b0l2 b0l2.label b0.lefts', base: 'front'},
	'top with dependents': {
		on: 's0l1 s0l1.label s0l2 s0l2.label s0r1 s0r1.label s0r2 s0r2.label s0r1r1 s0r1r1.label s0l1l1 s0.lefts s0.rights',
		base: 'top',
	},
	'second with dependents': {on: secondDependents, base: 'second'},
	stack: {on: `${second.on} ${top.on}`, with: `${second.with} ${top.with} gap1 between1`},
	'stack with dependents': {on: secondDependents, base: 'stack'},
	'top and front': {on: `${top.on} ${front.on}`, with: `${top.with} ${front.with} gap between`},
}

const names = Object.keys(places)

/** The names of what a group knows: `on`, `with`, and those of its base. */
const knownTo = ({on, with: more, base}: Places): string[] => [
	...on.split(' '),
	...(more?.split(' ') ?? []),
	...(base === undefined ? [] : knownTo(places[base]!)),
]
const keyOf = ({on, base}: Places): string[] => [...(base === undefined ? [] : keyOf(places[base]!)), ...on.split(' ')]

// The first group that knows all that a template reads.
function groupOf(template: string): number {
	const numbers = template
		.split(' ')
		.filter((atom) => atom !== 'none')
		.map(viewOf)
	return names.findIndex((name) => {
		const known = new Set(knownTo(places[name]!).map(viewOf))
		return numbers.every((number) => known.has(number))
	})
}

const grouped = templates.map((template) => ({template, group: groupOf(template)}))
const templatesOf = (group: number): Templates =>
	compileParserTemplates(grouped.filter((one) => one.group === group).map(({template}) => template))

/** All groups, a base before those built on it. */
export const templateGroups: readonly TemplateGroup[] = names.map((name, number) => ({
	templates: templatesOf(number),
	key: Int32Array.from(keyOf(places[name]!), viewOf),
	base: names.indexOf(places[name]!.base ?? ''),
}))

/** Numbers of the groups that no other contains: their sums and the weights of `jointTemplates` make up a score. */
export const outerGroups: readonly number[] = names.flatMap((name, number) =>
	names.some((other) => places[other]!.base === name) ? [] : number,
)

/** The templates that belong to no group. */
export const jointTemplates = templatesOf(-1)
