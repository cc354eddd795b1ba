const TICK_MS = 120;
const STILL_MS = 15_000;
const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

/** @param {number} since milliseconds, from performance.now() */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} 秒`;

/** Numbered steps with elapsed time; a spinner on a terminal, a line now and then elsewhere. */
export class Progress {
  /** @param {number} total @param {NodeJS.WriteStream} out */
  constructor(total, out = process.stdout) {
    this.total = total;
    this.out = out;
    this.step = 0;
  }

  /**
   * @template T
   * @param {string} title
   * @param {() => Promise<T>} work
   * @param {(result: T) => string} [tell] a word about the result
   * @returns {Promise<T>}
   */
  async run(title, work, tell = (result) => (typeof result === 'string' ? result : '完成')) {
    this.step += 1;
    const head = `[${this.step}/${this.total}] ${title}`;
    const start = performance.now();
    const stop = this.out.isTTY ? this.#spin(head, start) : this.#still(head, start);
    try {
      const result = await work();
      stop();
      this.out.write(`${head}：${tell(result)}（${seconds(start)}）\n`);
      return result;
    } catch (error) {
      stop();
      this.out.write(`${head}：没有成功（${seconds(start)}）\n`);
      throw error;
    }
  }

  /** @param {string} head @param {number} start */
  #spin(head, start) {
    let frame = 0;
    const timer = setInterval(() => {
      frame += 1;
      this.out.write(`\r\x1b[2K${head} ${FRAMES[frame % FRAMES.length]} ${seconds(start)}`);
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      this.out.write('\r\x1b[2K');
    };
  }

  /** @param {string} head @param {number} start */
  #still(head, start) {
    const timer = setInterval(() => this.out.write(`${head} … 已用 ${seconds(start)}\n`), STILL_MS);
    return () => clearInterval(timer);
  }
}
