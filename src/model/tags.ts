/** The XPOS of a verb form that can head a clause by itself: modals, past and present. */
export const finiteTag = /^(?:MD|VBD|VBP|VBZ)$/
