// Clicks and keys.

import * as server from "./server.js";
import { LETTERS, Sitting } from "./sitting.js";
import * as view from "./view.js";

const { element } = view;
const EVERY = 10_000; // milliseconds between looks at what others have marked

const sitting = new Sitting((what) => {
  if (what === "question") view.showQuestion(sitting);
  if (what === "answer") {
    view.showAnswer(sitting);
    view.say("");
  }
  if (what === "mark") {
    view.showMark(sitting);
    if (!sitting.trouble) view.say(said());
  }
  if (what === "trouble") showTrouble();
  if (what === "conflict") {
    view.showConflict(sitting);
    view.showMark(sitting);
  }
});

let lastSaid = ""; // once all is saved

function said() {
  return sitting.outbox.jobs.length ? "Saving …" : lastSaid;
}

function showTrouble() {
  view.say(`${sitting.trouble} `);
  if (!sitting.outbox.jobs.length) return;
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = "Try again";
  again.addEventListener("click", () => sitting.outbox.send());
  element("status").append(again);
}

function give(change) {
  if (!sitting.answer || sitting.conflict) return;
  lastSaid = "Saved.";
  sitting.give(change);
}

const most = () => sitting.question.points;

// Points of the lines of the rubric, all known once one is.
function line(place, points) {
  const given = sitting.question.criteria.map((_, n) => sitting.mark().given[n] ?? 0);
  given[place] = points;
  const sum = given.reduce((total, part) => total + part, 0);
  give({ given, score: Math.min(most(), Math.round(sum * 1e6) / 1e6) });
}

function turn(place) {
  const { points } = sitting.question.criteria[place] ?? {};
  if (!points) return;
  const now = sitting.mark().given[place] ?? 0;
  line(place, now === points ? points / 2 : now === points / 2 ? 0 : points);
}

function none() {
  give({ given: sitting.question.criteria.map(() => 0), score: 0 });
}

function full() {
  const { criteria } = sitting.question;
  const sum = criteria.reduce((total, { points }) => total + points, 0);
  const fits = Math.abs(sum - most()) < 1e-9;
  give({ given: fits ? criteria.map(({ points }) => points) : [], score: most() });
}

function typed() {
  const text = element("score").value.trim().replace(",", ".");
  const score = text === "" ? null : Number(text);
  if (Number.isNaN(score) || score < 0 || score > most()) {
    view.say(`Points are a number from 0 to ${view.number(most())}.`);
    return;
  }
  const mark = sitting.mark();
  if (score !== (mark.score ?? mark.auto)) give({ given: [], score });
}

function commented() {
  if (!sitting.dirty) return;
  sitting.dirty = false;
  give({ comment: element("comment").value.trim() });
}

function reuse(text) {
  if (!text || !sitting.answer) return;
  const lines = sitting.mark().comment.split("\n").filter((part) => part);
  const rest = lines.filter((part) => part !== text);
  const kept = rest.length < lines.length ? rest : [...lines, text];
  give({ comment: kept.join("\n") });
}

function go(step) {
  sitting.go(sitting.at + step);
  element("which").focus({ preventScroll: true });
}

async function unmarked() {
  if (!sitting.goUnmarked()) {
    const options = [...element("question").options];
    const more = options.find(({ value, dataset }) =>
      value !== sitting.question.key && Number(dataset.waiting));
    if (more) await sitting.open(more.value);
    else {
      lastSaid = "Every answer is marked.";
      view.say(said());
    }
  }
  element("which").focus({ preventScroll: true });
}

async function counts() {
  const { status, body } = await server.questions();
  if (status !== 200) return;
  for (const { key, waiting } of body.questions) view.showWaiting(key, waiting);
}

const KEYS = {
  0: none,
  f: full,
  n: unmarked,
  Enter: () => go(1),
  p: () => go(-1),
  z: () => undo(),
  c: () => element("comment").focus(),
};

function undo() {
  lastSaid = "Undone.";
  return sitting.undo();
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  const undoing = key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  const writing = target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  if (target === element("comment") && (key === "Escape" || (key === "Enter" && event.ctrlKey))) {
    event.preventDefault();
    element("which").focus({ preventScroll: true });
  } else if (target === element("score") && (key === "Enter" || key === "Escape")) {
    element("which").focus({ preventScroll: true });
  } else if (writing || sitting.conflict || !sitting.question) {
    return;
  } else if (undoing) {
    event.preventDefault();
    undo();
  } else if (event.ctrlKey || event.metaKey || event.altKey || !element("keys").checked) {
    return;
  } else if (key === "Enter" && target.matches("button, summary, a")) {
    return; // it presses that
  } else if (key in KEYS) {
    event.preventDefault();
    KEYS[key]();
  } else if (key >= "1" && key <= "9") {
    turn(Number(key) - 1);
  } else if (LETTERS.includes(key)) {
    reuse(sitting.comments[LETTERS.indexOf(key)]);
  }
});

const on = (id, kind, action) => element(id).addEventListener(kind, action);

on("question", "change", (event) => sitting.open(event.target.value).then(counts));
on("criteria", "change", ({ target }) => line(Number(target.name.slice(5)), Number(target.value)));
on("score", "change", typed);
on("none", "click", none);
on("full", "click", full);
on("comment", "input", () => { sitting.dirty = true; });
on("comment", "blur", commented);
on("reuse", "click", ({ target }) => reuse(target.closest("button")?.dataset.text));
on("previous", "click", () => go(-1));
on("next", "click", () => go(1));
on("waiting", "click", unmarked);
on("undo", "click", undo);
on("mine", "click", () => { lastSaid = "Saved."; sitting.settle(true); element("which").focus(); });
on("theirs", "click", () => { sitting.settle(false); element("which").focus(); });
on("backwards", "change", ({ target }) => {
  sitting.backwards = target.checked;
  sitting.open(sitting.question.key);
});

window.addEventListener("focus", () => sitting.refresh());
window.addEventListener("beforeunload", (event) => {
  if (sitting.outbox.jobs.length || sitting.dirty) event.preventDefault();
});
setInterval(() => document.hidden || sitting.refresh(), EVERY);

element("model").open = window.matchMedia("(min-width: 60rem)").matches;

// The token in the address was taken into a cookie; it need not stand in the history.
const here = new URL(window.location);
here.searchParams.delete("token");
window.history.replaceState(null, "", here);

const options = [...element("question").options];
const first = options.find(({ dataset }) => Number(dataset.waiting)) ?? options[0];
view.showWaiting("", 0);
sitting.open(first.value);
