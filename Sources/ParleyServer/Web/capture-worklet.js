// The microphone, at whatever rate the device has, to frames of 20 ms: 320 samples of 16 bits at
// 16 kHz, mono. Posts { frame: ArrayBuffer, level: 0…1 }.

import { Resampler } from "./resampler.js";

const RATE = 16000;
const FRAME = 320;

class Capture extends AudioWorkletProcessor {
  constructor() {
    super();
    this.resampler = new Resampler(sampleRate, RATE, 1024);
    this.mono = new Float32Array(1024);
    this.resampled = new Float32Array(this.resampler.outputBound(1024));
    this.frame = new Int16Array(FRAME);
    this.filled = 0;
    this.energy = 0;
  }

  process(inputs) {
    const channels = inputs[0];
    // No channels: the microphone is not connected, or the device is changing.
    if (channels.length === 0) return true;
    const count = channels[0].length;
    this.mono.fill(0, 0, count);
    for (const channel of channels) {
      for (let i = 0; i < count; i++) this.mono[i] += channel[i] / channels.length;
    }
    const written = this.resampler.push(this.mono, count, this.resampled, 0);
    for (let i = 0; i < written; i++) this.append(this.resampled[i]);
    return true;
  }

  append(sample) {
    this.frame[this.filled++] = Math.max(-32768, Math.min(32767, Math.round(sample * 32768)));
    this.energy += sample * sample;
    if (this.filled < FRAME) return;
    const frame = this.frame.buffer;
    this.port.postMessage({ frame, level: Math.sqrt(this.energy / FRAME) }, [frame]);
    this.frame = new Int16Array(FRAME);
    this.filled = 0;
    this.energy = 0;
  }
}

registerProcessor("capture", Capture);
