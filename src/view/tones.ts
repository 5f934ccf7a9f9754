import type {Ink} from '../facts/presentation.js'

/** A voice's colours: behind its words, and of its name. */
export interface Tone {
	readonly wash: Ink
	readonly ink: Ink
}

const tone = (wash: string, ink: string, darkWash: string, darkInk: string): Tone => ({
	wash: {light: wash, dark: darkWash},
	ink: {light: ink, dark: darkInk},
})

/** Colours for voices, in the order of how much each says; the last serves all others. */
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
