import { Command } from 'commander'
import { readConfig } from '../config/config.ts'
import type { KeyRing } from './commands/keys.ts'
import { print, readJson } from './commands/print.ts'
import { namedFile } from './setup/caller-dir.ts'

const program = new Command('meanwhile').description('Dry runs of the rules, checks of what was recorded, and keys.')

// Each command loads what it needs: a dry run has no use for an engine.
program
  .command('simulate')
  .description('plays one order against the rules and prints its letters, steps, outcome and verdict')
  .argument('<case>', 'a file of JSON, or - for standard input')
  .action((path: string) => print(async () => (await import('./commands/simulate.ts')).runCase(readJson(path))))

program
  .command('judge')
  .description('prints what the law owed in each record of a file')
  .argument('<cases>', 'a file with an array of records, or - for standard input')
  .option('--explain', 'with the breaches and the reasons', false)
  .action((path: string, { explain }: { explain: boolean }) =>
    print(async () => (await import('./commands/judge.ts')).judgeFile(readJson(path), explain)),
  )

program
  .command('punctuality')
  .description('learns how late suppliers are from one file of deliveries and tells how that serves on another')
  .argument('<learn>', 'a CSV file of deliveries to learn from')
  .argument('<check>', 'a CSV file of deliveries to check on')
  .action((learn: string, check: string) =>
    print(async () => {
      const { punctuality } = await import('./commands/punctuality.ts')
      return punctuality(namedFile(learn), namedFile(check))
    }),
  )

program
  .command('drive')
  .description('plays a file of real deliveries through the engine that runs here, or one of its own, and adds up')
  .argument('<deliveries>', 'a CSV file of deliveries')
  .option('--limit <rows>', 'only the first so many rows', Number, Number.POSITIVE_INFINITY)
  .action((path: string, { limit }: { limit: number }) =>
    print(async () => {
      const { driveFile } = await import('./commands/drive.ts')
      const report = await driveFile(namedFile(path), limit)
      if (report.lost > 0 || report.doubled > 0) process.exitCode = 1
      return report
    }),
  )

program
  .command('verify')
  .description('checks that an evidence bundle is as it was signed, and judges its record again')
  .argument('<bundle>', 'a ZIP from GET /v1/backorders/:id/evidence.zip')
  .option('--key <file>', "the shop's key, from its /.well-known/meanwhile-evidence-key.json")
  .action((bundle: string, { key }: { key?: string }) =>
    print(async () => {
      const { verifyFile } = await import('./commands/verify.ts')
      const finding = verifyFile(namedFile(bundle), key === undefined ? null : namedFile(key))
      if (!finding.ok) process.exitCode = 1
      return finding
    }),
  )

const keys = program.command('keys').description('who is let in at the API, with what scopes')
const onKeys = (use: (ring: KeyRing) => Promise<unknown>) =>
  print(async () => (await import('./commands/keys.ts')).withKeyRing(readConfig(), use))

keys
  .command('create')
  .description('makes a key and prints it, this once: only its hash is kept')
  .argument('<name>', 'what it is for')
  .requiredOption('--scopes <list>', 'what it may do, such as backorders:write,backorders:read')
  .action((name: string, { scopes }: { scopes: string }) => onKeys((ring) => ring.create({ name, scopes })))

keys
  .command('list')
  .description('prints every key that is let in, and when it was used last')
  .action(() => onKeys((ring) => ring.list()))

keys
  .command('revoke')
  .description('shuts a key out, from now on')
  .argument('<id>', 'as list prints it')
  .action((id: string) => onKeys((ring) => ring.revoke(id)))

await program.parseAsync()
