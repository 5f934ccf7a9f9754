import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** wink-nlp and its model of English. */
export const readWink = (): {winkNLP: typeof winkNLP; model: typeof model} => ({winkNLP, model})
