/** A word that stands for what is named elsewhere. */
export const isPronoun = (words: string): boolean => pronoun.test(words)

const pronoun = /^(?:he|she|it|they|we|i|you|him|her|them|us|me|who|which|that|this|these|those)$/i
