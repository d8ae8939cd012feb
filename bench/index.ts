const benches = ['core', 'conversation', 'storefront', 'courier', 'allocate', 'fanout'] as const

/** What one bench measured; printed as the last line. */
type Bench = { run(progress: (line: string) => void): Promise<Record<string, unknown>> | Record<string, unknown> }

const [name] = process.argv.slice(2)
const known = benches.find((bench) => bench === name)
if (known) {
  // Built at run time: a bench that is not wanted is not loaded.
  const bench = (await import(`./${known}.ts`)) as Bench
  const result = await bench.run((line) => console.error(line))
  console.log(JSON.stringify(result))
} else {
  console.error(`Usage: npm run bench -- ${benches.join('|')}`)
  process.exitCode = 1
}
