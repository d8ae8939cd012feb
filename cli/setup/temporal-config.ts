import { join } from 'node:path'

/** Where a development server keeps its state: a folder, or memory that ends with it. */
export type Store = { dataDir: string } | 'memory'

/** Two loopback ports, one to call and one to gossip, for each of the four services. */
export interface ServicePorts {
  frontend: Ports
  history: Ports
  matching: Ports
  worker: Ports
}
interface Ports {
  grpcPort: number
  membershipPort: number
}

/** How many ports a server needs. */
export const portCount = 8

/** Deals out portCount ports to the services, always in the same order. */
export function servicePorts(ports: readonly number[]): ServicePorts {
  const pair = (index: number) => ({ grpcPort: ports[2 * index]!, membershipPort: ports[2 * index + 1]! })
  return { frontend: pair(0), history: pair(1), matching: pair(2), worker: pair(3) }
}

/** The settings that a development server is started with, whichever binary it comes from; keys of Temporal's dynamic configuration. */
export const dynamicConfig: Readonly<Record<string, unknown>> = {
  'frontend.WorkflowTimeSkippingEnabled': true,
  // A conversation of years skips more often than the 200 times that are allowed at once by default.
  'frontend.WorkflowTimeSkippingMaxSkipPerSession': 1_000_000,
  // New search attributes and namespaces are usable at once instead of after their caches' next refresh.
  'system.forceSearchAttributesCacheRefreshOnRead': true,
  'system.namespaceCacheRefreshInterval': '200ms',
  // One machine gains nothing from four partitions, and a task that finds its poller at once is never written down.
  'matching.numTaskqueueReadPartitions': 1,
  'matching.numTaskqueueWritePartitions': 1,
  // A timer that is set is first looked at this much later, and so each skip of time takes as long: 1 s by default.
  'history.timerProcessorMaxTimeShift': '10ms',
  // With one shard everybody shares a queue, and 20 looks a second at it would make each step wait 50 ms.
  'history.timerProcessorMaxPollRPS': 200,
  'history.transferProcessorMaxPollRPS': 200,
  'frontend.rps': 20_000,
  'frontend.namespaceRPS': 20_000,
  'frontend.namespaceRPS.visibility': 1_000,
  'history.persistenceMaxQPS': 100_000,
  'matching.persistenceMaxQPS': 100_000,
  'frontend.persistenceMaxQPS': 100_000,
}

/** The server's configuration and its dynamic configuration, each as text that a YAML reader takes (JSON is YAML). */
export function serverConfig(options: { store: Store; ports: ServicePorts; dynamicConfigPath: string }): string {
  const { store, ports, dynamicConfigPath } = options
  const services = Object.entries(ports).map(([name, rpc]) => [name, { rpc: { ...rpc, bindOnLocalHost: true } }])
  return JSON.stringify(
    {
      log: { stdout: true, level: 'warn' },
      persistence: {
        defaultStore: 'default',
        visibilityStore: 'visibility',
        numHistoryShards: 1,
        datastores: { default: { sql: sqlite(store, 'temporal') }, visibility: { sql: sqlite(store, 'visibility') } },
      },
      global: { membership: { maxJoinDuration: '5s', broadcastAddress: '127.0.0.1' } },
      services: Object.fromEntries(services),
      clusterMetadata: {
        enableGlobalNamespace: false,
        failoverVersionIncrement: 10,
        masterClusterName: 'active',
        currentClusterName: 'active',
        clusterInformation: {
          active: {
            enabled: true,
            initialFailoverVersion: 1,
            rpcName: 'frontend',
            rpcAddress: `127.0.0.1:${ports.frontend.grpcPort}`,
          },
        },
      },
      dcRedirectionPolicy: { policy: 'noop' },
      dynamicConfigClient: { filepath: dynamicConfigPath, pollInterval: '10s' },
    },
    null,
    2,
  )
}

/** dynamicConfig as the server's dynamic-configuration file. */
export function dynamicConfigFile(): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(dynamicConfig).map(([key, value]) => [key, [{ value }]])),
    null,
    2,
  )
}

function sqlite(store: Store, name: string) {
  const inMemory = store === 'memory'
  return {
    pluginName: 'sqlite',
    databaseName: inMemory ? name : join(store.dataDir, `${name}.db`),
    connectAddr: 'localhost',
    connectProtocol: 'tcp',
    connectAttributes: inMemory
      ? { mode: 'memory', cache: 'private' }
      : // Survives kill -9 of the server; only a power cut may take the last moments, and then of both databases alike.
        { cache: 'private', setup: 'true', journal_mode: 'wal', synchronous: '1', busy_timeout: '10000' },
    maxConns: 1,
    maxIdleConns: 1,
    maxConnLifetime: inMemory ? '0s' : '1h',
  }
}
