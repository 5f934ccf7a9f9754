/** Verbs that say how many times as much there is, by lemma: `sales nearly doubled` grew. */
export const multiplying = /^(?:double|halve|quadruple|quintuple|treble|triple)$/
