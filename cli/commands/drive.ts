import { readConfig } from '../../config/config.ts'
import { readDrivenRows } from '../drive/deliveries-file.ts'
import { type DriveReport, drive } from '../drive/drive.ts'
import { doorsOf } from '../stage/doors.ts'
import { openStage } from '../stage/stage.ts'

/** Plays the first `limit` rows of a file of deliveries through the engine that runs here, or one of its own. */
export async function driveFile(path: string, limit: number): Promise<DriveReport> {
  const file = readDrivenRows(path, limit)
  const stage = await openStage(readConfig())
  try {
    return await drive(doorsOf(stage), file)
  } finally {
    await stage.close()
  }
}
