import type {Company} from './company.js'
import {areFar} from './posts.js'
import {type Profile, traitsOf} from './profile.js'

/** What speaks for and against two profiles being of one person, as logarithms of odds. */
export interface Evidence {
	/** 0 or more: what they share. */
	readonly shared: number
	/** 0 or less: what can hardly be true of one person. */
	readonly against: number
}

/**
 * Weights by hand: what two articles say of one person agrees or differs that much more often than what they say of two of one
 * name. Measured together on newsfacts: `npm run bench -- archive --section entities`.
 */
const weights = {
	post: 1,
	/** The same post in the same organization or place. */
	office: 1.5,
	organization: 1.5,
	place: 1,
	nation: 0.5,
	age: 2,
	kin: 2.5,
	/** The most that names in common say. */
	company: 3,
	otherPost: -0.7,
	farPost: -3,
	otherNation: -2,
	/** Their articles are about the same country, or about different ones. */
	country: 0.25,
	otherCountry: -1,
	otherAge: -6,
	otherGender: -2.5,
	/** Both are named with several others, none of them the same. */
	otherCompany: -0.75,
	longAgo: -1,
}

/** So many days apart are long ago: twenty years. */
const longAgo = 20 * 365

/** Company that weighs so much should share a name. */
const muchCompany = 2

/** What two profiles of people share, and where they differ. Linear in the smaller one. */
export function compareProfiles(a: Profile, b: Profile, company: Company): Evidence {
	let shared = 0
	let against = 0
	const add = (value: number): void => {
		if (value > 0) shared += value
		else against += value
	}
	const offices = sharesTrait(a, b, 'at/') || sharesTrait(a, b, 'in/')
	const post = comparePosts(a, b)
	if (post === 'same') add(weights.post + (offices ? weights.office : 0))
	else if (post !== null) add(post === 'far' ? weights.farPost : weights.otherPost)
	if (sharesTrait(a, b, 'at/')) add(weights.organization)
	if (sharesTrait(a, b, 'in/')) add(weights.place)
	if (sharesTrait(a, b, 'kin/')) add(weights.kin)
	const nation = compareNations(traitsOf(a, 'nation'), traitsOf(b, 'nation'))
	if (nation !== null) add(nation ? weights.nation : weights.otherNation)
	const country = compareCountries(a, b)
	if (country !== null) add(country ? weights.country : weights.otherCountry)
	const age = compareAges(traitsOf(a, 'born'), traitsOf(b, 'born'))
	if (age !== null) add(age ? weights.age : weights.otherAge)
	if (gender(a) * gender(b) < 0) add(weights.otherGender)
	const together = compareCompany(a, b, company)
	add(together === null ? weights.otherCompany : Math.min(weights.company, together))
	if (a.first !== null && b.first !== null && (a.first - b.last! > longAgo || b.first - a.last! > longAgo))
		add(weights.longAgo)
	return {shared, against}
}

const smaller = (a: Profile, b: Profile): [Profile, Profile] =>
	a.traits.size + a.company.size <= b.traits.size + b.company.size ? [a, b] : [b, a]

function sharesTrait(a: Profile, b: Profile, kind: string): boolean {
	const [few, many] = smaller(a, b)
	for (const trait of few.traits.keys()) if (trait.startsWith(kind) && many.traits.has(trait)) return true
	return false
}

// Posts are far where most pairs of them are, each by the number of sightings that state it.
function comparePosts(a: Profile, b: Profile): 'same' | 'far' | 'other' | null {
	const [few, many] = smaller(a, b)
	const [x, y] = [traitsOf(few, 'post'), traitsOf(many, 'post')]
	if (x.length === 0 || y.length === 0) return null
	if (x.some((post) => many.traits.has(`post/${post}`))) return 'same'
	let [far, all] = [0, 0]
	for (const post of x.slice(0, 16))
		for (const other of y.slice(0, 64)) {
			const count = many.traits.get(`post/${other}`)!
			all += count
			if (areFar(post, other)) far += count
		}
	return far * 2 > all ? 'far' : 'other'
}

// By code; a country without one can be the same as one with it.
function compareNations(a: readonly string[], b: readonly string[]): boolean | null {
	if (a.some((nation) => b.includes(nation))) return true
	const isCoded = (nation: string): boolean => /^[A-Z]{2}$/.test(nation)
	return a.some(isCoded) && b.some(isCoded) && a.every(isCoded) && b.every(isCoded) ? false : null
}

function compareCountries({countries: a}: Profile, {countries: b}: Profile): boolean | null {
	if (a.size === 0 || b.size === 0) return null
	const [few, many] = a.size <= b.size ? [a, b] : [b, a]
	for (const country of few.keys()) if (many.has(country)) return true
	return false
}

// `1974-1975` and `1975-1976`: a birthday or a reporter's slip apart
function compareAges(a: readonly string[], b: readonly string[]): boolean | null {
	if (a.length === 0 || b.length === 0) return null
	const years = (span: string): [number, number] => span.split('-').map(Number) as [number, number]
	return a.some((one) =>
		b.some((other) => {
			const [[from, to], [start, end]] = [years(one), years(other)]
			return from <= end + 1 && start <= to + 1
		}),
	)
}

// 1 for a woman, -1 for a man, 0 where it is open.
const gender = ({female, male}: Profile): number => (female > male * 2 ? 1 : male > female * 2 ? -1 : 0)

/** The weight of the names that both are named with; null where both have much company and share none of it. */
export function compareCompany(a: Profile, b: Profile, company: Company): number | null {
	const [few, many] = a.company.size <= b.company.size ? [a, b] : [b, a]
	let [shared, all] = [0, 0]
	for (const key of few.company.keys()) {
		const weight = company.weight(key)
		all += weight
		if (many.company.has(key)) shared += weight
	}
	return shared === 0 && all >= muchCompany ? null : shared
}
