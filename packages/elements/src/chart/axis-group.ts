import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Member = ReactiveControllerHost & { readonly axisGroup: string | undefined; readonly isConnected: boolean };

const groups = new Map<string, Map<Member, readonly number[]>>();

/** Elements of one name share their vertical axis, so that small multiples can be compared by eye. */
export class AxisGroup implements ReactiveController {
  #joined: string | undefined;
  #isDrawn = false;

  constructor(private readonly host: Member) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isDrawn = false;
  }

  /** An element that draws nothing any more has no say in the axis of others. */
  hostUpdated(): void {
    if (!this.#isDrawn) this.#leave();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /**
   * Tells the others what this element draws, and asks what they do.
   *
   * @param values lowest and highest value of this element
   * @returns those of all in the group
   */
  share(values: readonly number[]): readonly number[] {
    const { axisGroup } = this.host;
    if (this.#joined !== axisGroup) this.#leave();
    // an element is drawn once more after it has left the page
    if (!axisGroup || !this.host.isConnected) return [];
    this.#isDrawn = true;
    this.#joined = axisGroup;
    const group = groups.get(axisGroup) ?? new Map<Member, readonly number[]>();
    groups.set(axisGroup, group);
    if (group.get(this.host)?.join() !== values.join()) {
      group.set(this.host, values);
      this.#tell(group);
    }
    return [...group.values()].flat();
  }

  #leave(): void {
    const group = this.#joined === undefined ? undefined : groups.get(this.#joined);
    this.#joined = undefined;
    if (group?.delete(this.host)) this.#tell(group);
  }

  #tell(group: ReadonlyMap<Member, unknown>): void {
    for (const member of group.keys()) if (member !== this.host) member.requestUpdate();
  }
}
