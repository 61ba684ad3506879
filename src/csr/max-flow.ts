/*
 * The maximum flow of Dinic (E. A. Dinic, Soviet Math. Doklady 11, 1970, 1277-1280) in whole numbers, from any flow that
 * is given to begin with. Along the paths that it finds, no node that already sends to the sink ever sends less, nor does
 * the source send less to any: what was filled stays filled.
 */

/** A network of pipes; nodes are numbered from 0. */
export class FlowNetwork {
  readonly #to: number[] = [];
  /** What may still flow through each pipe; pipe 2k and 2k + 1 are the two directions of one. */
  readonly #room: number[] = [];
  readonly #pipes: number[][];

  constructor(
    nodes: number,
    readonly source: number,
    readonly sink: number,
  ) {
    this.#pipes = Array.from({ length: nodes }, () => []);
  }

  /**
   * Lays a pipe.
   *
   * @param flow - what flows through it already, at most its capacity
   * @returns its number
   */
  pipe(from: number, to: number, capacity: number, flow: number): number {
    const pipe = this.#to.length;
    this.#to.push(to, from);
    this.#room.push(capacity - flow, flow);
    this.#pipes[from]?.push(pipe);
    this.#pipes[to]?.push(pipe + 1);
    return pipe;
  }

  /** What flows through a pipe. */
  flow(pipe: number): number {
    return this.#room[pipe + 1] as number;
  }

  /** Widens a pipe. */
  widen(pipe: number, by: number): void {
    (this.#room[pipe] as number) += by;
  }

  /** Narrows a pipe to what flows through it. */
  close(pipe: number): void {
    this.#room[pipe] = 0;
  }

  /** Lets as much flow as can, and says how much more that is. */
  fill(): number {
    let total = 0;
    for (let levels = this.#levels(); levels !== undefined; levels = this.#levels()) {
      const next = new Int32Array(this.#pipes.length);
      for (let sent = this.#send(levels, next); sent > 0; sent = this.#send(levels, next)) total += sent;
    }
    return total;
  }

  /** The nodes from which something more could reach the sink. */
  reaching(): Uint8Array {
    const reaches = new Uint8Array(this.#pipes.length);
    const queue = [this.sink];
    reaches[this.sink] = 1;
    for (const node of queue) {
      for (const pipe of this.#pipes[node] as readonly number[]) {
        const before = this.#to[pipe] as number;
        // The pipe's other direction leads from there to here.
        if (reaches[before] !== 1 && (this.#room[pipe ^ 1] as number) > 0) {
          reaches[before] = 1;
          queue.push(before);
        }
      }
    }
    return reaches;
  }

  /** How many pipes lie between the source and each node, -1 for unreached ones; nothing when the sink is not reached. */
  #levels(): Int32Array | undefined {
    const levels = new Int32Array(this.#pipes.length).fill(-1);
    const queue = [this.source];
    levels[this.source] = 0;
    for (const node of queue) {
      if (node === this.sink) return levels;
      for (const pipe of this.#pipes[node] as readonly number[]) {
        const to = this.#to[pipe] as number;
        if (levels[to] !== -1 || this.#room[pipe] === 0) continue;
        levels[to] = (levels[node] as number) + 1;
        queue.push(to);
      }
    }
    return undefined;
  }

  /** Sends something along one shortest path; `next` remembers which pipes of each node are exhausted. */
  #send(levels: Int32Array, next: Int32Array): number {
    const path: number[] = [];
    let node = this.source;
    while (node !== this.sink) {
      const pipes = this.#pipes[node] as readonly number[];
      const pipe = pipes[next[node] as number];
      if (pipe === undefined) {
        // A dead end: back, and past the pipe that led here.
        const last = path.pop();
        if (last === undefined) return 0;
        node = this.#to[last ^ 1] as number;
        next[node] = (next[node] as number) + 1;
      } else if (this.#room[pipe] !== 0 && levels[this.#to[pipe] as number] === (levels[node] as number) + 1) {
        path.push(pipe);
        node = this.#to[pipe] as number;
      } else next[node] = (next[node] as number) + 1;
    }
    const sent = path.reduce((least, pipe) => Math.min(least, this.#room[pipe] as number), Number.POSITIVE_INFINITY);
    for (const pipe of path) {
      (this.#room[pipe] as number) -= sent;
      (this.#room[pipe ^ 1] as number) += sent;
    }
    return sent;
  }
}
