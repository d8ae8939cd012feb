import { setTimeout as delay } from 'node:timers/promises'
import { type Connection, isGrpcServiceError } from '@temporalio/client'
import { msToTs } from '@temporalio/common/lib/time.js'
import { searchAttributes } from '../../workflows/messages.ts'
import { SetupError } from './progress.ts'

// Values of temporal.api.enums.v1.IndexedValueType.
const datetime = 6
const keywordList = 7
const attributeTypes: Readonly<Record<string, number>> = {
  [searchAttributes.skus]: keywordList,
  [searchAttributes.endingDate]: datetime,
}

// Values of grpc.status.
const notFound = 5
const alreadyExists = 6
const permissionDenied = 7
const unimplemented = 12

const retentionDays = 30
const usableTimeoutMs = 60_000

/** Registers the namespace and the search attributes where they are missing, and returns when workflows can use both. */
export async function prepareNamespace(connection: Connection, namespace: string): Promise<void> {
  await registerNamespace(connection, namespace)
  await untilUsable(namespace, () => addSearchAttributes(connection, namespace))
  await untilUsable(namespace, () => probe(connection, namespace))
}

async function registerNamespace(connection: Connection, namespace: string): Promise<void> {
  if (await isThere(connection, namespace)) return
  await allowing(alreadyExists, () =>
    connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs(retentionDays * 86_400_000),
    }),
  ).catch((error: unknown) => {
    throw new SetupError(`The Temporal namespace ${namespace} is missing and could not be registered: ${reason(error)}`)
  })
}

async function isThere(connection: Connection, namespace: string): Promise<boolean> {
  const found = await allowing(notFound, () => connection.workflowService.describeNamespace({ namespace }))
  return found !== null
}

async function addSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const listed = await whereAllowed(() => connection.operatorService.listSearchAttributes({ namespace }))
  // Temporal Cloud keeps these calls to its own console; the probe then says what is missing.
  if (!listed) return
  const { customAttributes } = listed
  const missing = Object.entries(attributeTypes).filter(([name]) => !(name in (customAttributes ?? {})))
  if (missing.length === 0) return
  await whereAllowed(() =>
    allowing(alreadyExists, () =>
      connection.operatorService.addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing) }),
    ),
  )
}

/** Asks each part that a workflow needs: matching, history, and the search by attributes. */
async function probe(connection: Connection, namespace: string): Promise<void> {
  const service = connection.workflowService
  await service.describeTaskQueue({ namespace, taskQueue: { name: 'probe' }, taskQueueType: 1 })
  await allowing(notFound, () => service.describeWorkflowExecution({ namespace, execution: { workflowId: 'probe' } }))
  const query = Object.keys(attributeTypes)
    .map((name) => `${name} is not null`)
    .join(' and ')
  await service.countWorkflowExecutions({ namespace, query })
}

async function untilUsable(namespace: string, attempt: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + usableTimeoutMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isGrpcServiceError(error)) throw error
      if (Date.now() > deadline)
        throw new SetupError(
          `The Temporal namespace ${namespace} could not be prepared: ${reason(error)}. ` +
            `It needs the search attributes ${searchAttributes.skus} (KeywordList) and ${searchAttributes.endingDate} (Datetime)`,
        )
      await delay(50)
    }
  }
}

const whereAllowed = <T>(call: () => Promise<T>): Promise<T | null> =>
  allowing(unimplemented, () => allowing(permissionDenied, call))

async function allowing<T>(code: number, call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === code) return null
    throw error
  }
}

function reason(error: unknown): string {
  return isGrpcServiceError(error) ? error.details : String(error)
}
