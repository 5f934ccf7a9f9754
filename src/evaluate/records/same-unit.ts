/** Gold's unit and ours are the same: by word, British or American, or by symbol (`kilometer`, `km`; `USD/year`). */
export function sameUnit(
	gold: string | null,
	ours: {readonly unit: string | null; readonly unitCode: string | null},
): boolean {
	const wanted = plainUnit(gold)
	return wanted === plainUnit(ours.unit) || (wanted !== '' && wanted === plainUnit(ours.unitCode))
}

const plainUnit = (unit: string | null): string =>
	(unit ?? '')
		.toLowerCase()
		.replace(/ ?(?:\/|\bper\b) ?/g, '/')
		.replace(/(met|lit)re\b/g, '$1er')
