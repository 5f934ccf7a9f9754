/** An element of SVG with attributes and children; strings become text. */
export function svg<K extends keyof SVGElementTagNameMap>(
	tag: K,
	attributes: Readonly<Record<string, string | number>> = {},
	...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
	const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
	made.append(...children)
	return made
}

const [width, height, margin] = [120, 28, 3]

/** A small line of a number over time, without axes; the last value has a point. */
export function sparkline(points: readonly (readonly [day: number, value: number])[]): SVGSVGElement {
	const days = points.map(([day]) => day)
	const values = points.map(([, value]) => value)
	const x = scale(Math.min(...days), Math.max(...days), margin, width - margin)
	const y = scale(Math.min(...values), Math.max(...values), height - margin, margin)
	const places = points.map(([day, value]) => [x(day), y(value)] as const)
	const last = places.at(-1)!
	return svg(
		'svg',
		{class: 'spark', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true'},
		svg('polyline', {points: places.map((place) => place.join()).join(' ')}),
		svg('circle', {cx: last[0], cy: last[1], r: 2.5}),
	)
}

const scale = (from: number, to: number, low: number, high: number): ((value: number) => number) => {
	const round = (value: number): number => Math.round(value * 10) / 10
	return (value) => round(to === from ? (low + high) / 2 : low + ((value - from) / (to - from)) * (high - low))
}
