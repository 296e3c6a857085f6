// The page: shows one call at a time and what is said in it.

import { Call } from "./call.js";
import { Transcript } from "./transcript.js";

const element = (id) => document.getElementById(id);
const transcript = new Transcript(element("turns"));

const STATES = {
  offline: "Not in a call",
  connecting: "Connecting…",
  idle: "Your turn: say something",
  listening: "Listening…",
  thinking: "Thinking…",
  speaking: "Speaking",
};

const ENDS = {
  caller_silent: "The agent hung up, for it heard nothing any more.",
  too_long: "The call had lasted as long as a call may.",
  failed: "The agent could not go on with the call.",
};

let call = null;
let isMuted = false;
let clockTimer = null;

function show(state) {
  if (document.body.dataset.state === state) return;
  document.body.dataset.state = state;
  element("status").textContent = STATES[state];
}

function complain(problem) {
  element("problem").textContent = problem ?? "";
  element("problem").hidden = !problem;
}

function mute(value) {
  isMuted = value;
  if (call) call.muted = value;
  element("mute").setAttribute("aria-pressed", String(value));
  element("mute").textContent = value ? "Unmute" : "Mute";
}

function setInCall(isInCall) {
  element("call").classList.toggle("hang-up", isInCall);
  element("call-label").textContent = isInCall ? "Hang up" : "Call";
  element("mute").hidden = !isInCall;
  element("clock").hidden = !isInCall;
  clearInterval(clockTimer);
  if (!isInCall) return;
  const start = Date.now();
  const tick = () => {
    const seconds = Math.floor((Date.now() - start) / 1000);
    element("clock").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  tick();
  clockTimer = setInterval(tick, 1000);
}

function showLatency(latency) {
  const stages = [
    ["Turn found over", latency.endpoint_ms],
    ["Words understood", latency.transcript_ms],
    ["First word of the reply", latency.first_token_ms],
    ["First phrase", latency.first_chunk_ms],
    ["First sound", latency.first_audio_ms],
    ["Sent", latency.first_sent_ms],
  ].filter(([, value]) => Number.isFinite(value));
  if (stages.length === 0) return;
  const total = stages[stages.length - 1][1];
  element("latency").hidden = false;
  element("latency-total").textContent = `Last reply after ${Math.round(total)} ms`;
  element("latency-stages").replaceChildren(
    ...stages.map(([name, value]) => {
      const row = document.createElement("tr");
      const label = document.createElement("th");
      label.scope = "row";
      label.textContent = name;
      const figure = document.createElement("td");
      figure.textContent = `${Math.round(value)} ms`;
      const bar = document.createElement("td");
      const meter = document.createElement("meter");
      meter.max = total;
      meter.value = value;
      bar.append(meter);
      row.append(label, figure, bar);
      return row;
    }),
  );
}

const handlers = {
  partial_transcript: ({ text }) => {
    show("listening");
    transcript.callerSays(text, false);
  },
  processing: () => show("thinking"),
  transcript: ({ text }) => transcript.callerSays(text, true),
  tool_call: ({ id, name, arguments: values }) => transcript.toolBegins(id, name, values),
  tool_result: ({ id, name, result }) => transcript.toolEnds(id, name, result),
  hand_over: ({ summary }) => {
    transcript.toolBegins("hand-over", "to a person", { summary });
    transcript.toolEnds("hand-over", "to a person", "the call is to be taken over");
  },
  agent_speaking: () => {
    show("speaking");
    transcript.agentBegins();
  },
  agent_text: ({ text }) => transcript.agentSays(text),
  agent_done: ({ text }) => {
    show("idle");
    transcript.agentDone(text);
  },
  interrupted: ({ text }) => {
    show("listening");
    transcript.agentInterrupted(text);
  },
  state: ({ state }) => {
    if (state in STATES) show(state);
  },
  latency: showLatency,
  ended: ({ reason }) => {
    if (ENDS[reason]) complain(ENDS[reason]);
  },
  error: ({ message }) => complain(message ?? "The server reports an error."),
};

async function begin() {
  complain();
  transcript.clear();
  element("hint").hidden = true;
  element("latency").hidden = true;
  show("connecting");
  setInCall(true);
  const current = new Call();
  call = current;
  window.parleyCall = current; // for the console, and for tests
  current.addEventListener("message", ({ detail }) => {
    if (Object.hasOwn(handlers, detail?.type)) handlers[detail.type](detail);
  });
  current.addEventListener("level", ({ detail }) => {
    // Speech at a usual distance has a level of about 0.05: full swing at 0.2.
    element("call").style.setProperty("--level", isMuted ? 0 : Math.min(1, detail * 5).toFixed(2));
  });
  current.addEventListener("ended", ({ detail }) => {
    if (call !== current) return;
    call = null;
    if (detail.problem) complain(detail.problem);
    show("offline");
    setInCall(false);
    mute(false);
    transcript.finish();
  });
  await current.start();
  if (call === current && document.body.dataset.state === "connecting") show("idle");
}

element("call").addEventListener("click", () => (call ? call.hangUp() : begin()));
element("mute").addEventListener("click", () => mute(!isMuted));
window.addEventListener("pagehide", () => call?.hangUp());
