import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const SERVER = ['/usr/sbin/clickhouse-server', '/usr/bin/clickhouse-server'].find(path => existsSync(path));

/** Why no cluster can be started here, or false. */
export const noCluster: string | false =
  SERVER === undefined
    ? "Debian's clickhouse-server is not installed"
    : !existsSync('/usr/share/java/zookeeper.jar')
      ? "Debian's zookeeper is not installed"
      : false;

export interface Cluster {
  readonly urls: readonly string[];
  /** Kills the server with this number, as a crash would; `start` brings it back with its data. */
  kill(number: number): Promise<void>;
  start(number: number): Promise<void>;
  stop(): Promise<void>;
}

/** Two shards with two replicas each, and ZooKeeper, on ports of loopback that were free. */
export async function startCluster(folder: string): Promise<Cluster> {
  const [zooKeeper, ...ports] = await freePorts(13);
  const nodes = Array.from({ length: 4 }, (_, i) => {
    const [http, tcp, interserver] = ports.slice(i * 3, i * 3 + 3);
    return { http: http!, tcp: tcp!, interserver: interserver!, shard: 1 + (i >> 1), replica: 1 + (i % 2) };
  });
  const processes = new Map<number, ChildProcess>();
  const keeper = startZooKeeper(folder, zooKeeper!);
  await until(() => asks(zooKeeper!, 'ruok', 'imok'));
  nodes.forEach((node, i) => configure(folder, i, node, nodes, zooKeeper!));
  await Promise.all(nodes.map((_, i) => start(i)));

  return {
    urls: nodes.map(({ http }) => `http://127.0.0.1:${http}`),
    start,
    kill: number => end(processes.get(number)!, 'SIGKILL'),
    async stop() {
      await Promise.all([...processes.values()].map(child => end(child, 'SIGKILL')));
      await end(keeper, 'SIGKILL');
    },
  };

  async function start(number: number): Promise<void> {
    const config = `--config-file=${join(folder, `node${number}`, 'config.xml')}`;
    processes.set(number, spawn(SERVER!, [config], { stdio: 'ignore' }));
    const url = `http://127.0.0.1:${nodes[number]!.http}/ping`;
    await until(() =>
      fetch(url).then(
        answer => answer.ok,
        () => false,
      ),
    );
  }
}

function startZooKeeper(folder: string, port: number): ChildProcess {
  const file = join(folder, 'zoo.cfg');
  mkdirSync(join(folder, 'zookeeper'), { recursive: true });
  writeFileSync(
    file,
    `tickTime=2000\ndataDir=${join(folder, 'zookeeper')}\nclientPort=${port}\nclientPortAddress=127.0.0.1\nadmin.enableServer=false\n4lw.commands.whitelist=ruok\n`,
  );
  const main = 'org.apache.zookeeper.server.quorum.QuorumPeerMain';
  const path = '/etc/zookeeper/conf_example:/usr/share/java/*';
  return spawn('java', ['-Xmx128m', '-cp', path, `-Dzookeeper.log.dir=${folder}`, main, file], { stdio: 'ignore' });
}

interface Node {
  readonly http: number;
  readonly tcp: number;
  readonly interserver: number;
  readonly shard: number;
  readonly replica: number;
}

function configure(folder: string, number: number, node: Node, nodes: readonly Node[], zooKeeper: number): void {
  const home = join(folder, `node${number}`);
  for (const name of ['data', 'tmp', 'log', 'format', 'files']) mkdirSync(join(home, name), { recursive: true });
  const replica = ({ tcp }: Node): string => `<replica><host>127.0.0.1</host><port>${tcp}</port></replica>`;
  const shard = (of: number): string =>
    `<shard><internal_replication>true</internal_replication>${nodes
      .filter(one => one.shard === of)
      .map(replica)
      .join('')}</shard>`;
  writeFileSync(
    join(home, 'users.xml'),
    `<yandex><profiles><default><max_memory_usage>2000000000</max_memory_usage></default></profiles><users><default>
<password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
</users><quotas><default/></quotas></yandex>`,
  );
  writeFileSync(
    join(home, 'config.xml'),
    `<yandex><logger><level>warning</level><log>${home}/log/a.log</log><errorlog>${home}/log/e.log</errorlog></logger>
<http_port>${node.http}</http_port><tcp_port>${node.tcp}</tcp_port>
<interserver_http_port>${node.interserver}</interserver_http_port><interserver_http_host>127.0.0.1</interserver_http_host>
<listen_host>127.0.0.1</listen_host><path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path>
<user_files_path>${home}/files/</user_files_path><format_schema_path>${home}/format/</format_schema_path>
<mark_cache_size>67108864</mark_cache_size><max_concurrent_queries>50</max_concurrent_queries>
<users_config>${home}/users.xml</users_config><default_profile>default</default_profile>
<default_database>default</default_database>
<zookeeper><node><host>127.0.0.1</host><port>${zooKeeper}</port></node><session_timeout_ms>6000</session_timeout_ms></zookeeper>
<macros><shard>${node.shard}</shard><replica>r${node.replica}</replica></macros>
<distributed_ddl><path>/clickhouse/ddl</path></distributed_ddl>
<remote_servers><cchc>${shard(1)}${shard(2)}</cchc></remote_servers></yandex>`,
  );
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = servers.map(
    server =>
      new Promise<number>(resolve =>
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
      ),
  );
  const numbers = await Promise.all(ports);
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
  return numbers;
}

function asks(port: number, question: string, answer: string): Promise<boolean> {
  return new Promise(resolve => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(question));
    socket.on('data', chunk => (text += chunk));
    socket.on('error', () => resolve(false)).on('close', () => resolve(text === answer));
  });
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 90_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('a server of the cluster does not come up');
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
