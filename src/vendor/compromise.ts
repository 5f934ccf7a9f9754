import nlp from 'compromise'

/** compromise with all its parts. */
export const readCompromise = (): typeof nlp => nlp
