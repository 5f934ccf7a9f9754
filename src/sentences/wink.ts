import model from 'wink-eng-lite-web-model'
import winkNLP, {type WinkMethods} from 'wink-nlp'

let engine: WinkMethods | undefined

/** wink-nlp with sentence and part-of-speech pipes, loaded on first use (some 50 ms). */
export function loadWink(): WinkMethods {
	engine ??= winkNLP(model, ['sbd', 'pos'])
	return engine
}
