import * as zlib from 'node:zlib'

/** The same as in crc32.ts, by Node, which has it from 20.15 on (its types don't). */
export const {crc32} = zlib as unknown as {readonly crc32: (bytes: Uint8Array) => number}
