import type {Ink, LineStyle} from '../facts/presentation.js'
import {layers} from './layers.js'
import {tones} from './tones.js'

/** Style sheet of what the kinds and voices declare: colours, and lines in their lanes. */
export const colourStyle = (): string => [...layers.map(layerStyle), ...tones.map(toneStyle)].join('')

// `.k-date` is a word of the text that a date lies on, `.i-date` what is in the colour of dates.
function layerStyle({name, presentation: {ink, line, lane}}: (typeof layers)[number]): string {
	const own = `:root{--ink-${name}:${both(ink)}}.i-${name}{--ink:var(--ink-${name})}`
	if (line === null) return own
	const {image, size, plain} = lines[line]
	const drawn = image.replaceAll('INK', `var(--ink-${name})`)
	return `${own}.i-${name}{--line:${drawn};--line-size:${size}}.k-${name}{--lane-${lane}:${drawn};--size-${lane}:${size};--plain:${plain}}`
}

const toneStyle = ({wash, ink}: (typeof tones)[number], index: number): string =>
	`.t-${index}{--wash:${both(wash)};--tone:${both(ink)}}.from-${index}{--from:${both(ink)}}`

const both = ({light, dark}: Ink): string => `light-dark(${light},${dark})`

/** How lines are drawn: as a background that repeats, and as an underline where backgrounds aren't shown. */
const lines: Readonly<Record<LineStyle, {image: string; size: string; plain: string}>> = {
	thick: {image: 'linear-gradient(INK,INK)', size: '8px 2.5px', plain: 'solid'},
	solid: {image: 'linear-gradient(INK,INK)', size: '8px 1.5px', plain: 'solid'},
	dotted: {image: 'radial-gradient(circle at 2px 1.5px,INK 1.1px,transparent 1.5px)', size: '5px 3px', plain: 'dotted'},
	dashed: {image: 'linear-gradient(90deg,INK 5px,transparent 5px)', size: '8px 2px', plain: 'dashed'},
	double: {image: 'linear-gradient(INK 1px,transparent 1px 2px,INK 2px)', size: '8px 3px', plain: 'double'},
}
