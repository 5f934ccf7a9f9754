import type {FactLine} from '../../emit/fact-lines.js'
import type {VoiceData} from '../overview/overview-data.js'

const [fewestWords, mostWords] = [6, 32]

/** Words of each speaker that stand for all of theirs: the direct quote that matters most in its article and is short. */
export class Voices {
	readonly #best: ({readonly fact: number; readonly words: string; readonly score: number} | undefined)[] = []

	add(speakers: readonly number[], line: FactLine, fact: number): void {
		if (line.kind !== 'quote' || line.mode !== 'direct') return
		for (const {text} of line.content) {
			const words = text.replace(/\s+/g, ' ').trim()
			const count = words.split(' ').length
			if (count < fewestWords || count > mostWords) continue
			const isBegun = /^[\p{Lu}\p{N}]/u.test(words)
			// A whole sentence before a part of one.
			const score = line.salience + line.confidence + (isBegun && /[.!?]$/.test(words) ? 1 : isBegun ? 0.5 : 0)
			for (const speaker of speakers)
				if (score > (this.#best[speaker]?.score ?? 0))
					this.#best[speaker] = {fact, words: isBegun ? words : `… ${words}`, score}
		}
	}

	wordsOf(speaker: number): VoiceData['words'] {
		const best = this.#best[speaker]
		return best ? [best.fact, best.words] : null
	}
}
