import { backupSupplier } from './backup-supplier.ts'
import { learnedSupplier } from './learned-supplier.ts'
import { quota } from './quota.ts'
import type { Story, StoryStage } from './story.ts'

/** Every story of the demo on one stage. */
export const storiesOf = (stage: StoryStage): Story[] => [quota(stage), learnedSupplier(stage), backupSupplier(stage)]
