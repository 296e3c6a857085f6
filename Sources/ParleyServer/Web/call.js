// One call: microphone → WebSocket → loudspeaker. Knows nothing of the page; tells it through events:
// "message" (each JSON message), "level" (0…1), "ended" ({ problem } in plain words, or none).

const PROBLEMS = {
  NotAllowedError:
    "The microphone is blocked. Allow it for this page (the icon beside the address), then call again.",
  NotFoundError: "No microphone was found. Connect one, then call again.",
  NotReadableError: "The microphone is in use by another program. Close that program, then call again.",
  insecure: "Browsers give the microphone to secure pages only: open this page over https, or on localhost.",
  audio: "This browser cannot process the sound of a call. A current Chrome, Edge, Firefox or Safari can.",
  gone: "The server cannot be reached. Check that it is running, then call again.",
  lost: "The connection was lost. Call again.",
};

/** A sentence for people. */
class Problem extends Error {}

export class Call extends EventTarget {
  framesSent = 0;
  framesDropped = 0;
  samplesReceived = 0;
  samplesPlayed = 0; // given to the device
  samplesHeard = 0; // and out of it
  underruns = 0;
  #isEnded = false;

  /** To be called in a click: before one, browsers keep sound suspended. */
  async start() {
    try {
      const AudioContextClass = window.AudioContext ?? window.webkitAudioContext;
      if (!AudioContextClass || !("AudioWorkletNode" in window)) {
        throw new Problem(window.isSecureContext ? PROBLEMS.audio : PROBLEMS.insecure);
      }
      this.context = new AudioContextClass({ latencyHint: "interactive" });
      await this.#openMicrophone();
      await this.#openSound();
      await this.#openLine();
    } catch (error) {
      this.#end(error instanceof Problem ? error.message : (PROBLEMS[error.name] ?? `The call failed: ${error.message}`));
    }
  }

  hangUp() {
    this.#end();
  }

  set muted(isMuted) {
    for (const track of this.stream?.getAudioTracks() ?? []) track.enabled = !isMuted;
  }

  async #openMicrophone() {
    if (!navigator.mediaDevices?.getUserMedia) throw new Problem(PROBLEMS.insecure);
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    this.stream = stream;
    if (this.#isEnded) return this.#release();
    for (const track of stream.getAudioTracks()) {
      track.addEventListener("ended", () => this.#end("The microphone was disconnected."));
    }
  }

  async #openSound() {
    await Promise.all([
      this.context.audioWorklet.addModule("capture-worklet.js"),
      this.context.audioWorklet.addModule("playback-worklet.js"),
    ]);
    await this.context.resume();
    if (this.#isEnded) return;
    // A telephone call, or another program, may have taken the sound away for a while.
    this.context.onstatechange = () => {
      if (!this.#isEnded && this.context.state !== "running") this.context.resume().catch(() => {});
    };
    this.capture = new AudioWorkletNode(this.context, "capture", { numberOfOutputs: 0 });
    this.capture.port.onmessage = ({ data }) => this.#sendFrame(data);
    this.context.createMediaStreamSource(this.stream).connect(this.capture);
    this.playback = new AudioWorkletNode(this.context, "playback", { numberOfInputs: 0, outputChannelCount: [2] });
    this.playback.port.onmessage = ({ data }) => this.#reportPosition(data);
    this.playback.connect(this.context.destination);
    for (const node of [this.capture, this.playback]) node.onprocessorerror = () => this.#end(PROBLEMS.audio);
  }

  async #openLine() {
    if (this.#isEnded) return;
    const url = new URL("ws/audio", document.baseURI);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(url);
    this.socket = socket;
    socket.binaryType = "arraybuffer";
    socket.onmessage = ({ data }) => this.#receive(data);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onclose = async () => reject(new Problem(await this.#whyRefused()));
    });
    socket.onclose = (event) => this.#end(this.#whyClosed(event));
    socket.send(JSON.stringify({ type: "start" }));
  }

  /** A browser does not say why a WebSocket was refused: ask. */
  async #whyRefused() {
    try {
      const health = await (await fetch("health")).json();
      if (health.status === "draining") return "The server is shutting down. Try again in a minute.";
      if (health.calls >= health.limit) return "All lines are busy. Try again in a moment.";
      return "The server refused the call.";
    } catch {
      return PROBLEMS.gone;
    }
  }

  #whyClosed({ code, reason }) {
    if (code === 1000) return undefined;
    return code === 1005 || code === 1006 ? PROBLEMS.lost : reason || PROBLEMS.lost;
  }

  #sendFrame({ frame, level }) {
    this.dispatchEvent(new CustomEvent("level", { detail: level }));
    if (this.socket?.readyState !== WebSocket.OPEN) return;
    // Two seconds wait already: what is added now would be heard too late to be of use.
    if (this.socket.bufferedAmount > 64000) {
      this.framesDropped += 1;
      return;
    }
    this.socket.send(frame);
    this.framesSent += 1;
  }

  #reportPosition({ played, underruns }) {
    this.samplesPlayed = played;
    this.underruns = underruns;
    // The device has a delay of its own: what goes to it now is heard by then.
    const delay = this.context.outputLatency || this.context.baseLatency || 0;
    setTimeout(() => {
      this.samplesHeard = played;
      if (this.socket?.readyState !== WebSocket.OPEN) return;
      this.socket.send(JSON.stringify({ type: "playback_position", samples: played }));
    }, Math.min(delay, 1) * 1000);
  }

  #receive(data) {
    if (data instanceof ArrayBuffer) {
      if (data.byteLength % 2 !== 0) return;
      this.samplesReceived += data.byteLength / 2;
      this.playback?.port.postMessage({ audio: data }, [data]);
      return;
    }
    let message;
    try {
      message = JSON.parse(data);
    } catch {
      return;
    }
    // Sound first, words later: every millisecond that goes on is a millisecond of talking over.
    if (message.type === "interrupted") this.playback?.port.postMessage({ flush: true });
    if (message.type === "hold") this.playback?.port.postMessage({ hold: message.held === true });
    this.dispatchEvent(new CustomEvent("message", { detail: message }));
  }

  #release() {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    if (this.context && this.context.state !== "closed") this.context.close();
  }

  #end(problem) {
    if (this.#isEnded) return;
    this.#isEnded = true;
    if (this.socket) {
      this.socket.onclose = null;
      this.socket.close(1000);
    }
    this.#release();
    this.dispatchEvent(new CustomEvent("ended", { detail: { problem } }));
  }
}
