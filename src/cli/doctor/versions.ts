/** The numbers of a version: `20.19.0` → 20, 19, 0; a part that isn't there is 0. Null where it begins with no number. */
export function versionNumbers(version: string): readonly [number, number, number] | null {
	const found = /^[v=]?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?/.exec(version.trim())
	return found ? [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)] : null
}

/** Whether a version is a given one or a later one. */
export function isAtLeast(version: string, least: string): boolean {
	const [own, other] = [versionNumbers(version), versionNumbers(least)]
	if (!own || !other) return false
	const at = own.findIndex((number, place) => number !== other[place])
	if (at < 0) return !isPrerelease(version) || isPrerelease(least)
	return own[at]! > other[at]!
}

/** Whether a version is in the range `^tested` of npm: that or later, with the same first number that isn't 0. */
export function fitsCaret(version: string, tested: string): boolean {
	const [own, other] = [versionNumbers(version), versionNumbers(tested)]
	if (!own || !other || !isAtLeast(version, tested)) return false
	const leading = other.findIndex((number) => number > 0)
	const fixed = leading < 0 ? 3 : leading + 1
	return other.slice(0, fixed).every((number, place) => number === own[place])
}

const isPrerelease = (version: string): boolean => /^[v=]?\d+\.\d+\.\d+-/.test(version.trim())
