// The agent's voice, 24 kHz, to the device's rate. Takes { audio: ArrayBuffer } (16-bit samples),
// { flush: true } (drop what has not been played, at once) and { hold: boolean } (pause, go on).
// Posts { played, buffered, underruns } about every 100 ms while anything changes: `played` counts
// the agent's samples that have gone to the device since the beginning of the call.

import { Resampler } from "./resampler.js";

const RATE = 24000;
const BLOCK = 64; // samples resampled at a time
const START = 0.06 * RATE; // gathered before playing begins, so that small delays make no gaps
const FADE = 0.005; // seconds: no click where sound stops or begins
const MAXIMUM = 1 << 23; // six minutes

class Playback extends AudioWorkletProcessor {
  constructor() {
    super();
    this.ring = new Float32Array(1 << 18);
    this.first = 0;
    this.buffered = 0;
    this.resampler = new Resampler(RATE, sampleRate, BLOCK);
    this.block = new Float32Array(BLOCK);
    this.ready = new Float32Array(this.resampler.outputBound(BLOCK) + 256);
    this.readyCount = 0;
    this.isPlaying = false;
    this.waited = 0;
    this.held = false;
    this.gain = 0;
    this.played = 0;
    this.underruns = 0;
    this.sinceReport = 0;
    this.reported = "";
    this.port.onmessage = (event) => this.receive(event.data);
  }

  receive({ audio, flush, hold }) {
    if (audio) this.append(new Int16Array(audio));
    if (flush) {
      this.buffered = 0;
      this.held = false;
      this.isPlaying = false;
      this.sinceReport = 1; // the server wants to know where exactly it stopped
    }
    if (hold !== undefined) this.held = hold;
  }

  append(samples) {
    while (this.buffered + samples.length > this.ring.length && this.ring.length < MAXIMUM) this.grow();
    const mask = this.ring.length - 1;
    for (const sample of samples) {
      if (this.buffered === this.ring.length) return;
      this.ring[(this.first + this.buffered++) & mask] = sample / 32768;
    }
  }

  grow() {
    const ring = new Float32Array(this.ring.length * 2);
    const mask = this.ring.length - 1;
    for (let i = 0; i < this.buffered; i++) ring[i] = this.ring[(this.first + i) & mask];
    this.ring = ring;
    this.first = 0;
  }

  process(_, outputs) {
    const channels = outputs[0];
    const count = channels[0].length;
    this.decideToPlay(count);
    const open = this.isPlaying && !this.held;
    // While it fades out after a hold, what fades has been played; after a flush it is silence.
    const isFading = this.held && this.gain > 0;
    while (this.readyCount < count) this.fill(open || isFading);
    const step = 1 / (FADE * sampleRate);
    for (let i = 0; i < count; i++) {
      this.gain = open ? Math.min(1, this.gain + step) : Math.max(0, this.gain - step);
      const value = this.ready[i] * this.gain;
      for (const channel of channels) channel[i] = value;
    }
    this.ready.copyWithin(0, count, this.readyCount);
    this.readyCount -= count;
    this.report(count);
    return true;
  }

  decideToPlay(count) {
    if (this.isPlaying || this.buffered === 0) {
      this.waited = 0;
      return;
    }
    // The last words of a reply may be shorter than the start asks for.
    this.waited += count / sampleRate;
    if (this.buffered >= START || this.waited >= 2 * (START / RATE)) this.isPlaying = true;
  }

  /** Resamples a block of what waits, or of silence where nothing may be played. */
  fill(mayPlay) {
    const taken = mayPlay ? Math.min(BLOCK, this.buffered) : 0;
    const mask = this.ring.length - 1;
    for (let i = 0; i < taken; i++) this.block[i] = this.ring[(this.first + i) & mask];
    this.block.fill(0, taken);
    this.first = (this.first + taken) & mask;
    this.buffered -= taken;
    this.played += taken;
    if (mayPlay && taken < BLOCK && this.isPlaying) {
      this.isPlaying = false;
      this.underruns += 1; // or the reply is over: only the page can tell
    }
    this.readyCount += this.resampler.push(this.block, BLOCK, this.ready, this.readyCount);
  }

  report(count) {
    this.sinceReport += count / sampleRate;
    if (this.sinceReport < 0.1) return;
    this.sinceReport = 0;
    const state = `${this.played} ${this.buffered}`;
    if (state === this.reported) return;
    this.reported = state;
    this.port.postMessage({ played: this.played, buffered: this.buffered, underruns: this.underruns });
  }
}

registerProcessor("playback", Playback);
