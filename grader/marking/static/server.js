// What the page asks the Jupyter server, and how saves wait for each other.

const { base, assignment, course, xsrf } = document.body.dataset;

export const UNREACHED =
  "The server does not answer, so this is not saved yet. It is kept on this page.";

function address(what, key) {
  const query = new URLSearchParams({ course });
  if (key !== undefined) query.set("key", key);
  return `${base}/api/${encodeURIComponent(assignment)}/${what}?${query}`;
}

// -> {status, body}; status 0 if there is no server.
async function ask(url, options = {}) {
  let reply;
  // On a JupyterHub reading needs the token as well as writing.
  const headers = { "X-XSRFToken": xsrf, ...options.headers };
  try {
    reply = await fetch(url, { credentials: "same-origin", ...options, headers });
  } catch {
    return { status: 0, body: { sentence: UNREACHED } };
  }
  try {
    return { status: reply.status, body: await reply.json() };
  } catch {
    const sentence = `The server answered with status ${reply.status}: load this page again.`;
    return { status: reply.status, body: { sentence } };
  }
}

export const questions = () => ask(address("questions"));
export const question = (key) => ask(address("question", key));
export const marks = (key) => ask(address("marks", key));

function put(job, seen) {
  const { key, name, mark } = job;
  const { score, comment, given } = mark;
  return ask(address("marks"), {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ key, answer: name, seen, score, comment, given }),
  });
}

// Saves go out one at a time, in order: each needs the tags that the last one got.
// A job is {key, name, ids, mark}; tags(job) gives what was shown; told(job, reply).
export class Outbox {
  constructor(tags, told) {
    Object.assign(this, { tags, told, jobs: [], busy: false });
  }

  add(job) {
    this.jobs.push(job);
    return this.send();
  }

  // What is waiting for the same answer, taken back: the newest decides.
  takeBack(name) {
    const own = this.jobs.filter((job) => job.name === name);
    this.jobs = this.jobs.filter((job) => job.name !== name);
    return own;
  }

  async send() {
    if (this.busy) return;
    this.busy = true;
    while (this.jobs.length) {
      const reply = await put(this.jobs[0], this.tags(this.jobs[0]));
      if (reply.status === 0 || reply.status === 503) {
        this.told(null, reply);
        break; // all of them stay, until somebody tries again
      }
      this.told(this.jobs.shift(), reply);
    }
    this.busy = false;
  }
}
