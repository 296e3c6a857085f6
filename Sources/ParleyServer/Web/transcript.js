// What is said in a call, and what the agent does meanwhile. Every text comes from outside: it is
// only ever set as text, never as markup.

export class Transcript {
  #list;
  #caller = null; // the caller's line while its words still change
  #agent = null; // the agent's line while it is being said
  #tools = new Map();

  constructor(list) {
    this.#list = list;
  }

  clear() {
    this.#list.replaceChildren();
    this.finish();
  }

  finish() {
    if (this.#caller) this.#caller.item.classList.remove("partial");
    this.#caller = null;
    this.#agent = null;
    this.#tools.clear();
  }

  callerSays(text, isFinal) {
    if (!text && !this.#caller) return;
    this.#caller ??= this.#line("caller", "You");
    this.#caller.words.textContent = text;
    this.#caller.item.classList.toggle("partial", !isFinal);
    if (isFinal) this.#caller = null;
    this.#scroll();
  }

  agentBegins() {
    this.#dropUnfinished();
  }

  agentSays(text) {
    this.#agent ??= this.#line("agent", "Agent");
    const words = this.#agent.words;
    words.textContent = `${words.textContent} ${text}`.trim();
    this.#scroll();
  }

  /** `text` is what was said in the whole reply; it may be all a simple server sends. */
  agentDone(text) {
    if (text) {
      this.#agent ??= this.#line("agent", "Agent");
      this.#agent.words.textContent = text;
    }
    this.#dropUnfinished();
    this.#agent = null;
    this.#scroll();
  }

  agentInterrupted(heard) {
    if (this.#agent) {
      if (typeof heard === "string") this.#agent.words.textContent = heard;
      this.#agent.item.classList.add("interrupted");
      if (!this.#agent.words.textContent) this.#agent.item.remove();
    }
    this.#agent = null;
  }

  toolBegins(id, name, values) {
    const item = document.createElement("li");
    item.className = "tool running";
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    const title = document.createElement("strong");
    title.textContent = String(name).replaceAll("_", " ");
    const brief = document.createElement("span");
    brief.textContent = describe(values);
    const outcome = document.createElement("span");
    outcome.className = "outcome";
    summary.append(title, " ", brief, outcome);
    const result = document.createElement("pre");
    result.textContent = "…";
    details.append(summary, result);
    item.append(details);
    this.#list.append(item);
    this.#tools.set(id, { item, result, outcome });
    this.#scroll();
  }

  toolEnds(id, name, value) {
    if (!this.#tools.has(id)) this.toolBegins(id, name, {});
    const { item, result, outcome } = this.#tools.get(id);
    item.classList.remove("running");
    result.textContent = JSON.stringify(value, null, 2);
    outcome.textContent = ` → ${describe(value)}`;
    this.#tools.delete(id);
  }

  /** Words that were never confirmed were a cough or an echo. */
  #dropUnfinished() {
    this.#caller?.item.remove();
    this.#caller = null;
  }

  #line(who, name) {
    const item = document.createElement("li");
    item.className = who;
    const label = document.createElement("b");
    label.textContent = name;
    const words = document.createElement("p");
    item.append(label, words);
    this.#list.append(item);
    return { item, words };
  }

  #scroll() {
    const scroller = this.#list.parentElement.parentElement;
    scroller.scrollTop = scroller.scrollHeight;
  }
}

/** A tool's arguments on one line. */
function describe(values) {
  if (values === null || typeof values !== "object") return String(values ?? "");
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join(", ");
}
