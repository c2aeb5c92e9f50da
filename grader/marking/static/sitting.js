// One sitting of a marker: the question at hand, its answers, what can be undone.

import * as server from "./server.js";

const LETTERS = "qwertyuio";
export { LETTERS };

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
// What the gradebook will say once a mark is there, by the rule of Formgrader.
const marked = (old, mark) =>
  ({ ...old, ...mark, waits: mark.score === null && old.auto === null });
const given = ({ score, comment, given }) => ({ score, comment, given });

export class Sitting {
  // changed(what): "question", "answer", "mark", "trouble" or "conflict".
  constructor(changed) {
    this.changed = changed;
    this.at = 0;
    this.answers = [];
    this.marks = {};
    this.comments = [];
    this.done = []; // what can be undone, the newest last
    this.dirty = false; // a comment is being written
    this.conflict = null;
    this.trouble = "";
    this.backwards = false;
    this.outbox = new server.Outbox((job) => this.tags(job), (job, r) => this.saved(job, r));
  }

  get answer() {
    return this.answers[this.at];
  }

  // What the answers of a group have in common.
  mark(answer = this.answer) {
    const marks = answer.ids.map((id) => this.marks[id]);
    const first = marks.find((mark) => mark.waits) ?? marks[0];
    const mixed = marks.some((mark) => !same(given(mark), given(first)));
    const earlier = marks.find((mark) => mark.earlier !== null)?.earlier ?? null;
    return { ...first, mixed, earlier };
  }

  waits(answer) {
    return answer.ids.some((id) => this.marks[id].waits);
  }

  async open(key, name) {
    const { status, body } = await server.question(key);
    if (status !== 200) return this.fail(body.sentence);
    this.question = body;
    this.comments = [];
    const written = body.answers.filter((answer) => !answer.empty);
    const empty = body.answers.filter((answer) => answer.empty);
    this.answers = [...(this.backwards ? written.reverse() : written), ...empty];
    this.take(body);
    const named = this.answers.findIndex((answer) => answer.name === name);
    const waiting = this.answers.findIndex((answer) => this.waits(answer));
    this.at = Math.max(0, named >= 0 ? named : waiting);
    this.trouble = "";
    this.changed("question");
    this.look();
  }

  // A comment keeps its key as long as the question is open; new ones follow.
  take({ marks, comments }) {
    this.marks = marks;
    this.comments = [...new Set([...this.comments, ...comments])];
  }

  // Remember in this browser what was looked at.
  look() {
    const place = `marking:${document.body.dataset.assignment}:${this.question.key}`;
    const seen = new Set(JSON.parse(localStorage.getItem(place) ?? "[]"));
    if (this.answer) seen.add(this.answer.name);
    const names = this.answers.map((answer) => answer.name);
    this.seen = names.filter((name) => seen.has(name)).length;
    localStorage.setItem(place, JSON.stringify([...seen]));
    this.changed("answer");
  }

  go(to) {
    if (to < 0 || to >= this.answers.length) return;
    this.at = to;
    this.look();
  }

  // The next answer that waits, from here on and then from the start; false if none.
  goUnmarked() {
    const count = this.answers.length;
    for (let step = 1; step <= count; step++) {
      const to = (this.at + step) % count;
      if (this.waits(this.answers[to])) {
        this.go(to);
        return true;
      }
    }
    return false;
  }

  // Give the answer at hand a mark, at once on the page and soon in the gradebook.
  give(change) {
    const { name, ids } = this.answer;
    const mark = { ...given(this.mark()), ...change };
    const before = ids.map((id) => [id, given(this.marks[id])]);
    if (before.every(([, old]) => same(old, mark)) && !this.waits(this.answer)) return;
    this.done.push({ key: this.question.key, name, before });
    this.send(name, ids, mark);
  }

  send(name, ids, mark) {
    for (const id of ids) this.marks[id] = marked(this.marks[id], mark);
    const lines = mark.comment.split("\n").filter((line) => line);
    this.comments = [...new Set([...this.comments, ...lines])];
    this.outbox.add({ key: this.question.key, name, ids, mark });
    this.changed("mark");
  }

  async undo() {
    const last = this.done.pop();
    if (!last) return;
    if (last.key !== this.question.key) await this.open(last.key, last.name);
    const at = this.answers.findIndex((answer) => answer.name === last.name);
    if (at < 0) return this.fail("That answer has been handed in anew: look at it again.");
    this.go(at);
    const marks = Map.groupBy(last.before, ([, mark]) => JSON.stringify(mark));
    for (const [mark, olds] of marks) {
      this.send(last.name, olds.map(([id]) => id), JSON.parse(mark));
    }
  }

  tags({ ids }) {
    return Object.fromEntries(ids.map((id) => [id, this.marks[id]?.tag ?? ""]));
  }

  saved(job, { status, body }) {
    if (!job) return this.fail(body.sentence);
    this.trouble = "";
    const here = job.key === this.question.key;
    if (status === 409) {
      const mine = [job, ...this.outbox.takeBack(job.name)].at(-1);
      this.done = this.done.filter((done) => done.name !== job.name);
      this.conflict = { ...mine, sentence: body.sentence, reload: body.reload };
    }
    if (body.marks && here) this.take(this.withWaiting(body));
    if (status === 409) this.changed("conflict");
    else if (status !== 200) this.fail(body.sentence);
    else this.changed("mark");
  }

  // What the server says, under the clicks that are still on their way there.
  withWaiting({ marks, comments }) {
    for (const { key, ids, mark } of this.outbox.jobs) {
      if (key !== this.question.key) continue;
      for (const id of ids) marks[id] = marked(marks[id], mark);
    }
    return { marks, comments };
  }

  // The marks of others; not of an answer to which a comment is being written.
  async refresh() {
    if (!this.question || this.outbox.jobs.length || this.conflict || this.dirty) return;
    const { key } = this.question;
    const { status, body } = await server.marks(key);
    const idle = !this.outbox.jobs.length && !this.conflict && !this.dirty;
    if (status !== 200 || key !== this.question.key || !idle) return;
    if (this.answers.some(({ ids }) => ids.some((id) => !(id in body.marks)))) {
      return this.open(key, this.answer?.name);
    }
    this.take(body);
    this.changed("mark");
  }

  // After a conflict: mine over theirs, knowing both, or not.
  settle(mine) {
    const { name, ids, mark, reload } = this.conflict;
    this.conflict = null;
    this.changed("conflict");
    if (reload) return this.open(this.question.key, name);
    if (mine) this.send(name, ids, mark);
  }

  fail(sentence) {
    this.trouble = sentence;
    this.changed("trouble");
  }
}
