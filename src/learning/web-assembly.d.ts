// What is used of WebAssembly, which browsers and Node have in common.
declare namespace WebAssembly {
	class Memory {
		constructor(limits: {initial: number})
		readonly buffer: ArrayBuffer
	}
	class Module {
		constructor(bytes: Uint8Array<ArrayBuffer>)
	}
	class Instance {
		constructor(module: Module, imports: Record<string, Record<string, unknown>>)
		readonly exports: Record<string, unknown>
	}
}
