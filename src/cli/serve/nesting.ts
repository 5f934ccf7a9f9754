/** Levels of lists and objects that an article may have: threads can't be handed thousands, and no field has as many. */
export const maxLevels = 50

/** Whether a value out of JSON has lists and objects within each other more than so many levels deep. */
export function isNestedDeeper(value: unknown, levels: number = maxLevels): boolean {
	let level: readonly unknown[] = [value]
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > levels) return true
		level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
	}
	return false
}
