import { existsSync } from 'node:fs';
import { hasDebian, installFromDebian } from './programs.mjs';

const isThere = () =>
  existsSync('/usr/sbin/clickhouse-server') || existsSync('/usr/bin/clickhouse-server')
    ? existsSync('/usr/share/java/zookeeper.jar')
    : false;

/** ClickHouse and ZooKeeper from Debian, for the tests that start a cluster; elsewhere those tests say that they are skipped. */
export async function ensureClickHouse() {
  if (!isThere() && hasDebian) await installFromDebian('clickhouse-server', 'zookeeper', 'default-jre-headless');
}
