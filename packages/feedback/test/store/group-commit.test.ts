import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreTrouble } from '@cchc/feedback';
import { GroupCommit } from '#feedback/store/group-commit.js';

test('callers of one moment share a write, and each gets the results of its own items', async () => {
  const writes: number[][] = [];
  const group = new GroupCommit<number, number>(async items => {
    writes.push([...items]);
    return items.map(item => item * 10);
  });
  assert.deepEqual(await Promise.all([group.add([1, 2]), group.add([3]), group.add([4, 5])]), [
    [10, 20],
    [30],
    [40, 50],
  ]);
  assert.deepEqual(writes, [[1, 2, 3, 4, 5]]);
});

test('what comes during a write gathers for the next, up to the largest size', async () => {
  const sizes: number[] = [];
  const group = new GroupCommit<number, number>(async items => {
    sizes.push(items.length);
    await new Promise(resolve => setTimeout(resolve, 5));
    return [...items];
  }, 3);
  const first = group.add([0]);
  await new Promise(resolve => setTimeout(resolve, 1));
  await Promise.all([first, ...[1, 2, 3, 4].map(item => group.add([item])), group.add([5, 6, 7, 8, 9])]);
  assert.deepEqual(sizes, [1, 3, 1, 5]);
});

test('a write that fails fails for those in it, and the next is tried', async () => {
  let fail = true;
  const group = new GroupCommit<number, number>(async items => {
    if (fail) throw new StoreTrouble('full');
    return [...items];
  });
  await assert.rejects(group.add([1]), { trouble: 'full' });
  fail = false;
  assert.deepEqual(await group.add([2]), [2]);
  await group.idle();
});

test('when too many wait, the next is turned away and those before are kept', async () => {
  let go = (): void => undefined;
  const gate = new Promise<void>(resolve => (go = resolve));
  const group = new GroupCommit<number, number>(
    async items => {
      await gate;
      return [...items];
    },
    10,
    3,
  );
  const kept = [group.add([1, 2]), group.add([3])];
  await assert.rejects(group.add([4]), { trouble: 'slow' });
  go();
  assert.deepEqual(await Promise.all(kept), [[1, 2], [3]]);
});
