/** The page's script and style sheet, each ready for its element. */
export const script: string
export const style: string
