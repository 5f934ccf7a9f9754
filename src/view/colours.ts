import type {Ink, LineStyle} from '../facts/presentation.js'
import {layers} from './layers.js'

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

/** A voice's colours: behind its words, and of its name. */
export interface Tone {
	readonly wash: Ink
	readonly ink: Ink
}

const tone = (wash: string, ink: string, darkWash: string, darkInk: string): Tone => ({
	wash: {light: wash, dark: darkWash},
	ink: {light: ink, dark: darkInk},
})

/** Colours for voices, by number of their items; the last is for all others. */
export const tones: readonly Tone[] = [
	tone('#dde9f7', '#1d578f', '#1c3147', '#8fc1f2'),
	tone('#fbe5cf', '#8f4300', '#452e19', '#f3b27c'),
	tone('#dff0d9', '#2c6626', '#22391f', '#9ad290'),
	tone('#f8dfe9', '#99265c', '#43232f', '#f0a3c3'),
	tone('#e7e0f7', '#5b3f9e', '#302748', '#c2b0f3'),
	tone('#d5efec', '#0a645f', '#173a38', '#74d1c9'),
	tone('#f4ebc4', '#6a5600', '#3c3514', '#dcc75f'),
	tone('#ecdfd3', '#73462a', '#3a2c22', '#d8b196'),
	tone('#e9e6df', '#57534b', '#2e2f32', '#b8b3a9'),
]
