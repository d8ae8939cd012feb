import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { ZodError } from 'zod'
import { judge, shapeAsCase } from '../backorder/law/judge.ts'
import { callerDir, readConfig } from '../config.ts'
import { judgeCases } from './commands/judge-cases.ts'
import { DeliveriesError, punctuality } from './commands/punctuality.ts'
import { runCase } from './commands/simulate.ts'
import { VerifyError, verifyFile } from './commands/verify.ts'
import { doorsOf } from './demo/doors.ts'
import { openStage } from './demo/stage.ts'
import { readDrivenRows } from './drive/deliveries-file.ts'
import { drive } from './drive/drive.ts'

const program = new Command('meanwhile').description('Dry runs of the rules: no server, no database, no clock.')

program
  .command('simulate')
  .description('plays one order against the rules and prints its letters, steps, outcome and verdict')
  .argument('<case>', 'a file of JSON, or - for standard input')
  .action((path: string) => print(() => runCase(readJson(path))))

program
  .command('judge')
  .description('prints what the law owed in each record of a file')
  .argument('<cases>', 'a file with an array of records, or - for standard input')
  .option('--explain', 'with the breaches and the reasons', false)
  .action((path: string, { explain }: { explain: boolean }) =>
    print(() =>
      judgeCases(readJson(path)).map(({ record, law }) => {
        const verdict = judge(record, law)
        return explain ? verdict : shapeAsCase(verdict)
      }),
    ),
  )

program
  .command('punctuality')
  .description('learns how late suppliers are from one file of deliveries and tells how that serves on another')
  .argument('<learn>', 'a CSV file of deliveries to learn from')
  .argument('<check>', 'a CSV file of deliveries to check on')
  .action((learn: string, check: string) =>
    print(() => punctuality(resolve(callerDir(), learn), resolve(callerDir(), check))),
  )

program
  .command('drive')
  .description('plays a file of real deliveries through the engine that runs here, or one of its own, and adds up')
  .argument('<deliveries>', 'a CSV file of deliveries')
  .option('--limit <rows>', 'only the first so many rows', Number, Number.POSITIVE_INFINITY)
  .action((path: string, { limit }: { limit: number }) =>
    print(async () => {
      const file = readDrivenRows(resolve(callerDir(), path), limit)
      const stage = await openStage(readConfig())
      try {
        const report = await drive(doorsOf(stage), file)
        if (report.lost > 0 || report.doubled > 0) process.exitCode = 1
        return report
      } finally {
        await stage.close()
      }
    }),
  )

program
  .command('verify')
  .description('checks that an evidence bundle is as it was signed, and judges its record again')
  .argument('<bundle>', 'a ZIP from GET /v1/backorders/:id/evidence.zip')
  .option('--key <file>', "the shop's key, from its /.well-known/meanwhile-evidence-key.json")
  .action((bundle: string, { key }: { key?: string }) =>
    print(() => {
      const finding = verifyFile(resolve(callerDir(), bundle), key === undefined ? null : resolve(callerDir(), key))
      if (!finding.ok) process.exitCode = 1
      return finding
    }),
  )

await program.parseAsync()

function readJson(path: string): unknown {
  const text = path === '-' ? readFileSync(0, 'utf8') : readFileSync(resolve(callerDir(), path), 'utf8')
  return JSON.parse(text)
}

/** Prints the result as JSON; a mistake in the input is one clear message and exit code 1. */
async function print(run: () => unknown): Promise<void> {
  try {
    console.log(JSON.stringify(await run(), null, 2))
  } catch (error) {
    if (error instanceof ZodError) {
      for (const { path, message } of error.issues) console.error(`/${path.join('/')}: ${message}`)
    } else if (error instanceof DeliveriesError || error instanceof VerifyError) console.error(error.message)
    else if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) console.error(error.message)
    else throw error
    process.exitCode = 1
  }
}
