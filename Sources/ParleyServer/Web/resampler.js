// Changes the rate of a stream of samples: a windowed sinc, whose cutoff lies under half the lower
// of the two rates, so that nothing folds back. Used on the audio thread: it allocates nothing there.

const ZERO_CROSSINGS = 16; // on each side: 1 ms of delay at 16 kHz
const STEPS = 256; // table entries between two input samples
const PASSBAND = 0.92; // of half the lower rate

export class Resampler {
  /** @param {number} from @param {number} to rates in Hz @param {number} maximumBlock samples given at once */
  constructor(from, to, maximumBlock) {
    this.ratio = from / to;
    const cutoff = Math.min(1, to / from) * PASSBAND;
    this.half = Math.ceil(ZERO_CROSSINGS / cutoff);
    this.table = new Float32Array(this.half * STEPS + 2);
    for (let i = 0; i < this.half * STEPS; i++) {
      const x = i / STEPS;
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x * cutoff) / (Math.PI * x * cutoff);
      const w = (Math.PI * x) / this.half; // Blackman
      this.table[i] = cutoff * sinc * (0.42 + 0.5 * Math.cos(w) + 0.08 * Math.cos(2 * w));
    }
    this.maximumBlock = maximumBlock;
    this.buffer = new Float32Array(2 * this.half + maximumBlock + Math.ceil(this.ratio) + 2);
    this.reset();
  }

  /** Forgets what it has been given. */
  reset() {
    this.buffer.fill(0);
    this.filled = this.half; // silence before the beginning
    this.position = this.half; // of the next output sample, in the buffer
  }

  /** The most samples that `push` may write for `count` given. */
  outputBound(count) {
    return Math.ceil((count + 1) / this.ratio) + 1;
  }

  /** Takes the first `count` of `input`, writes to `output` from `offset` on; returns how many. */
  push(input, count, output, offset) {
    this.buffer.set(count === input.length ? input : input.subarray(0, count), this.filled);
    this.filled += count;
    let written = 0;
    while (this.position + this.half < this.filled) {
      output[offset + written++] = this.sample(this.position);
      this.position += this.ratio;
    }
    // What no later output needs goes.
    const surplus = Math.min(this.filled, Math.floor(this.position) - this.half);
    if (surplus > 0) {
      this.buffer.copyWithin(0, surplus, this.filled);
      this.filled -= surplus;
      this.position -= surplus;
    }
    return written;
  }

  sample(position) {
    const center = Math.floor(position);
    const fraction = position - center;
    let sum = 0;
    for (let i = center - this.half + 1; i <= center + this.half; i++) {
      const x = Math.abs(i - center - fraction) * STEPS;
      const index = Math.floor(x);
      if (index >= this.half * STEPS) continue;
      const low = this.table[index];
      sum += this.buffer[i] * (low + (this.table[index + 1] - low) * (x - index));
    }
    return sum;
  }
}
