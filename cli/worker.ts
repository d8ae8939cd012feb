import { serveWork } from './engine/serve.ts'
import { main } from './setup/main.ts'

await main(serveWork)
